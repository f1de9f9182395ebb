package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One number that a claim looks at: a value of a curve or a feature of a section.
 *
 * @param value NaN where there is none
 * @param error how wrong it may be, 0 where unknown
 * @param why   why there is none; empty where there is one
 */
record Reading(double value, double error, String why) {

    /** The result column of every series that holds readings. */
    static final String COLUMN = "\u0000reading";

    static Reading of(double value, double error) {
        return Double.isFinite(value) && !Double.isInfinite(error)
                ? new Reading(value, Double.isNaN(error) ? 0.0 : error, "")
                : none("the value is " + Numbers.exact(value) + " ± " + Numbers.exact(error));
    }

    static Reading of(Estimate estimate) {
        return of(estimate.value(), estimate.error());
    }

    static Reading none(String why) {
        return new Reading(Double.NaN, Double.NaN, why);
    }

    /** The reading in a row of a series made by {@link #series}. */
    static Reading in(Series readings, int row) {
        Column column = readings.require(COLUMN);
        return column.none(row)
                .map(Reading::none)
                .orElseGet(() -> new Reading(column.value(row), column.error(row), ""));
    }

    /** The content of any column as a reading. */
    static Reading from(Column column, int row) {
        if (column.none(row).isPresent()) {
            return none("there is no value (" + column.none(row).get() + ")");
        }
        return of(column.value(row), column.coverage() * column.error(row));
    }

    /**
     * A series of readings with the keys of these rows.
     *
     * @param from    has the keys
     * @param rows    one for each reading
     * @param dropped keys that are left out, beside those that are the same for all rows
     */
    static Series series(Series from, int[] rows, Set<String> dropped, List<Reading> readings) {
        Series picked = from.pick(rows);
        List<Column> columns = new ArrayList<>();
        for (Column column : picked.columns()) {
            if (column.isKey() && !column.isConstant() && !dropped.contains(column.name())) {
                columns.add(column);
            }
        }
        double[] values = new double[rows.length];
        double[] errors = new double[rows.length];
        Map<Integer, String> none = new HashMap<>();
        Arrays.setAll(values, i -> readings.get(i).value());
        Arrays.setAll(errors, i -> readings.get(i).error());
        for (int i = 0; i < rows.length; i++) {
            if (!readings.get(i).why().isEmpty()) {
                none.put(i, readings.get(i).why());
            }
        }
        columns.add(Column.result(COLUMN, "1", values, errors, 1.0, none));
        int[] origins = new int[rows.length];
        Arrays.setAll(origins, picked::origin);
        return new Series(columns, origins);
    }

    boolean exists() {
        return why.isEmpty();
    }

    double low() {
        return value - error;
    }

    double high() {
        return value + error;
    }

    /** {@code 0.8548 ± 2e-05}. */
    String words() {
        if (!exists()) {
            return "no value";
        }
        return Numbers.rounded(value, 6) + (error > 0.0 ? " ± " + Numbers.rounded(error, 2) : "");
    }
}
