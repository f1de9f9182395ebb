package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.series.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether files are still what they were. */
final class Seen {

    private Seen() {}

    /** The digest of a file's text; empty if there is no file. */
    static String digest(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Sha256.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }
}
