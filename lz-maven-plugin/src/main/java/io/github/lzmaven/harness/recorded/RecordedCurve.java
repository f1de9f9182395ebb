package io.github.lzmaven.harness.recorded;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A curve as a report's CSV holds it: keys first, then each result with its error in the column {@code NAME_error}. */
final class RecordedCurve {

    private static final String ERROR = "_error";

    private RecordedCurve() {}

    /**
     * Reads a curve.
     *
     * @param coordinates the keys that are no parameters
     * @throws IOException if it cannot be read
     */
    static Series read(Path file, Collection<String> coordinates) throws IOException {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> row.getFieldsAsMap()
                    .forEach((name, cell) ->
                            cells.computeIfAbsent(name, k -> new ArrayList<>()).add(cell)));
        }
        List<Column> columns = new ArrayList<>();
        cells.forEach((name, column) -> {
            List<String> errors = cells.get(name + ERROR);
            if (errors != null) {
                columns.add(result(name, column, errors));
            } else if (!name.endsWith(ERROR) || !cells.containsKey(name.substring(0, name.length() - ERROR.length()))) {
                columns.add(key(name, column, coordinates.contains(name)));
            }
        });
        int rows = cells.values().stream().mapToInt(List::size).max().orElse(0);
        return new Series(columns, IntStream.range(0, rows).toArray());
    }

    private static Column key(String name, List<String> cells, boolean coordinate) {
        double[] numbers = numbers(cells);
        return IntStream.range(0, numbers.length).anyMatch(i -> Double.isNaN(numbers[i]))
                ? Column.words(name, cells.toArray(String[]::new))
                : Column.key(name, "1", coordinate ? Column.Role.COORDINATE : Column.Role.PARAMETER, numbers);
    }

    /** A cell that is no number says why there is none. */
    private static Column result(String name, List<String> cells, List<String> errors) {
        double[] values = numbers(cells);
        Map<Integer, String> none = new LinkedHashMap<>();
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                none.put(row, cells.get(row));
            }
        }
        return Column.result(name, "1", values, numbers(errors), 1.0, none);
    }

    private static double[] numbers(List<String> cells) {
        return cells.stream().mapToDouble(RecordedCurve::number).toArray();
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
