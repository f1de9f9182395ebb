package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Judgement;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.reference.Draft;
import io.github.lzmaven.harness.reference.ReferenceTable;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.reference.Tier;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a table cannot be approved, as far as a run can tell. */
final class Refusals {

    private Refusals() {}

    /** What speaks against the table and against the checks that failed. */
    static List<Problem> of(String id, List<Use> moved, ProjectFiles files) {
        List<Problem> refusals = new ArrayList<>();
        if (moved.get(0).check().check().against() instanceof Check.Against.Table against) {
            refusals.addAll(ofTable(against.table(), files));
        }
        moved.forEach(use -> refusals.addAll(ofUse(use)));
        return refusals;
    }

    private static List<Problem> ofTable(ReferenceTable table, ProjectFiles files) {
        List<Problem> refusals = new ArrayList<>();
        if (table.tier() != Tier.APPROVED) {
            refusals.add(new Problem(
                    Rule.PROVEN_TABLE,
                    Place.inFile(table.file()),
                    "the table is of tier " + table.tier().label() + ", which our own output cannot replace",
                    "mend the model; or, if the table is wrong, replace it by hand and say so in its sidecar"));
        }
        if (!Files.isRegularFile(files.pair(table.id()).table())) {
            refusals.add(new Problem(
                    Rule.FOREIGN_TABLE,
                    Place.inFile(table.file()),
                    "the table is on the class path, not in " + files.name(files.tables()),
                    "approve it in the project that it comes from"));
        }
        return refusals;
    }

    private static List<Problem> ofUse(Use use) {
        List<Problem> refusals = new ArrayList<>();
        use.curve().problems().stream()
                .findFirst()
                .ifPresent(problem -> refusals.add(new Problem(
                        Rule.APPROVAL_INCOMPLETE,
                        use.curve().curve().place(),
                        "the curve '" + use.curve().curve().name() + "' has "
                                + use.curve().problems().size() + " problem(s), first: " + problem.sentence(),
                        "mend the curve and run again")));
        use.check().comparison().quantities().stream()
                .filter(quantity -> quantity.counts().getOrDefault(Verdict.UNDECIDED, 0) > 0)
                .forEach(quantity -> refusals.add(new Problem(
                        Rule.APPROVAL_UNDECIDED,
                        use.check().check().place(),
                        quantity.quantity() + " is undecided at "
                                + quantity.counts().getOrDefault(Verdict.UNDECIDED, 0) + " of " + quantity.points()
                                + " points: its error is too large to tell whether it moved"
                                + quantity.worst()
                                        .map(worst -> error(worst.judgement()))
                                        .orElse(""),
                        "ask the model for more accuracy and run again")));
        return refusals;
    }

    private static String error(Judgement judgement) {
        return " (" + Numbers.rounded(judgement.error(), 2) + " where " + Numbers.rounded(judgement.allowed(), 2)
                + " is allowed, at the worst point)";
    }

    /** What every check of the table would say if the candidate were the table: each of them has to pass. */
    static List<Problem> notHeldBy(String id, Draft draft, List<Use> uses) {
        return uses.stream()
                .flatMap(use -> objection(id, draft, use)
                        .map(why -> new Problem(
                                Rule.CANDIDATE_FAILS,
                                use.check().check().place(),
                                "approved, the table would still fail the check of '"
                                        + use.check().check().curve() + "': " + why,
                                "mend that first; two curves that disagree need two tables"))
                        .stream())
                .toList();
    }

    private static Optional<String> objection(String id, Draft draft, Use use) {
        Check check = use.check().check();
        List<Problem> problems = new ArrayList<>();
        Optional<Series> table = new References(new DraftTables(id, draft))
                .find(id, check.place(), problems)
                .map(found -> found.bind(use.curve().curve().model(), problems));
        if (table.isEmpty() || !problems.isEmpty()) {
            return problems.stream().findFirst().map(Problem::what);
        }
        Series reference = check.where().apply(table.get());
        Comparison comparison = Comparison.of(
                new Sides(use.check().computed(), reference, check.place(), row -> check.place(), true),
                check.tolerances(),
                check.extraRows());
        return comparison.problems().stream()
                .findFirst()
                .map(Problem::what)
                .or(() -> comparison.quantities().stream()
                        .filter(quantity -> !quantity.verdict().passes())
                        .findFirst()
                        .map(quantity -> "the verdict about " + quantity.quantity() + " would be "
                                + quantity.verdict().label()
                                + quantity.worst()
                                        .map(worst -> error(worst.judgement()))
                                        .orElse("")));
    }
}
