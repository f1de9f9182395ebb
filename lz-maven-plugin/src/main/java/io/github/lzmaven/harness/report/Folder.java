package io.github.lzmaven.harness.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder whose content is replaced as a whole: everything is written beside it first, and moved in at the end. Whoever
 * finds {@code results.json}, which goes first and comes last, finds the rest as well. Several threads may write files of
 * different names.
 */
final class Folder {

    private static final List<String> PARTS = List.of("report", "junit", "results.json");

    private final Path target;
    private final Path fresh;

    Folder(Path target) throws IOException {
        this.target = target;
        this.fresh = target.resolve(".unfinished");
        delete(fresh);
        Files.createDirectories(fresh);
    }

    /** Where a file will be written; its folder exists. */
    Path file(String name) throws IOException {
        Path file = fresh.resolve(name).normalize();
        if (!file.startsWith(fresh)) {
            throw new IllegalArgumentException("'" + name + "' leaves the folder");
        }
        Path parent = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(parent)) { // to make it again would be an exception for each file
            Files.createDirectories(parent);
        }
        return file;
    }

    /** A folder to be filled; it exists. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(fresh.resolve(name));
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. One that an earlier run left with the same bytes is taken over, which spares the disk the work. */
    void write(String name, byte[] content) throws IOException {
        Path file = file(name);
        Path earlier = target.resolve(name);
        if (Files.isRegularFile(earlier)
                && Files.size(earlier) == content.length
                && Arrays.equals(Files.readAllBytes(earlier), content)) {
            try {
                Files.createLink(file, earlier);
                return;
            } catch (UnsupportedOperationException | IOException e) {
                // not every file system has links
            }
        }
        Files.write(file, content);
    }

    /** Replaces what an earlier run left. */
    void finish() throws IOException {
        for (int i = PARTS.size() - 1; i >= 0; i--) {
            delete(target.resolve(PARTS.get(i)));
        }
        for (String part : PARTS) {
            if (Files.exists(fresh.resolve(part))) {
                Files.move(fresh.resolve(part), target.resolve(part), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        delete(fresh);
    }

    static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            tree.sorted(Comparator.reverseOrder()).forEach(each -> {
                try {
                    Files.delete(each);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
