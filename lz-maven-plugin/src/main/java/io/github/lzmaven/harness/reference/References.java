package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.Sidecar.ColumnEntry;
import io.github.lzmaven.harness.reference.Sidecar.UncertaintyEntry;
import io.github.lzmaven.harness.series.Sha256;
import io.github.lzmaven.harness.yaml.Parsed;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.harness.yaml.YamlFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds reference tables by id, reads each once, and checks table and sidecar against each other. May be asked by several
 * threads.
 */
public final class References {

    private final YamlFiles<Sidecar> sidecars = new YamlFiles<>(Sidecar.class);
    private final TableSource source;
    private final Map<String, Optional<ReferenceTable>> read = new ConcurrentHashMap<>();

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
        return read.computeIfAbsent(id, unread -> load(unread, asked, problems));
    }

    /** Forgets what was asked, so that problems are told again. */
    public void forget() {
        read.clear();
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

    /**
     * Why there is no table of this id; empty if there is one, if there is at least a sidecar, or if no table can be called so.
     * What stands against an absent table can be computed and approved.
     */
    public Optional<Problem> absent(String id, Place asked) {
        boolean possible = ReferenceTable.ID.matcher(id).matches()
                && read.getOrDefault(id, Optional.empty()).isEmpty();
        return possible
                        && source.find(id + ".csv").isEmpty()
                        && source.find(id + ".yaml").isEmpty()
                ? Optional.of(missing(id, asked))
                : Optional.empty();
    }

    /** A table as it stands, to be changed; empty if it cannot be read. */
    public Optional<Revision> revision(String id) {
        List<TableSource.Found> table = source.find(id + ".csv");
        List<TableSource.Found> sidecar = source.find(id + ".yaml");
        return table.size() != 1 || sidecar.size() != 1
                ? Optional.empty()
                : sidecars.read(sidecar.get(0).file(), sidecar.get(0).text())
                        .value()
                        .map(parsed ->
                                new Revision(table.get(0).text(), sidecar.get(0).text(), parsed));
    }

    private Problem missing(String id, Place asked) {
        return new Problem(
                Rule.MISSING_TABLE,
                asked,
                "no reference table '" + id + "' in " + source.places(),
                DidYouMean.among(id, source.ids()));
    }

    private Optional<ReferenceTable> load(String id, Place asked, List<Problem> problems) {
        List<TableSource.Found> tables = source.find(id + ".csv");
        if (tables.isEmpty()) {
            problems.add(missing(id, asked));
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
        sidecar.value().ifPresent(s -> digestMatches(s, sidecar, csv, own));
        problems.addAll(own);
        return own.isEmpty()
                ? sidecar.value().map(s -> new ReferenceTable(id, csv, beside.get(0), s, table))
                : Optional.empty();
    }

    private static void digestMatches(
            Sidecar sidecar, Parsed<Sidecar> parsed, TableSource.Found csv, List<Problem> problems) {
        if (sidecar.sha256() != null && !sidecar.sha256().equals(Sha256.of(csv.text()))) {
            problems.add(new Problem(
                    Rule.ALTERED_TABLE,
                    parsed.positions().at("/" + Sidecar.SHA256),
                    "the table " + csv.file() + " is not the one that was approved",
                    "take table and sidecar from one commit, then run lz:review and lz:approve"));
        }
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

    static Optional<String> column(UncertaintyEntry uncertainty) {
        return Optional.ofNullable(uncertainty.sigma() != null ? uncertainty.sigma() : uncertainty.bound())
                .map(Sidecar.ColumnOrNumber::node)
                .filter(node -> node.isTextual())
                .map(node -> node.asText());
    }
}
