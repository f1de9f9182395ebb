package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.Sidecar.ColumnEntry;
import io.github.lzmaven.harness.reference.Sidecar.UncertaintyEntry;
import io.github.lzmaven.harness.yaml.Parsed;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.harness.yaml.YamlFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds reference tables by id, reads each once, and checks table and sidecar against each other. */
public final class References {

    private final YamlFiles<Sidecar> sidecars = new YamlFiles<>(Sidecar.class);
    private final TableSource source;
    private final Map<String, Optional<ReferenceTable>> read = new HashMap<>();

    /** Tables from these places. */
    public References(TableSource source) {
        this.source = source;
    }

    /** The record that is the format of a sidecar, for schemas. */
    public static Class<?> sidecarType() {
        return Sidecar.class;
    }

    /**
     * A table by its id.
     *
     * @param id       as a descriptor names it
     * @param asked    where it is asked for
     * @param problems receives why there is none, and everything wrong with it; once for each table
     */
    public Optional<ReferenceTable> find(String id, Place asked, List<Problem> problems) {
        Optional<ReferenceTable> known = read.get(id);
        if (known == null) {
            known = load(id, asked, problems);
            read.put(id, known);
        }
        return known;
    }

    /** How to cite a paper: {@code KEY.bib} from where tables lie, the project's own first; empty where there is none. */
    public String bibliography(String paper) {
        return source.find(paper + ".bib").stream()
                .findFirst()
                .map(found -> found.text().strip())
                .orElse("");
    }

    /** The ids asked for so far, found or not. */
    public Set<String> asked() {
        return Set.copyOf(read.keySet());
    }

    private Optional<ReferenceTable> load(String id, Place asked, List<Problem> problems) {
        List<TableSource.Found> tables = source.find(id + ".csv");
        if (tables.isEmpty()) {
            problems.add(new Problem(
                    Rule.MISSING_TABLE,
                    asked,
                    "no reference table '" + id + "' in " + source.places(),
                    DidYouMean.among(id, source.ids())));
            return Optional.empty();
        }
        if (tables.size() > 1) {
            problems.add(new Problem(
                    Rule.AMBIGUOUS_TABLE,
                    asked,
                    "the reference table '" + id + "' is found in " + tables.size() + " places: "
                            + tables.stream().map(TableSource.Found::origin).collect(Collectors.joining(" and ")),
                    "keep one of them"));
            return Optional.empty();
        }
        List<TableSource.Found> beside = source.find(id + ".yaml").stream()
                .filter(found -> found.origin().equals(tables.get(0).origin()))
                .toList();
        if (beside.isEmpty()) {
            problems.add(new Problem(
                    Rule.MISSING_SIDECAR,
                    Place.inFile(tables.get(0).file()),
                    "the table has no sidecar '" + id + ".yaml'",
                    "a number without its origin proves nothing: say tier, source and columns there"));
            return Optional.empty();
        }
        List<Problem> own = new ArrayList<>();
        TableSource.Found csv = tables.get(0);
        Parsed<Sidecar> sidecar =
                sidecars.read(beside.get(0).file(), beside.get(0).text());
        own.addAll(sidecar.problems());
        RawTable table = RawTable.read(csv.file(), csv.text(), own);
        sidecar.value().ifPresent(s -> columnsMatch(s, sidecar, table, own));
        problems.addAll(own);
        return own.isEmpty() ? sidecar.value().map(s -> new ReferenceTable(id, csv, s, table)) : Optional.empty();
    }

    private static void columnsMatch(Sidecar sidecar, Parsed<Sidecar> parsed, RawTable table, List<Problem> problems) {
        Map<String, ColumnEntry> declared =
                Optional.ofNullable(sidecar.columns()).orElse(Map.of());
        Collection<String> headers = table.names();
        for (String header : headers) {
            boolean uncertainty = declared.values().stream()
                    .anyMatch(entry -> entry.uncertainty() != null && namesColumn(entry.uncertainty(), header));
            if (!declared.containsKey(header) && !uncertainty) {
                problems.add(new Problem(
                        Rule.UNDECLARED_COLUMN,
                        parsed.positions().at("/columns"),
                        "the column '" + header + "' of the table is not declared",
                        "add '" + header + ": {}' or '" + header + ": { ignore: true }'"));
            }
        }
        var missing = new TreeSet<>(declared.keySet());
        missing.removeAll(headers);
        missing.forEach(name -> problems.add(new Problem(
                Rule.MISSING_COLUMN,
                parsed.positions().at("/columns" + Positions.step(name)),
                "the table has no column '" + name + "'",
                DidYouMean.among(name, headers))));
        declared.forEach((name, entry) -> uncertaintyColumn(entry)
                .filter(column -> !headers.contains(column))
                .ifPresent(column -> problems.add(new Problem(
                        Rule.MISSING_COLUMN,
                        parsed.positions().at("/columns" + Positions.step(name) + "/uncertainty"),
                        "the table has no column '" + column + "' for the uncertainty of '" + name + "'",
                        DidYouMean.among(column, headers)))));
    }

    /** Whether an uncertainty is given by this column. */
    static boolean namesColumn(UncertaintyEntry uncertainty, String header) {
        return column(uncertainty).filter(header::equals).isPresent();
    }

    private static Optional<String> uncertaintyColumn(ColumnEntry entry) {
        return Optional.ofNullable(entry.uncertainty()).flatMap(References::column);
    }

    private static Optional<String> column(UncertaintyEntry uncertainty) {
        return Optional.ofNullable(uncertainty.sigma() != null ? uncertainty.sigma() : uncertainty.bound())
                .map(Sidecar.ColumnOrNumber::node)
                .filter(node -> node.isTextual())
                .map(node -> node.asText());
    }
}
