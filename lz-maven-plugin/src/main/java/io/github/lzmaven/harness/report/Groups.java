package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.RowList;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines a series falls into: rows that belong together along the horizontal axis. */
final class Groups {

    private Groups() {}

    /**
     * The rows of each line. Different parameters make different lines; other coordinates do so only where the axis alone
     * would not tell the rows of a line apart, for the number of a crossing and its time belong to one staircase. Along a
     * parameter the rows are sorted, for a grid may be given in any order; else the model's order stays, for a path may turn
     * back.
     */
    static List<int[]> of(Series series, String x) {
        Column along = series.require(x);
        List<Column> parameters = splitting(series, x, Column.Role.PARAMETER);
        List<int[]> groups = split(series, parameters);
        if (groups.stream().anyMatch(rows -> !tellsApart(along, rows))) {
            List<Column> all = new ArrayList<>(parameters);
            all.addAll(splitting(series, x, Column.Role.COORDINATE));
            groups = split(series, all);
        }
        return along.role() == Column.Role.PARAMETER
                ? groups.stream().map(rows -> sorted(along, rows)).toList()
                : groups;
    }

    /** What tells a line from others of its colour: {@code mixing-angle = 0.5}; empty if nothing does. */
    static String section(Series series, int row, String x, String colourBy) {
        return splitting(series, x, Column.Role.PARAMETER).stream()
                .filter(column -> !column.name().equals(colourBy))
                .map(column -> column.name().replace('-', ' ') + " = " + Texts.rounded(column, row, 6))
                .collect(Collectors.joining(", "));
    }

    private static List<Column> splitting(Series series, String x, Column.Role role) {
        return series.columns().stream()
                .filter(column -> column.role() == role
                        && !column.isConstant()
                        && !column.name().equals(x))
                .filter(column -> IntStream.range(1, series.rows()).anyMatch(row -> !column.same(row, 0)))
                .toList();
    }

    private static List<int[]> split(Series series, List<Column> columns) {
        Map<String, RowList> groups = new LinkedHashMap<>();
        RowList group = new RowList();
        for (int row = 0; row < series.rows(); row++) {
            int at = row;
            if (row == 0 || !Column.same(columns, row, row - 1)) {
                String key = columns.stream().map(column -> column.text(at)).collect(Collectors.joining("\n"));
                group = groups.computeIfAbsent(key, k -> new RowList());
            }
            group.add(row);
        }
        return groups.values().stream().map(RowList::toArray).toList();
    }

    private static boolean tellsApart(Column along, int[] rows) {
        double[] values = Arrays.stream(rows).mapToDouble(along::value).toArray();
        if (!ascending(values)) {
            Arrays.sort(values);
        }
        return ascending(values);
    }

    private static boolean ascending(double[] values) {
        for (int i = 1; i < values.length; i++) {
            if (Double.compare(values[i - 1], values[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(Column along, int[] rows) {
        for (int i = 1; i < rows.length; i++) {
            if (!(along.value(rows[i - 1]) <= along.value(rows[i]))) {
                return Arrays.stream(rows)
                        .boxed()
                        .sorted(Comparator.comparingDouble(along::value))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return rows;
    }
}
