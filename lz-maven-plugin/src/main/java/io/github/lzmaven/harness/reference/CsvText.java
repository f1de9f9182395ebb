package io.github.lzmaven.harness.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.lzmaven.harness.series.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A CSV file to be changed cell by cell: every line that is not touched stays as it is, to the letter. For files that {@link
 * RawTable} has found well-formed.
 */
final class CsvText {

    private final String[] lines;
    private final String lineEnd;
    private final List<String> header;
    /** The cells of each row by its first line; the header is not among them. */
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();

    private final Set<Integer> changed = new TreeSet<>();
    private final Set<Integer> dropped = new TreeSet<>();
    private final List<List<String>> added = new ArrayList<>();

    CsvText(String text) {
        this.lines = (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> first = List.of();
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(body)) {
            for (CsvRecord row : csv) {
                if (first.isEmpty()) {
                    first = row.getFields().stream().map(String::strip).toList();
                } else {
                    rows.put((int) row.getStartingLineNumber(), new ArrayList<>(row.getFields()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.header = first;
    }

    /** The cell of a row and column. */
    String cell(int line, String column) {
        return cells(line).get(header.indexOf(column)).strip();
    }

    void set(int line, String column, String cell) {
        cells(line).set(header.indexOf(column), cell);
        changed.add(line);
    }

    /** Appends a row; columns that are not named stay empty. */
    void add(Map<String, String> cells) {
        added.add(header.stream().map(name -> cells.getOrDefault(name, "")).toList());
    }

    void drop(int line) {
        dropped.add(line);
    }

    /** The whole file. */
    String text() {
        Map<Integer, Integer> ends = new HashMap<>();
        rows.keySet().forEach(start -> {
            Integer next = rows.higherKey(start);
            ends.put(start, next == null ? lines.length + 1 : next);
        });
        StringBuilder text = new StringBuilder();
        int firstRow = rows.isEmpty() ? lines.length + 1 : rows.firstKey();
        append(text, 1, firstRow);
        rows.forEach((start, cells) -> {
            if (changed.contains(start) && !dropped.contains(start)) {
                text.append(Csv.line(cells)).append(lineEnd);
            } else if (!dropped.contains(start)) {
                append(text, start, ends.getOrDefault(start, start));
            }
        });
        added.forEach(cells -> text.append(Csv.line(cells)).append(lineEnd));
        return text.toString();
    }

    private void append(StringBuilder text, int from, int to) {
        Arrays.stream(lines, from - 1, to - 1).forEach(line -> text.append(line).append('\n'));
    }

    private List<String> cells(int line) {
        return rows.getOrDefault(line, List.of());
    }
}
