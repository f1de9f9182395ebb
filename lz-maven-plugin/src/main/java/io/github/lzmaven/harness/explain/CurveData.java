package io.github.lzmaven.harness.explain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The CSV of a computed curve, read back; the parameters that all rows share are not in it. */
final class CurveData {

    private final Curve curve;
    private final List<NamedCsvRecord> rows;

    private CurveData(Curve curve, List<NamedCsvRecord> rows) {
        this.curve = curve;
        this.rows = rows;
    }

    /** The curve as a series; empty if the text is not what a run writes about this curve. */
    static Optional<Series> read(Curve curve, String csv) {
        try {
            List<NamedCsvRecord> rows = new ArrayList<>();
            CsvReader.builder().ofNamedCsvRecord(csv).forEach(rows::add);
            return rows.isEmpty() ? Optional.empty() : Optional.of(new CurveData(curve, rows).series());
        } catch (CsvParseException | IllegalArgumentException e) {
            return Optional.empty(); // of another descriptor, or half of a file
        }
    }

    private Series series() {
        List<Column> columns = new ArrayList<>(curve.constants());
        Map<String, Quantity> quantities = new HashMap<>();
        curve.model().quantities().forEach(quantity -> quantities.put(quantity.name(), quantity));
        for (String name : rows.get(0).getHeader()) {
            Quantity quantity = quantities.remove(name);
            if (quantity != null) {
                columns.add(
                        quantity.role() == Quantity.Role.RESULT
                                ? result(quantity)
                                : Column.key(name, quantity.unit(), Column.Role.COORDINATE, numbers(name)));
            } else if (curve.varied().contains(name)) {
                columns.add(parameter(name));
            }
        }
        if (!quantities.isEmpty()) {
            throw new IllegalArgumentException("columns are missing: " + quantities.keySet());
        }
        return new Series(columns, IntStream.range(0, rows.size()).toArray());
    }

    private Column parameter(String name) {
        List<String> cells = rows.stream().map(row -> row.getField(name)).toList();
        return cells.stream().allMatch(CurveData::isNumber)
                ? Column.key(name, curve.unit(name), Column.Role.PARAMETER, numbers(name))
                : Column.words(name, cells.toArray(String[]::new));
    }

    private Column result(Quantity quantity) {
        double[] values = new double[rows.size()];
        double[] errors = new double[rows.size()];
        Map<Integer, String> none = new HashMap<>();
        for (int row = 0; row < values.length; row++) {
            String cell = rows.get(row).getField(quantity.name());
            String error = rows.get(row).getField(quantity.name() + "_error");
            if (isNumber(cell)) {
                values[row] = Double.parseDouble(cell);
            } else {
                values[row] = Double.NaN;
                none.put(row, cell);
            }
            errors[row] = error.isEmpty() ? Double.NaN : Double.parseDouble(error);
        }
        return Column.result(quantity.name(), quantity.unit(), values, errors, 1.0, none);
    }

    private double[] numbers(String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                .toArray();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("NaN|-?(Infinity|[0-9.]+(E-?[0-9]+)?)");
    }
}
