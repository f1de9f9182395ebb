package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.reference.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a candidate of every table that a check of a run failed against, or missed. */
public final class Candidates {

    private final References references;
    private final ProjectFiles files;

    /** Candidates for the tables of a project. */
    public Candidates(References references, ProjectFiles files) {
        this.references = references;
        this.files = files;
    }

    /** One for each table where something moved, by id; none where all checks pass. */
    public List<Candidate> of(Outcome outcome) {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (FigureOutcome figure : outcome.figures()) {
            for (CheckOutcome check : figure.checks()) {
                if (Use.isOfTable(check.check())) {
                    uses.computeIfAbsent(check.check().against().name(), id -> new ArrayList<>())
                            .add(new Use(figure, check));
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        uses.forEach((table, all) -> {
            if (all.stream().anyMatch(Use::moved)) {
                candidate(table, all).ifPresent(candidates::add);
            }
        });
        return candidates;
    }

    private Optional<Candidate> candidate(String table, List<Use> uses) {
        return Drafting.draft(table, uses, references).map(draft -> {
            List<Use> moved = uses.stream().filter(Use::moved).toList();
            List<Problem> refusals = new ArrayList<>(Refusals.of(table, moved, files));
            refusals.addAll(Refusals.notHeldBy(table, draft, uses));
            return new Candidate(
                    table,
                    moved.stream().map(Use::id).distinct().sorted().toList(),
                    refusals,
                    seen(table, moved),
                    draft);
        });
    }

    private Map<String, String> seen(String table, List<Use> uses) {
        Map<String, String> seen = new LinkedHashMap<>();
        uses.forEach(use -> {
            String descriptor = use.figure().experiment().place().file();
            seen.put(descriptor, Seen.digest(files.directory().resolve(descriptor)));
        });
        seen.put(
                files.name(files.pair(table).table()),
                Seen.digest(files.pair(table).table()));
        seen.put(
                files.name(files.pair(table).sidecar()),
                Seen.digest(files.pair(table).sidecar()));
        return seen;
    }
}
