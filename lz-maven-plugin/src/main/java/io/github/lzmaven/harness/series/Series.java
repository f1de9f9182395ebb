package io.github.lzmaven.harness.series;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of numbers: what a model computed, or what a reference holds. Immutable. */
public final class Series {

    private final Map<String, Column> columns;
    private final int[] origins;

    /**
     * A table.
     *
     * @param columns with different names, each constant or with one value a row
     * @param origins where each row comes from: the line of a file, or the grid point that was computed
     */
    public Series(Collection<Column> columns, int[] origins) {
        this.columns = new LinkedHashMap<>();
        for (Column column : columns) {
            if (this.columns.put(column.name(), column) != null) {
                throw new IllegalArgumentException("two columns are called '" + column.name() + "'");
            }
        }
        this.origins = origins;
    }

    /** How many rows there are. */
    public int rows() {
        return origins.length;
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** A column by name. */
    public Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** A column that is known to exist. */
    public Column require(String name) {
        return column(name).orElseThrow(() -> new IllegalArgumentException("no column is called '" + name + "'"));
    }

    /** Where a row comes from: the line of a file, or the grid point that was computed. */
    public int origin(int row) {
        return origins[row];
    }

    /** The rows that a condition admits. */
    public Series where(IntPredicate condition) {
        int[] rows = IntStream.range(0, rows()).filter(condition).toArray();
        return rows.length == rows() ? this : pick(rows);
    }

    /** The rows picked, in that order. */
    public Series pick(int[] rows) {
        return new Series(
                columns.values().stream().map(column -> column.pick(rows)).toList(),
                IntStream.of(rows).map(this::origin).toArray());
    }

    /** The same with other numbers in one column. */
    public Series with(String name, DoubleUnaryOperator change) {
        return new Series(
                columns.values().stream()
                        .map(column -> column.name().equals(name) ? column.with(change) : column)
                        .toList(),
                origins);
    }

    /** Without the parameters that all rows share. */
    public Series varying() {
        return new Series(
                columns.values().stream()
                        .filter(column -> !column.isKey() || !column.isConstant())
                        .toList(),
                origins);
    }

    /** All there is to it as parts, bit for bit: two series with equal ones are the same. */
    public Stream<byte[]> content() {
        ByteBuffer places = ByteBuffer.allocate(Integer.BYTES * origins.length);
        places.asIntBuffer().put(origins);
        return Stream.concat(
                Stream.of(places.array()), columns.values().stream().flatMap(Column::content));
    }

    /** The keys of a row in words: {@code temperature = 6.4, sweep-speed = 0.02}; varying columns only. */
    public String at(int row) {
        StringBuilder words = new StringBuilder();
        for (Column column : columns.values()) {
            if (column.isKey() && !column.isConstant()) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(column.name())
                        .append(" = ")
                        .append(column.text(row));
            }
        }
        return words.isEmpty() ? "its only point" : words.toString();
    }
}
