package io.github.lzmaven.harness.cache;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Warning;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers to many questions as bytes, bit for bit. The quantities are not stored: the same code has the same ones. */
final class AnswerFile {

    /**
     * An answer and what it took.
     *
     * @param answer  the model's
     * @param seconds of computing
     */
    record Entry(Answer answer, double seconds) {}

    private AnswerFile() {}

    static byte[] write(Map<Fingerprint, Entry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(entries.size());
        for (Map.Entry<Fingerprint, Entry> each : entries.entrySet()) {
            out.writeLong(each.getKey().high());
            out.writeLong(each.getKey().low());
            out.writeDouble(each.getValue().seconds());
            write(each.getValue().answer(), out);
        }
        return bytes.toByteArray();
    }

    private static void write(Answer answer, DataOutputStream out) throws IOException {
        out.writeInt(answer.rows());
        for (int row = 0; row < answer.rows(); row++) {
            for (Quantity quantity : answer.quantities()) {
                out.writeDouble(answer.value(row, quantity));
                if (quantity.role() == Quantity.Role.RESULT) {
                    out.writeDouble(answer.error(row, quantity));
                    Optional<String> none = answer.none(row, quantity);
                    out.writeBoolean(none.isPresent());
                    if (none.isPresent()) {
                        write(none.get(), out);
                    }
                }
            }
        }
        out.writeInt(answer.warnings().size());
        for (Warning warning : answer.warnings()) {
            write(warning.condition(), out);
            write(warning.sentence(), out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * The answers in these bytes.
     *
     * @param quantities those of the model that gave them
     * @throws IOException if this is something else
     */
    static Map<Fingerprint, Entry> read(byte[] bytes, List<Quantity> quantities) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Map<Fingerprint, Entry> entries = new LinkedHashMap<>();
        try {
            for (int left = in.getInt(); left > 0; left--) {
                Fingerprint key = new Fingerprint(in.getLong(), in.getLong());
                double seconds = in.getDouble();
                entries.put(key, new Entry(answer(in, quantities), seconds));
            }
            return entries;
        } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException e) {
            throw new IOException("no answers of this model", e);
        }
    }

    private static Answer answer(ByteBuffer in, List<Quantity> quantities) {
        Answer.Builder answer = Answer.of(quantities);
        for (int left = in.getInt(); left > 0; left--) {
            answer.row();
            for (Quantity quantity : quantities) {
                double value = in.getDouble();
                if (quantity.role() == Quantity.Role.COORDINATE) {
                    answer.put(quantity, value);
                    continue;
                }
                Estimate estimate = new Estimate(value, in.getDouble());
                if (in.get() != 0) {
                    answer.none(quantity, text(in));
                } else {
                    answer.put(quantity, estimate);
                }
            }
        }
        for (int left = in.getInt(); left > 0; left--) {
            answer.warn(new Warning(text(in), text(in)));
        }
        return answer.build();
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[length];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
