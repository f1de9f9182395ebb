package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A part of one curve: a quantity, at the rows picked.
 *
 * @param curve    the curve's name
 * @param quantity a result, or a key taken as a number
 * @param factor   what the quantity is multiplied by
 * @param where    the rows
 * @param fixed    keys that the filter pins to one value, so that they tell no rows apart any more
 */
public record Term(String curve, String quantity, double factor, Filter where, Set<String> fixed) {

    Series points(Map<String, Series> computed) {
        Series series = computed.get(curve);
        if (series == null) {
            throw new NotTestable("the curve '" + curve + "' was not computed");
        }
        Series rows = where.apply(series);
        if (rows.rows() == 0) {
            throw new NotTestable("the curve '" + curve + "' has no rows " + (series.rows() == 0 ? "at all" : "there"));
        }
        Column column = rows.column(quantity)
                .orElseThrow(() -> new NotTestable("the curve '" + curve + "' has no column '" + quantity + "'"));
        List<Reading> readings = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            readings.add(scaled(Reading.from(column, row)));
        }
        return Reading.series(rows, IntStream.range(0, rows.rows()).toArray(), fixed, readings);
    }

    private Reading scaled(Reading reading) {
        return reading.exists() && factor != 1.0
                ? Reading.of(factor * reading.value(), Math.abs(factor) * reading.error())
                : reading;
    }
}
