package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One failure of a figure, told so that nobody has to look further: what, where, by how much, and how to see it again.
 * Console, HTML and JUnit XML print the same block.
 *
 * @param type     the kind of failure, a word for build servers: {@code drifts}, {@code undecided}, {@code failed}
 * @param headline identifiers, and what fails, with figure, curve and quantity
 * @param details  numbers, command and report
 */
public record FailureBlock(String type, String headline, List<Detail> details) {

    /**
     * How a reader gets back to a figure.
     *
     * @param command the command that computes this figure alone
     * @param report  its page, relative to the project
     */
    public record Trail(String command, String report) {

        private List<Detail> details() {
            return List.of(new Detail("reproduce", command), new Detail("report", report));
        }
    }

    /** The block as lines: the headline, then the details indented, their labels in a column. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(headline),
                        details.stream()
                                .map(detail -> String.format(Locale.ROOT, "  %-10s %s", detail.label(), detail.text())))
                .toList();
    }

    /** The lines as one text. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    /** Everything in a figure that fails, in the order curves, checks, claims. */
    public static List<FailureBlock> allOf(FigureOutcome figure, Trail trail) {
        List<FailureBlock> blocks = new ArrayList<>();
        figure.curves().values().stream()
                .filter(curve -> !curve.problems().isEmpty())
                .map(curve -> of(figure, curve, trail))
                .forEach(blocks::add);
        for (CheckOutcome check : figure.checks()) {
            blocks.addAll(ofCheck(figure, check, trail));
        }
        figure.claims().stream()
                .filter(claim -> !claim.status().passes())
                .map(claim -> of(figure, claim, trail))
                .forEach(blocks::add);
        return List.copyOf(blocks);
    }

    /** A curve with grid points that have no answer. */
    public static FailureBlock of(FigureOutcome figure, CurveOutcome curve, Trail trail) {
        return ofProblems(
                figure, "curve " + curve.curve().name() + " could not be computed in full", curve.problems(), trail);
    }

    /** What kept a check from comparing everything; call only if there is a problem. */
    public static FailureBlock of(FigureOutcome figure, CheckOutcome check, Trail trail) {
        boolean blunt = check.comparison().problems().isEmpty();
        return ofProblems(
                figure,
                name(check.check())
                        + (blunt ? ": the check does not notice what it must" : " could not be compared as it must be"),
                check.allProblems(),
                trail);
    }

    /** A quantity outside what is allowed, or too imprecise to tell. */
    public static FailureBlock of(FigureOutcome figure, CheckOutcome check, QuantityComparison quantity, Trail trail) {
        int outside = quantity.counts().getOrDefault(Verdict.DRIFTS, 0);
        int undecided = quantity.counts().getOrDefault(Verdict.UNDECIDED, 0);
        Verdict verdict = outside > 0 ? Verdict.DRIFTS : Verdict.UNDECIDED;
        String counts = outside == 0
                ? undecided + " of " + quantity.points() + " points undecided"
                : outside + " of " + quantity.points() + " points outside"
                        + (undecided == 0 ? "" : ", " + undecided + " undecided");
        List<Detail> details = new ArrayList<>();
        quantity.worst().ifPresent(worst -> details.addAll(WorstPoint.details(check, quantity, worst)));
        details.addAll(trail.details());
        String at = quantity.worst()
                .map(worst -> "; worst at " + check.reference().at(worst.referenceRow()))
                .orElse("");
        return new FailureBlock(
                verdict.word(),
                headline(
                        quantity.rules().stream(),
                        figure,
                        name(check.check()) + ", " + quantity.quantity() + ": " + counts + at),
                List.copyOf(details));
    }

    /** A claim that does not hold, or holds where it must not, or would hold with a parameter made wrong as well. */
    public static FailureBlock of(FigureOutcome figure, ClaimOutcome outcome, Trail trail) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("found", outcome.sentence()));
        outcome.claim().knownDisagreement().ifPresent(why -> details.add(new Detail("expected", "to fail: " + why)));
        for (ControlOutcome control : outcome.controls()) {
            if (!control.noticed()) {
                details.add(new Detail("unnoticed", control.control().words() + ", " + control.sentence()));
                details.add(new Detail("", control.control().place().toString()));
            }
        }
        details.add(new Detail("stands at", outcome.claim().place().toString()));
        details.addAll(trail.details());
        return new FailureBlock(
                outcome.status().words(),
                headline(
                        outcome.status().rule().stream(),
                        figure,
                        "claim " + outcome.status().words() + ": " + name(outcome.claim())),
                List.copyOf(details));
    }

    /** {@code "the minimum deepens" (Sec. V A)}. */
    public static String name(Claim claim) {
        return "\"" + claim.says() + "\"" + (claim.at().isEmpty() ? "" : " (" + claim.at() + ")");
    }

    /** {@code exact vs nalbach-2021/fig-2}. */
    public static String name(Check check) {
        return check.curve() + " vs " + check.against().name();
    }

    /** What is allowed at the worst point, term by term; empty if nothing was compared. */
    public static String allowedTerms(CheckOutcome check, QuantityComparison quantity) {
        return quantity.worst()
                .map(worst -> WorstPoint.allowedTerms(check, quantity, worst))
                .orElse("");
    }

    /** Why one quantity of a check fails: its values, and what kept rows from being compared. Empty if it does not. */
    public static List<FailureBlock> allOf(
            FigureOutcome figure, CheckOutcome check, QuantityComparison quantity, Trail trail) {
        List<FailureBlock> blocks = new ArrayList<>();
        if (outside(quantity)) {
            blocks.add(of(figure, check, quantity, trail));
        }
        if (!check.comparison().problems().isEmpty()) {
            blocks.add(of(figure, check, trail));
        }
        return blocks;
    }

    private static List<FailureBlock> ofCheck(FigureOutcome figure, CheckOutcome check, Trail trail) {
        List<FailureBlock> blocks = new ArrayList<>();
        if (!check.allProblems().isEmpty()) {
            blocks.add(of(figure, check, trail));
        }
        check.comparison().quantities().stream()
                .filter(FailureBlock::outside)
                .map(quantity -> of(figure, check, quantity, trail))
                .forEach(blocks::add);
        return blocks;
    }

    /** Whether a value itself is outside or undecided; a quantity may also fail because rows of its check are missing. */
    private static boolean outside(QuantityComparison quantity) {
        return !quantity.rules().isEmpty();
    }

    /** {@code LZ-CMP-011 nalbach-2021/fig-2  exact vs …}. */
    private static String headline(Stream<Rule> rules, FigureOutcome figure, String what) {
        return Rule.ids(rules) + " " + figure.experiment().figure() + "  " + what;
    }

    private static FailureBlock ofProblems(FigureOutcome figure, String what, List<Problem> problems, Trail trail) {
        List<Detail> details = new ArrayList<>();
        for (Problem problem : problems) {
            details.add(new Detail(problem.rule().id(), problem.what() + "; " + problem.remedy()));
            details.add(new Detail("", problem.place().toString()));
        }
        details.addAll(trail.details());
        return new FailureBlock(
                Verdict.FAILED.word(),
                headline(problems.stream().map(Problem::rule), figure, what),
                List.copyOf(details));
    }
}
