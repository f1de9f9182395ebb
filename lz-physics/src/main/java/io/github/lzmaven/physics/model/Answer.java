package io.github.lzmaven.physics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model returns: rows of quantities, every result with its error or with the reason why there is none, and the
 * warnings that go with them. Immutable, stored by columns.
 */
public final class Answer {

    private final Map<String, Column> columns;
    private final List<Quantity> quantities;
    private final int rows;
    private final List<Warning> warnings;

    private Answer(Map<String, Column> columns, int rows, List<Warning> warnings) {
        this.columns = columns;
        this.quantities =
                columns.values().stream().map(column -> column.quantity).toList();
        this.rows = rows;
        this.warnings = List.copyOf(warnings);
    }

    /** Starts an answer with these quantities; call {@link Builder#row} before the first value. */
    public static Builder of(List<Quantity> quantities) {
        return new Builder(quantities);
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** The quantities, in the model's order. */
    public List<Quantity> quantities() {
        return quantities;
    }

    /** The value of a quantity in a row; NaN where there is {@link #none}. */
    public double value(int row, Quantity quantity) {
        return column(quantity).values[row];
    }

    /** The error of a quantity in a row: 0 for a coordinate, NaN where the model cannot tell. */
    public double error(int row, Quantity quantity) {
        return column(quantity).errors[row];
    }

    /** Why a quantity does not exist in a row; empty where it does. */
    public Optional<String> none(int row, Quantity quantity) {
        return Optional.ofNullable(column(quantity).none.get(row));
    }

    /** Validity conditions of the theory that the request violates. */
    public List<Warning> warnings() {
        return warnings;
    }

    private Column column(Quantity quantity) {
        Column column = columns.get(quantity.name());
        if (column == null) {
            throw new IllegalArgumentException("the answer has no quantity '" + quantity.name() + "'");
        }
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that
                && rows == that.rows
                && warnings.equals(that.warnings)
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * rows + columns.hashCode();
    }

    private static final class Column {

        private final Quantity quantity;
        private final double[] values;
        private final double[] errors;
        private final Map<Integer, String> none;

        Column(Quantity quantity, double[] values, double[] errors, Map<Integer, String> none) {
            this.quantity = quantity;
            this.values = values;
            this.errors = errors;
            this.none = none;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Column that
                    && quantity.equals(that.quantity)
                    && Arrays.equals(values, that.values)
                    && Arrays.equals(errors, that.errors)
                    && none.equals(that.none);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** Collects rows. Confined to one thread. */
    public static final class Builder {

        private final Map<String, Growing> columns = new LinkedHashMap<>();
        private final List<Warning> warnings = new ArrayList<>();
        private int rows;

        private Builder(List<Quantity> quantities) {
            quantities.forEach(quantity -> columns.put(quantity.name(), new Growing(quantity)));
        }

        /** Starts the next row. Every quantity has to be put into it. */
        public Builder row() {
            requireFull();
            rows++;
            return this;
        }

        /** Puts the value of a coordinate into the current row. */
        public Builder put(Quantity coordinate, double value) {
            if (coordinate.role() == Quantity.Role.RESULT) {
                throw new IllegalArgumentException("result '" + coordinate.name() + "' needs an error");
            }
            add(coordinate, value, 0.0);
            return this;
        }

        /** Puts a result into the current row. */
        public Builder put(Quantity result, Estimate estimate) {
            add(result, estimate.value(), estimate.error());
            return this;
        }

        /** Puts a result into the current row, with an upper estimate of its error. */
        public Builder put(Quantity result, double value, double error) {
            return put(result, new Estimate(value, error));
        }

        /** Says that a result does not exist in the current row, and why, in a word or two: {@code monotonic}. */
        public Builder none(Quantity result, String reason) {
            Growing column = add(result, Double.NaN, 0.0);
            column.none.put(rows - 1, reason);
            return this;
        }

        /** Adds a warning; the same one counts once. */
        public Builder warn(Warning warning) {
            if (!warnings.contains(warning)) {
                warnings.add(warning);
            }
            return this;
        }

        /** The finished answer. */
        public Answer build() {
            requireFull();
            if (rows == 0) {
                throw new IllegalStateException("an answer needs at least one row");
            }
            Map<String, Column> finished = new LinkedHashMap<>();
            columns.forEach((name, column) -> finished.put(name, column.finish()));
            return new Answer(finished, rows, warnings);
        }

        private Growing add(Quantity quantity, double value, double error) {
            Growing column = columns.get(quantity.name());
            if (column == null || column.size != rows - 1) {
                throw new IllegalStateException(
                        "'" + quantity.name() + (column == null ? "' is not a quantity of this model" : "' put twice"));
            }
            column.add(value, error);
            return column;
        }

        private void requireFull() {
            for (Growing column : columns.values()) {
                if (column.size != rows) {
                    throw new IllegalStateException("row " + rows + " lacks '" + column.quantity.name() + "'");
                }
            }
        }
    }

    private static final class Growing {

        private final Quantity quantity;
        private final Map<Integer, String> none = new LinkedHashMap<>();
        private double[] values = new double[4];
        private double[] errors = new double[4];
        private int size;

        Growing(Quantity quantity) {
            this.quantity = quantity;
        }

        void add(double value, double error) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
                errors = Arrays.copyOf(errors, 2 * size);
            }
            values[size] = value;
            errors[size++] = error;
        }

        Column finish() {
            return new Column(quantity, Arrays.copyOf(values, size), Arrays.copyOf(errors, size), Map.copyOf(none));
        }
    }
}
