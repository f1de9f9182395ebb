package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines a series falls into: rows that differ only in what is on the horizontal axis. */
final class Groups {

    private Groups() {}

    /**
     * The rows of each line. Along a parameter they are sorted, for a grid may be given in any order; along a coordinate the
     * model's order stays, for a path may turn back. Along a result, such as the time of each crossing, one answer is one
     * line: its coordinates number the points.
     */
    static List<int[]> of(Series series, String x) {
        Column along = series.require(x);
        List<Column> others = series.columns().stream()
                .filter(column ->
                        column.isKey() && !column.isConstant() && !column.name().equals(x))
                .filter(column -> along.isKey() || column.role() == Column.Role.PARAMETER)
                .toList();
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < series.rows(); row++) {
            StringBuilder key = new StringBuilder();
            for (Column column : others) {
                key.append(column.text(row)).append('\n');
            }
            groups.computeIfAbsent(key.toString(), k -> new ArrayList<>()).add(row);
        }
        return groups.values().stream()
                .map(rows -> rows.stream()
                        .sorted(
                                along.role() == Column.Role.PARAMETER
                                        ? Comparator.comparingDouble(along::value)
                                        : Comparator.comparing(row -> 0))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList();
    }
}
