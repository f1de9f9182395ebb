package io.github.lzmaven.harness.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a series as CSV that reads back to the same bits: header, full digits, {@code \n}. */
public final class Csv {

    private Csv() {}

    /**
     * All columns; each result is followed by its error under {@code NAME_error}, rounded up to two digits. An unknown error is an
     * empty cell.
     */
    public static String write(Series series) {
        StringBuilder text = new StringBuilder();
        List<String> header = new ArrayList<>();
        for (Column column : series.columns()) {
            header.add(column.name());
            if (!column.isKey()) {
                header.add(column.name() + "_error");
            }
        }
        text.append(line(header)).append('\n');
        List<Column> columns = series.columns();
        String[] cells = new String[columns.size()];
        for (int row = 0; row < series.rows(); row++) {
            for (int i = 0; i < cells.length; i++) {
                Column column = columns.get(i);
                if (row == 0 || !column.same(row, row - 1)) {
                    cells[i] = quoted(column.text(row)); // digits are what takes time in a large table
                }
                text.append(i == 0 ? "" : ",").append(cells[i]);
                if (!column.isKey()) {
                    text.append(',').append(error(column, row));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** One line, without its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String error(Column column, int row) {
        double error = column.error(row);
        return Double.isNaN(error) || column.none(row).isPresent() ? "" : Numbers.exact(Numbers.roundedUp(error, 2));
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
