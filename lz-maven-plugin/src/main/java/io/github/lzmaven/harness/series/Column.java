package io.github.lzmaven.harness.series;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * One column of a {@link Series}: numbers with their errors, or words. Immutable; arrays handed in belong to it.
 *
 * <p>A constant column stores its value once, whatever the number of rows.
 */
public final class Column {

    /** What a column is for. */
    public enum Role {
        /** The value of a model's parameter. Rows are joined on it. */
        PARAMETER,
        /** Tells rows of one answer apart, such as time. Rows are joined on it. */
        COORDINATE,
        /** Compared. */
        RESULT
    }

    private static final String[] NO_WORDS = {};

    private final String name;
    private final String unit;
    private final Role role;
    private final double[] values;
    private final double[] errors;
    private final double coverage;
    private final Map<Integer, String> none;
    /** Empty in a column of numbers. */
    private final String[] words;

    private Column(
            String name,
            String unit,
            Role role,
            double[] values,
            double[] errors,
            double coverage,
            Map<Integer, String> none,
            String[] words) {
        this.name = name;
        this.unit = unit;
        this.role = role;
        this.values = values;
        this.errors = errors;
        this.coverage = coverage;
        this.none = none;
        this.words = words;
    }

    /** Parameters or coordinates, known without error; an array of one is constant over all rows. */
    public static Column key(String name, String unit, Role role, double... values) {
        return new Column(name, unit, role, values, new double[1], 1.0, Map.of(), NO_WORDS);
    }

    /** Values of a parameter that are no single numbers: words, or lists as text; an array of one is constant. */
    public static Column words(String name, String... words) {
        return new Column(name, "1", Role.PARAMETER, new double[] {Double.NaN}, new double[1], 1.0, Map.of(), words);
    }

    /**
     * Results.
     *
     * @param values   one for each row; NaN where there is none
     * @param errors   one for each row, or a single one for all; NaN where unknown
     * @param coverage how many times an error counts: 1 for a bound, 2 for a standard deviation
     * @param none     the reason for each row that has no value
     */
    public static Column result(
            String name, String unit, double[] values, double[] errors, double coverage, Map<Integer, String> none) {
        return new Column(name, unit, Role.RESULT, values, errors, coverage, Map.copyOf(none), NO_WORDS);
    }

    /** The name by which both sides know the column. */
    public String name() {
        return name;
    }

    /** The unit as text; {@code 1} if dimensionless. */
    public String unit() {
        return unit;
    }

    /** What the column is for. */
    public Role role() {
        return role;
    }

    /** Whether rows are joined on this column. */
    public boolean isKey() {
        return role != Role.RESULT;
    }

    /** Whether the column holds words instead of numbers. */
    public boolean isWords() {
        return words.length > 0;
    }

    /** Whether all rows share one stored value. */
    public boolean isConstant() {
        return (isWords() ? words.length : values.length) == 1;
    }

    /** The number in a row; NaN where there is none. */
    public double value(int row) {
        return values[values.length == 1 ? 0 : row];
    }

    /** The error in a row, not yet multiplied by {@link #coverage}; NaN where unknown. */
    public double error(int row) {
        return errors[errors.length == 1 ? 0 : row];
    }

    /** How many times an error counts. */
    public double coverage() {
        return coverage;
    }

    /** Why there is no value in a row; empty where there is one. */
    public Optional<String> none(int row) {
        return none.isEmpty() ? Optional.empty() : Optional.ofNullable(none.get(row));
    }

    /** Whether two rows hold the same: the same bits, the same word, or nothing for the same reason. */
    public boolean same(int row, int other) {
        if (isConstant()) {
            return true;
        }
        return isWords()
                ? words[row].equals(words[other])
                : Double.doubleToLongBits(values[row]) == Double.doubleToLongBits(values[other])
                        && none(row).equals(none(other));
    }

    /** Whether two rows hold the same in all of these columns. */
    public static boolean same(List<Column> columns, int row, int other) {
        for (Column column :
                columns) { // asked for each of a million rows, where a stream would cost more than the answer
            if (!column.same(row, other)) {
                return false;
            }
        }
        return true;
    }

    /** The content of a row as text: the word, the shortest number that reads back, or the reason why there is none. */
    public String text(int row) {
        if (isWords()) {
            return words[words.length == 1 ? 0 : row];
        }
        return none(row).orElseGet(() -> Numbers.exact(value(row)));
    }

    /** All there is to it as parts, bit for bit: two columns with equal ones are the same. */
    Stream<byte[]> content() {
        ByteBuffer numbers = ByteBuffer.allocate(Double.BYTES * (values.length + errors.length + 1));
        numbers.asDoubleBuffer().put(coverage).put(values).put(errors);
        Stream<String> head = Stream.of(name, unit, role + " " + values.length + " " + words.length);
        Stream<String> reasons = new TreeMap<>(none).entrySet().stream().map(Map.Entry::toString);
        Stream<String> texts = Stream.of(head, Stream.of(words), reasons).flatMap(part -> part);
        return Stream.concat(texts.map(text -> text.getBytes(StandardCharsets.UTF_8)), Stream.of(numbers.array()));
    }

    /** The same with other numbers; the errors stay what they are. */
    Column with(DoubleUnaryOperator change) {
        return new Column(name, unit, role, Arrays.stream(values).map(change).toArray(), errors, coverage, none, words);
    }

    /** The rows picked, in that order. */
    Column pick(int[] rows) {
        if (isWords()) {
            return isConstant()
                    ? this
                    : words(name, Arrays.stream(rows).mapToObj(r -> words[r]).toArray(String[]::new));
        }
        IntUnaryOperator value = values.length == 1 ? i -> 0 : i -> rows[i];
        IntUnaryOperator error = errors.length == 1 ? i -> 0 : i -> rows[i];
        double[] pickedValues = gather(values, value, values.length == 1 ? 1 : rows.length);
        double[] pickedErrors = gather(errors, error, errors.length == 1 ? 1 : rows.length);
        Map<Integer, String> reasons = new HashMap<>();
        for (int i = 0; i < rows.length && !none.isEmpty(); i++) {
            String reason = none.get(rows[i]);
            if (reason != null) {
                reasons.put(i, reason);
            }
        }
        return new Column(name, unit, role, pickedValues, pickedErrors, coverage, Map.copyOf(reasons), NO_WORDS);
    }

    private static double[] gather(double[] from, IntUnaryOperator index, int size) {
        double[] picked = new double[size];
        Arrays.setAll(picked, i -> from[index.applyAsInt(i)]);
        return picked;
    }
}
