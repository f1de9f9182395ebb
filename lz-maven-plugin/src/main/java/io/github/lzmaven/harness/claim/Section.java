package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.harness.series.SmoothCurve;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a series of readings that differ in one key only, in its order. */
final class Section {

    private final Series points;
    private final Column key;
    private final int[] rows;

    private Section(Series points, Column key, Collection<Integer> rows) {
        this.points = points;
        this.key = key;
        this.rows = rows.stream()
                .sorted(Comparator.comparingDouble(key::value))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** All sections along a key. */
    static List<Section> along(String key, Series points) {
        Column column = points.column(key)
                .filter(Column::isKey)
                .orElseThrow(() -> new NotTestable("nothing varies along '" + key + "'"));
        if (column.isWords()) {
            throw new NotTestable("'" + key + "' holds words, which have no order");
        }
        List<Column> others = points.columns().stream()
                .filter(other -> other.isKey() && other != column)
                .toList();
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < points.rows(); row++) {
            List<Object> group = new ArrayList<>(others.size());
            for (Column other : others) {
                group.add(other.isWords() ? other.text(row) : other.value(row));
            }
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
        }
        return groups.values().stream()
                .map(members -> new Section(points, column, members))
                .toList();
    }

    int size() {
        return rows.length;
    }

    /** The row of the series that a point of the section is. */
    int row(int point) {
        return rows[point];
    }

    double x(int point) {
        return key.value(rows[point]);
    }

    String key() {
        return key.name();
    }

    Reading reading(int point) {
        return Reading.in(points, rows[point]);
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int point = 0; point < rows.length; point++) {
            readings.add(reading(point));
        }
        return readings;
    }

    /** Why no curve can be drawn through the points; empty if one can. */
    Optional<String> flaw() {
        Optional<String> missing = readings().stream()
                .filter(reading -> !reading.exists())
                .map(Reading::why)
                .findFirst();
        if (missing.isPresent()) {
            return missing;
        }
        if (size() < SmoothCurve.FEWEST_POINTS) {
            return Optional.of(size() + " points along " + key() + " are too few");
        }
        return SmoothCurve.possible(abscissae())
                ? Optional.empty()
                : Optional.of("several rows have one " + key() + "; pick one of them with 'where'");
    }

    /** The curve through the points, multiplied by a factor. */
    SmoothCurve smooth(double factor) {
        return new SmoothCurve(
                abscissae(),
                readings().stream().mapToDouble(r -> factor * r.value()).toArray(),
                readings().stream().mapToDouble(Reading::error).toArray());
    }

    /** Whether a place lies between the first and the last point. */
    boolean covers(double x) {
        return SmoothCurve.covers(abscissae(), x);
    }

    private double[] abscissae() {
        double[] x = new double[rows.length];
        for (int point = 0; point < x.length; point++) {
            x[point] = x(point);
        }
        return x;
    }
}
