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
 */
public record Outcome(List<FigureOutcome> figures, List<Problem> warnings, boolean whole) {

    /** All figures, without warnings. */
    public Outcome(List<FigureOutcome> figures) {
        this(figures, List.of(), true);
    }

    /** The same as that of a part of the project. */
    public Outcome ofPart() {
        return new Outcome(figures, warnings, false);
    }

    /** The same with more warnings. */
    public Outcome with(List<Problem> more) {
        return new Outcome(
                figures, Stream.concat(warnings.stream(), more.stream()).toList(), whole);
    }

    /** How many figures rest on our own earlier output alone. */
    public long restOnApprovedAlone() {
        return figures.stream().filter(FigureOutcome::restsOnApprovedAlone).count();
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

    /** How many quantities of all checks got a verdict. */
    public long count(Verdict verdict) {
        return figures.stream()
                .flatMap(figure -> figure.checks().stream())
                .flatMap(check -> check.comparison().quantities().stream())
                .filter(quantity -> quantity.verdict() == verdict)
                .count();
    }
}
