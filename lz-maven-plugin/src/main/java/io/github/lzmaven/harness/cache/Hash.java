package io.github.lzmaven.harness.cache;

import io.github.lzmaven.physics.model.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 of a sequence of parts. Each part goes in with its length, so that no two sequences look alike. */
public final class Hash {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    /** A hash of nothing yet. */
    public Hash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Adds a text. */
    public Hash add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public Hash add(byte[] bytes) {
        length(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** Adds the bytes of a file, a piece at a time: the hash is that of the bytes as a whole. */
    Hash add(Path file) throws IOException {
        length((int) Files.size(file));
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return this;
    }

    private void length(int bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes).flip());
    }

    /** Adds a value: numbers by their bits, so that -0 is not 0. */
    Hash add(Value value) {
        if (!(value instanceof Value.Numbers numbers)) {
            return add("choice").add(value.toString());
        }
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.rank() + Double.BYTES * numbers.size());
        for (int i = 0; i < numbers.rank(); i++) {
            bytes.putInt(numbers.extent(i));
        }
        for (int i = 0; i < numbers.size(); i++) {
            bytes.putDouble(numbers.at(i));
        }
        return add("numbers " + numbers.rank()).add(bytes.array());
    }

    /** The first 128 bits: two different things will not share them. What is added next makes a new hash. */
    Fingerprint fingerprint() {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }

    /** The same bits in hexadecimal digits. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
