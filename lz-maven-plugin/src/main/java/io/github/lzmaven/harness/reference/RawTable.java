package io.github.lzmaven.harness.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file as columns of cells, checked for form only: one header, all rows as long as it, no column twice.
 *
 * @param columns cells by header; numbers are parsed at once, so that a million rows need no million texts
 * @param lines   the line of the file each row starts at
 */
record RawTable(Map<String, RawColumn> columns, int[] lines) {

    private static final int REPORTED = 20;

    static RawTable read(String file, String text, List<Problem> problems) {
        Map<String, RawColumn> columns = new LinkedHashMap<>();
        int[] lines = new int[64];
        int rows = 0;
        int before = problems.size();
        String[] header = null;
        RawColumn[] cells = {};
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(body)) {
            for (CsvRecord row : csv) {
                int line = (int) row.getStartingLineNumber();
                if (header == null) {
                    header = header(row, file, problems);
                    cells = new RawColumn[header.length];
                    for (int i = 0; i < header.length; i++) {
                        cells[i] = new RawColumn();
                        columns.putIfAbsent(header[i], cells[i]);
                    }
                } else if (row.getFieldCount() != header.length) {
                    if (problems.size() < REPORTED) {
                        problems.add(ragged(file, line, row, header.length));
                    }
                } else {
                    for (int i = 0; i < header.length; i++) {
                        cells[i].add(row.getField(i).strip());
                    }
                    lines = rows == lines.length ? Arrays.copyOf(lines, 2 * rows) : lines;
                    lines[rows++] = line;
                }
            }
        } catch (CsvParseException | IOException e) {
            problems.add(new Problem(
                    Rule.BAD_CELL,
                    Place.inFile(file),
                    "not CSV: " + e.getMessage(),
                    "quote cells that contain quotes"));
        }
        if (rows == 0 && problems.size() == before) {
            problems.add(new Problem(
                    Rule.EMPTY_TABLE,
                    Place.inFile(file),
                    "the table has no rows",
                    "a header line and at least one row"));
        }
        return new RawTable(columns, Arrays.copyOf(lines, rows));
    }

    private static String[] header(CsvRecord row, String file, List<Problem> problems) {
        String[] names = row.getFields().stream().map(String::strip).toArray(String[]::new);
        var seen = new HashSet<String>();
        for (String name : names) {
            if (name.isEmpty() || !seen.add(name)) {
                problems.add(new Problem(
                        Rule.UNDECLARED_COLUMN,
                        Place.atLine(file, 1),
                        name.isEmpty() ? "a column has no name" : "two columns are called '" + name + "'",
                        "give every column a name of its own in the first line"));
            }
        }
        return names;
    }

    private static Problem ragged(String file, int line, CsvRecord row, int expected) {
        boolean comma = row.getFieldCount() > expected
                && row.getFields().stream().allMatch(cell -> cell.strip().matches("[-+]?\\d*(e[-+]?\\d+)?"));
        return new Problem(
                Rule.RAGGED_ROW,
                Place.atLine(file, line),
                "the row has " + row.getFieldCount() + " cells, the header " + expected,
                comma
                        ? "it looks like decimal commas: write 0.5, not 0,5"
                        : "every row needs one cell for each column");
    }

    /** The headers, in order. */
    List<String> names() {
        return new ArrayList<>(columns.keySet());
    }
}
