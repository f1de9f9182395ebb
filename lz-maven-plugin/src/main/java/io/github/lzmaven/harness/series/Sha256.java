package io.github.lzmaven.harness.series;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of files, so that a reader can tell whether a file is the one a report was made from. */
public final class Sha256 {

    private Sha256() {}

    /** In hexadecimal digits, as {@code sha256sum} prints it; line ends count as a line feed, as they do in the repository. */
    public static String of(String text) {
        return HexFormat.of().formatHex(digest(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** As bytes. */
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
