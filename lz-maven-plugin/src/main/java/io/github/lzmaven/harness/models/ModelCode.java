package io.github.lzmaven.harness.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which code a model is. The same sources give other bytes with another compiler, so this belongs to a run, not to a figure. */
public final class ModelCode {

    private final Map<Path, String> known = new HashMap<>();

    /**
     * The fingerprint of the jar a class came in, as {@code sha256sum} prints it, or of all files of a folder of classes in the order
     * of their names; empty if it came from neither.
     */
    public Optional<String> sha256(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .flatMap(url -> {
                    try {
                        // many models come from one jar
                        return Optional.of(known.computeIfAbsent(Path.of(url.toURI()), ModelCode::fingerprint));
                    } catch (URISyntaxException | IllegalArgumentException e) {
                        return Optional.empty(); // not a file of this machine
                    }
                });
    }

    private static String fingerprint(Path place) {
        try (Stream<Path> tree = Files.walk(place)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes in " + place, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
