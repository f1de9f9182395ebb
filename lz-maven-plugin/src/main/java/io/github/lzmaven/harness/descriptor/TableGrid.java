package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.RowList;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a table as grid points.
 *
 * @param varied   the parameter columns
 * @param gathered the list parameters that hold a coordinate column
 * @param points   one for each combination of the parameter columns, in the order of first appearance
 */
record TableGrid(List<String> varied, List<String> gathered, List<Map<String, Value>> points) {

    static TableGrid of(Series table, Model model) {
        Map<String, Column> gathering = new LinkedHashMap<>();
        for (Parameter parameter : model.parameters()) {
            parameter
                    .along()
                    .flatMap(table::column)
                    .filter(column -> column.role() == Column.Role.COORDINATE)
                    .ifPresent(column -> gathering.put(parameter.name(), column));
        }
        List<Column> keys = table.columns().stream()
                .filter(column -> column.role() == Column.Role.PARAMETER)
                .toList();
        Map<List<String>, RowList> rowsAt = new LinkedHashMap<>();
        RowList rowsHere = new RowList();
        for (int row = 0; row < table.rows(); row++) {
            int r = row;
            if (row == 0 || !Column.same(keys, row, row - 1)) {
                rowsHere = rowsAt.computeIfAbsent(
                        keys.stream().map(key -> key.text(r)).toList(), k -> new RowList());
            }
            rowsHere.add(row);
        }
        List<Map<String, Value>> points = new ArrayList<>();
        for (RowList group : rowsAt.values()) {
            int[] rows = group.toArray();
            Map<String, Value> point = new LinkedHashMap<>();
            keys.forEach(key -> point.put(key.name(), value(key, rows[0])));
            gathering.forEach((parameter, column) -> point.put(
                    parameter,
                    Value.listOf(Arrays.stream(rows).mapToDouble(column::value).toArray())));
            points.add(point);
        }
        return new TableGrid(
                keys.stream().map(Column::name).toList(), List.copyOf(gathering.keySet()), List.copyOf(points));
    }

    /** All parameters that the table gives. */
    Set<String> keys() {
        return points.stream().flatMap(point -> point.keySet().stream()).collect(Collectors.toSet());
    }

    /** A parameter that the descriptor fixes at another value than the table's; empty if there is none. */
    Optional<String> contradiction(Map<String, Value> fixed) {
        for (Map<String, Value> point : points) {
            for (Map.Entry<String, Value> entry : point.entrySet()) {
                Value given = fixed.get(entry.getKey());
                if (given != null && !GridReader.agrees(given, entry.getValue())) {
                    return Optional.of("'" + entry.getKey() + "' is " + given + " in the descriptor and "
                            + entry.getValue() + " in the table");
                }
            }
        }
        return Optional.empty();
    }

    private static Value value(Column key, int row) {
        return key.isWords() ? Value.choice(key.text(row)) : Value.of(key.value(row));
    }
}
