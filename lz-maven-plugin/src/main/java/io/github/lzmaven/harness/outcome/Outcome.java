package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a run.
 *
 * @param figures  in the order of their ids
 * @param warnings what is wrong around the figures, without making any of them fail
 * @param whole    whether these are all figures of the project
 * @param older    figures that this run left out, as the answers of earlier runs show them: neither judged nor counted
 */
public record Outcome(List<FigureOutcome> figures, List<Problem> warnings, boolean whole, List<FigureOutcome> older) {

    /** All figures, without warnings. */
    public Outcome(List<FigureOutcome> figures) {
        this(figures, List.of(), true, List.of());
    }

    /** The same as that of a part of the project. */
    public Outcome ofPart() {
        return new Outcome(figures, warnings, false, older);
    }

    /** The same with more warnings. */
    public Outcome with(List<Problem> more) {
        return new Outcome(
                figures, Stream.concat(warnings.stream(), more.stream()).toList(), whole, older);
    }

    /** How many figures rest on our own earlier output alone. */
    public long restOnApprovedAlone() {
        return figures.stream().filter(FigureOutcome::restsOnApprovedAlone).count();
    }

    /** All figures there are to be shown, in the order of their ids. */
    public List<FigureOutcome> shown() {
        return Stream.concat(figures.stream(), older.stream())
                .sorted(Comparator.comparing(figure -> figure.experiment().figure()))
                .toList();
    }

    /** Whether nothing fails. A run without figures does not pass: a check that compared nothing must not be green. */
    public boolean passes() {
        return !figures.isEmpty() && figures.stream().allMatch(FigureOutcome::passes);
    }

    /** Figures that fail first, then by how much they use; the order in which a maintainer wants to see them. */
    public List<FigureOutcome> byConcern() {
        return figures.stream()
                .sorted(Comparator.comparing(FigureOutcome::verdict)
                        .reversed()
                        .thenComparing(figure -> figure.experiment().figure()))
                .toList();
    }

    /** Whether a figure was left out by the run. */
    public boolean isOlder(FigureOutcome figure) {
        return older.stream()
                .anyMatch(each ->
                        each.experiment().figure().equals(figure.experiment().figure()));
    }

    /** The same, then the older ones. */
    public List<FigureOutcome> shownByConcern() {
        return Stream.concat(byConcern().stream(), older.stream()).toList();
    }

    /** How many quantities of all checks got a verdict. */
    public long count(Verdict verdict) {
        return figures.stream()
                .flatMap(figure -> figure.checks().stream())
                .flatMap(check -> check.comparison().quantities().stream())
                .filter(quantity -> quantity.verdict() == verdict)
                .count();
    }
}
