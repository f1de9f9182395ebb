package io.github.lzmaven.harness.cache;

import io.github.lzmaven.physics.model.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
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

    /** The first 128 bits in hexadecimal digits: two different things will not share them. What is added next makes a new hash. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
