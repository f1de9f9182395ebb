package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.compare.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * What came of a run.
 *
 * @param figures in the order of their ids
 */
public record Outcome(List<FigureOutcome> figures) {

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
