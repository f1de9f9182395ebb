package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.reference.Sidecar.ColumnEntry;
import io.github.lzmaven.harness.series.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an uncertainty of the place means for the value there. A curve read off a figure is uncertain in x as well as in y; an
 * uncertainty of x moves the value by slope times itself. The slope is that of the parabola through a point and its
 * neighbours in the table, at the ends through the three outermost points.
 *
 * <p>Standard deviations add up in squares, and count twice; bounds add up as they are. At an extremum the slope is 0, and so is
 * the effect: the second order is left out, which allows less rather than more.
 */
final class PlaceUncertainty {

    private final Map<String, ColumnEntry> entries;
    private final Uncertainties uncertainties;
    private final BindingNotes notes;
    private final int tableRows;

    PlaceUncertainty(Map<String, ColumnEntry> entries, Uncertainties uncertainties, BindingNotes notes, int tableRows) {
        this.entries = entries;
        this.uncertainties = uncertainties;
        this.notes = notes;
        this.tableRows = tableRows;
    }

    /**
     * A result with the uncertainties of its keys counted in its own.
     *
     * @param keys    the keys of its rows
     * @param headers the table's name for each key
     */
    Column carriedTo(Column result, List<Column> keys, Map<String, String> headers, int rows) {
        double[] bounds = new double[rows];
        double[] squares = new double[rows];
        boolean any = false;
        for (Column key : keys) {
            String header = headers.getOrDefault(key.name(), "");
            ColumnEntry entry = entries.get(header);
            if (entry == null || entry.uncertainty() == null || key.isWords()) {
                continue;
            }
            any = true;
            double[] slopes = slopes(result, key, keys, rows);
            boolean sigma = Uncertainties.coverage(entry) > 1.0;
            for (int row = 0; row < rows; row++) {
                double uncertainty = uncertainties.of(header, entry, row % tableRows);
                if (uncertainty > 0.0 && result.none(row).isEmpty()) {
                    if (Double.isNaN(slopes[row])) {
                        notes.noSlope(header, result.name());
                        return result;
                    }
                    double effect = Math.abs(slopes[row]) * uncertainty;
                    bounds[row] += sigma ? 0.0 : effect;
                    squares[row] += sigma ? effect * effect : 0.0;
                }
            }
        }
        return any ? combined(result, bounds, squares) : result;
    }

    private static Column combined(Column result, double[] bounds, double[] squares) {
        double[] errors = new double[bounds.length];
        Map<Integer, String> none = new HashMap<>();
        double[] values = new double[bounds.length];
        boolean sigma = result.coverage() > 1.0;
        for (int row = 0; row < errors.length; row++) {
            int at = row;
            double own = result.error(row);
            errors[row] = bounds[row] + (sigma ? 0.0 : own) + 2.0 * Math.sqrt(squares[row] + (sigma ? own * own : 0.0));
            values[row] = result.value(row);
            result.none(row).ifPresent(reason -> none.put(at, reason));
        }
        return Column.result(result.name(), result.unit(), values, errors, 1.0, none);
    }

    /** The slope of a result along a key in each row; NaN where a row has no neighbour at another place. */
    private static double[] slopes(Column result, Column along, List<Column> keys, int rows) {
        Map<String, List<Integer>> sections = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder section = new StringBuilder();
            for (Column key : keys) {
                section.append(key == along ? "" : key.text(row)).append('\n');
            }
            if (result.none(row).isEmpty()) {
                sections.computeIfAbsent(section.toString(), s -> new ArrayList<>())
                        .add(row);
            }
        }
        double[] slopes = new double[rows];
        for (List<Integer> section : sections.values()) {
            section.sort(Comparator.comparingDouble(along::value));
            for (int i = 0; i < section.size(); i++) {
                slopes[section.get(i)] = slope(result, along, section, i);
            }
        }
        return slopes;
    }

    private static double slope(Column result, Column along, List<Integer> section, int point) {
        if (section.size() < 2) {
            return Double.NaN;
        }
        if (section.size() == 2) {
            return secant(result, along, section, 0);
        }
        int middle = Math.max(1, Math.min(section.size() - 2, point));
        double left = secant(result, along, section, middle - 1);
        double right = secant(result, along, section, middle);
        double a = along.value(section.get(middle - 1));
        double b = along.value(section.get(middle));
        double c = along.value(section.get(middle + 1));
        double x = along.value(section.get(point));
        return left + (right - left) / (c - a) * (2.0 * x - a - b); // Newton's form of the parabola, differentiated
    }

    private static double secant(Column result, Column along, List<Integer> section, int from) {
        double step = along.value(section.get(from + 1)) - along.value(section.get(from));
        return step == 0.0
                ? Double.NaN
                : (result.value(section.get(from + 1)) - result.value(section.get(from))) / step;
    }
}
