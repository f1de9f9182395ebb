package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.Sidecar.ColumnEntry;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives the columns of a table the meaning they have for a model. Used once, by one thread. */
final class Binding {

    private final String file;
    private final Map<String, ColumnEntry> entries;
    private final RawTable table;
    private final List<Problem> problems;
    private final Vocabulary words;
    private final BindingNotes notes;
    private final Uncertainties uncertainties;

    Binding(String file, Sidecar sidecar, RawTable table, Model model, List<Problem> problems) {
        this.file = file;
        this.entries = Optional.ofNullable(sidecar.columns()).orElse(Map.of());
        this.table = table;
        this.problems = problems;
        this.words = Vocabulary.of(model);
        this.notes = new BindingNotes(file, table.lines(), words, problems);
        this.uncertainties = new Uncertainties(table, notes);
    }

    /** The columns as keys and results, one block of rows for each set of parameters that columns were computed at. */
    Series series() {
        Set<Map<String, String>> sets = new LinkedHashSet<>();
        entries.values().stream()
                .map(Binding::set)
                .filter(set -> !set.isEmpty())
                .forEach(sets::add);
        if (sets.isEmpty()) {
            sets.add(Map.of());
        }
        int[] rows = IntStream.range(0, sets.size() * table.lines().length)
                .map(i -> i % table.lines().length)
                .toArray();
        int[] lines = IntStream.of(rows).map(row -> table.lines()[row]).toArray();
        List<Column> columns = new ArrayList<>();
        Map<String, Map<Map<String, String>, String>> results = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        entries.forEach((header, entry) -> {
            String name = Optional.ofNullable(entry.is()).orElse(header);
            RawColumn raw = table.columns().get(header);
            if (ignored(entry) || raw == null || isUncertainty(header)) {
                return;
            }
            notes.unitMatches(header, entry, name);
            if (words.isResult(name)) {
                String other = results.computeIfAbsent(name, n -> new LinkedHashMap<>())
                        .put(set(entry), header);
                if (other != null) {
                    notes.twice(other, header, name);
                }
            } else if (words.knows(name)) {
                String other = keys.putIfAbsent(name, header);
                if (other != null) {
                    notes.twice(other, header, name);
                    return;
                }
                columns.add(key(header, name, raw, rows));
            } else {
                notes.unknown(header, name);
            }
        });
        setColumns(sets, keys, columns);
        List<Column> places = List.copyOf(columns);
        var carried = new PlaceUncertainty(entries, uncertainties, notes, table.lines().length);
        results.forEach((name, headers) -> columns.add(
                carried.carriedTo(result(name, headers, List.copyOf(sets), rows), places, keys, rows.length)));
        return new Series(columns, lines);
    }

    private Column key(String header, String name, RawColumn raw, int[] rows) {
        Column.Role role = words.isQuantity(name) ? Column.Role.COORDINATE : Column.Role.PARAMETER;
        boolean asWords = raw.isWords()
                && role == Column.Role.PARAMETER
                && !words.parameter(name)
                        .map(p -> p.domain().choices())
                        .orElse(List.of())
                        .isEmpty();
        if (asWords) {
            return Column.words(
                    name,
                    IntStream.of(rows)
                            .mapToObj(r -> raw.texts().getOrDefault(r, ""))
                            .toArray(String[]::new));
        }
        raw.texts().forEach((row, text) -> notes.badCell(header, row, text));
        return Column.key(name, words.unit(name), role, pick(raw.numbers(), rows));
    }

    private void setColumns(Set<Map<String, String>> sets, Map<String, String> keys, List<Column> columns) {
        Set<String> names = new LinkedHashSet<>();
        sets.forEach(set -> names.addAll(set.keySet()));
        int size = table.lines().length;
        for (String name : names) {
            if (words.parameter(name).isEmpty()) {
                notes.unknown("at", name);
                continue;
            }
            if (keys.containsKey(name) || sets.stream().anyMatch(set -> !set.containsKey(name))) {
                problems.add(new Problem(
                        Rule.BAD_SIDECAR,
                        Place.inFile(file),
                        keys.containsKey(name)
                                ? "'" + name + "' is given by 'at' and by the column '" + keys.get(name) + "'"
                                : "some columns say 'at' which '" + name + "' they were computed, others do not",
                        "say it in one way for all columns"));
                continue;
            }
            String[] texts = sets.stream()
                    .flatMap(set -> IntStream.range(0, size).mapToObj(i -> set.getOrDefault(name, "")))
                    .toArray(String[]::new);
            RawColumn raw = new RawColumn();
            Arrays.stream(texts).forEach(raw::add);
            columns.add(
                    raw.isWords()
                            ? Column.words(name, texts)
                            : Column.key(name, words.unit(name), Column.Role.PARAMETER, raw.numbers()));
        }
    }

    private Column result(
            String name, Map<Map<String, String>, String> headers, List<Map<String, String>> sets, int[] rows) {
        int size = table.lines().length;
        double[] values = new double[rows.length];
        double[] errors = new double[rows.length];
        Map<Integer, String> none = new HashMap<>();
        double coverage = headers.values().stream()
                .mapToDouble(header -> Uncertainties.coverage(entries.get(header)))
                .max()
                .orElse(1.0);
        for (int block = 0; block < sets.size(); block++) {
            String header = headers.getOrDefault(sets.get(block), headers.get(Map.of()));
            if (header == null) {
                problems.add(new Problem(
                        Rule.MISSING_COLUMN,
                        Place.inFile(file),
                        "no column holds '" + name + "' at " + sets.get(block),
                        "declare one column for each set"));
                continue;
            }
            ColumnEntry entry = entries.getOrDefault(header, new ColumnEntry(null, null, null, null, null, null));
            double share = Uncertainties.coverage(entry) / coverage; // exact: 1 or 1/2
            RawColumn raw = table.columns().getOrDefault(header, new RawColumn());
            for (int row = 0; row < Math.min(size, raw.size()); row++) {
                int to = block * size + row;
                values[to] = raw.number(row);
                String text = raw.texts().get(row);
                if (text != null && text.isEmpty() && entry.empty() != null) {
                    none.put(to, entry.empty());
                } else if (text != null && !text.equals(entry.empty())) {
                    notes.badCell(header, row, text);
                } else if (text != null) {
                    none.put(to, text);
                } else {
                    errors[to] = share * uncertainties.of(header, entry, row);
                }
            }
        }
        return Column.result(name, words.unit(name), values, errors, coverage, none);
    }

    private boolean isUncertainty(String header) {
        return entries.values().stream()
                .map(ColumnEntry::uncertainty)
                .anyMatch(u -> u != null && References.namesColumn(u, header));
    }

    private static boolean ignored(ColumnEntry entry) {
        return Boolean.TRUE.equals(entry.ignore());
    }

    /** The parameters a column was computed at, as text. */
    private static Map<String, String> set(ColumnEntry entry) {
        Map<String, String> set = new LinkedHashMap<>();
        Optional.ofNullable(entry.at())
                .orElse(Map.of())
                .forEach((name, value) -> set.put(name, value.node().asText()));
        return set;
    }

    private static double[] pick(double[] from, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> from[row]).toArray();
    }
}
