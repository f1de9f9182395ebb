package io.github.lzmaven.physics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a model returns: rows of quantities, every result with its error or with the reason why there is none, and the
 * warnings that go with them. Immutable, stored row by row.
 */
public final class Answer {

    private final List<Quantity> quantities;
    private final int rows;
    private final double[] values;
    private final double[] errors;
    private final Map<Integer, String> none;
    private final List<Warning> warnings;

    private Answer(Builder all) {
        this.quantities = all.quantities;
        this.rows = all.rows;
        this.values = Arrays.copyOf(all.values, rows * quantities.size());
        this.errors = Arrays.copyOf(all.errors, rows * quantities.size());
        this.none = Map.copyOf(all.none);
        this.warnings = List.copyOf(all.warnings);
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
        return values[place(row, quantity)];
    }

    /** The error of a quantity in a row: 0 for a coordinate, NaN where the model cannot tell. */
    public double error(int row, Quantity quantity) {
        return errors[place(row, quantity)];
    }

    /** Why a quantity does not exist in a row; empty where it does. */
    public Optional<String> none(int row, Quantity quantity) {
        return Optional.ofNullable(none.get(place(row, quantity)));
    }

    /** Validity conditions of the theory that the request violates. */
    public List<Warning> warnings() {
        return warnings;
    }

    private int place(int row, Quantity quantity) {
        int column = column(quantities, quantity, 0);
        if (column < 0) {
            throw new IllegalArgumentException("the answer has no quantity '" + quantity.name() + "'");
        }
        return Objects.checkIndex(row, rows) * quantities.size() + column;
    }

    /** Where a quantity of this name stands, looked for from a place on; negative if nowhere. */
    private static int column(List<Quantity> quantities, Quantity quantity, int from) {
        int width = quantities.size();
        for (int i = 0; i < width; i++) {
            int column = (from + i) % width;
            if (quantities.get(column).name().equals(quantity.name())) {
                return column;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that
                && quantities.equals(that.quantities)
                && rows == that.rows
                && Arrays.equals(values, that.values)
                && Arrays.equals(errors, that.errors)
                && none.equals(that.none)
                && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Collects rows. Confined to one thread. */
    public static final class Builder {

        private final List<Quantity> quantities;
        private final Map<Integer, String> none = new HashMap<>();
        private final List<Warning> warnings = new ArrayList<>();
        private final boolean[] put;
        private double[] values;
        private double[] errors;
        private int rows;
        private int missing;
        private int next;

        private Builder(List<Quantity> quantities) {
            this.quantities = List.copyOf(quantities);
            this.put = new boolean[quantities.size()];
            this.values = new double[quantities.size()];
            this.errors = new double[quantities.size()];
        }

        /** Starts the next row. Every quantity has to be put into it. */
        public Builder row() {
            requireFull();
            if ((rows + 1) * put.length > values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
                errors = Arrays.copyOf(errors, 2 * errors.length);
            }
            rows++;
            missing = put.length;
            Arrays.fill(put, false);
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
            none.put(add(result, Double.NaN, 0.0), reason);
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
            return new Answer(this);
        }

        private int add(Quantity quantity, double value, double error) {
            int column = column(quantities, quantity, next); // models put quantities in their order
            if (column < 0 || rows == 0 || put[column]) {
                throw new IllegalStateException(
                        "'" + quantity.name() + (column < 0 ? "' is not a quantity of this model" : "' put twice"));
            }
            put[column] = true;
            missing--;
            next = column + 1;
            int place = (rows - 1) * put.length + column;
            values[place] = value;
            errors[place] = error;
            return place;
        }

        private void requireFull() {
            for (int column = 0; missing > 0; column++) {
                if (!put[column]) {
                    throw new IllegalStateException(
                            "row " + rows + " lacks '" + quantities.get(column).name() + "'");
                }
            }
        }
    }
}
