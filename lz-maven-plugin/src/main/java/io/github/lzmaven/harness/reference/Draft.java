package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Csv;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.harness.series.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of tier approved that is not in force yet, and its sidecar.
 *
 * @param table   the text of {@code ID.csv}
 * @param sidecar the text of {@code ID.yaml}; the reason is still to be written into it
 */
public record Draft(String table, String sidecar) {

    /**
     * A table where there was none: keys, results and their errors.
     *
     * @param computed what was computed
     * @param keys     the columns that tell rows apart
     * @param results  the columns to be compared
     * @param source   how the numbers were made
     */
    public static Draft fresh(Series computed, List<String> keys, Set<String> results, String source) {
        List<Column> columns = new ArrayList<>();
        StringBuilder sidecar =
                new StringBuilder("tier: approved\nsource: " + SidecarText.quoted(source) + "\ncolumns:\n");
        List<String> header = new ArrayList<>();
        for (Column column : computed.columns()) {
            boolean result = !column.isKey() && results.contains(column.name());
            if (result || keys.contains(column.name())) {
                columns.add(column);
                header.add(column.name());
                sidecar.append("  ")
                        .append(column.name())
                        .append(": ")
                        .append(entry(column, computed))
                        .append('\n');
            }
            if (result && hasErrors(column, computed)) {
                header.add(errorName(column));
            }
        }
        StringBuilder table = new StringBuilder(Csv.line(header)).append('\n');
        for (int row = 0; row < computed.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (Column column : columns) {
                boolean none = column.none(row).isPresent();
                cells.add(none ? "" : column.text(row));
                if (!column.isKey() && hasErrors(column, computed)) {
                    cells.add(none ? "" : Numbers.exact(column.error(row)));
                }
            }
            table.append(Csv.line(cells)).append('\n');
        }
        return new Draft(table.toString(), sidecar.toString()).withDigest();
    }

    /** The same with the digest of the table in the sidecar. */
    Draft withDigest() {
        return new Draft(table, SidecarText.with(sidecar, Sidecar.SHA256, Sha256.of(table)));
    }

    private static String entry(Column column, Series computed) {
        List<String> parts = new ArrayList<>();
        if (!column.isWords()) {
            parts.add("unit: " + SidecarText.quoted(column.unit()));
        }
        if (!column.isKey() && hasErrors(column, computed)) {
            parts.add("uncertainty: { bound: " + errorName(column) + " }");
        }
        IntStream.range(0, computed.rows())
                .mapToObj(column::none)
                .flatMap(reason -> reason.stream())
                .findFirst()
                .ifPresent(reason -> parts.add("empty: " + SidecarText.quoted(reason)));
        return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    /** Whether there are numbers, and the error of each is known. */
    private static boolean hasErrors(Column column, Series computed) {
        int[] numbers = IntStream.range(0, computed.rows())
                .filter(row -> column.none(row).isEmpty())
                .toArray();
        return numbers.length > 0 && IntStream.of(numbers).noneMatch(row -> Double.isNaN(column.error(row)));
    }

    private static String errorName(Column column) {
        return column.name() + "_error";
    }
}
