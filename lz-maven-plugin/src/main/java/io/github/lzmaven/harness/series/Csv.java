package io.github.lzmaven.harness.series;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a series as CSV that reads back to the same bits: header, full digits, {@code \n}. */
public final class Csv {

    private Csv() {}

    /**
     * All columns; each result is followed by its error under {@code NAME_error}, rounded up to two digits. An unknown error is an
     * empty cell.
     *
     * @throws IOException if the text cannot be appended
     */
    public static void write(Series series, Appendable text) throws IOException {
        List<String> header = new ArrayList<>();
        for (Column column : series.columns()) {
            header.add(column.name());
            if (!column.isKey()) {
                header.add(column.name() + "_error");
            }
        }
        text.append(line(header)).append('\n');
        List<Column> columns = series.columns();
        Digits digits = new Digits();
        for (int row = 0; row < series.rows(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                text.append(i == 0 ? "" : ",").append(cell(column, row, digits));
                if (!column.isKey()) {
                    text.append(',').append(error(column, row, digits));
                }
            }
            text.append('\n');
        }
    }

    /** The same in memory. */
    public static String write(Series series) {
        StringBuilder text = new StringBuilder();
        try {
            write(series, text);
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return text.toString();
    }

    /** One line, without its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String cell(Column column, int row, Digits digits) {
        return column.isWords() || column.none(row).isPresent()
                ? quoted(column.text(row))
                : digits.exact(column.value(row));
    }

    private static String error(Column column, int row, Digits digits) {
        double error = column.error(row);
        return Double.isNaN(error) || column.none(row).isPresent() ? "" : digits.roundedUp(error);
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
