package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one quantity of a curve compares with its reference, over all points.
 *
 * @param quantity  the name of the quantity
 * @param tolerance what is allowed
 * @param verdict   the worst of all points, or worse if rows are missing
 * @param points    how many values were compared
 * @param counts    how many of them got each verdict
 * @param worst     the point that uses most of what is allowed; empty if nothing was compared
 * @param allowed   what is allowed for each pair of rows; NaN where nothing was judged
 * @param residuals {@code (x - r)/allowed} of each pair of rows, signed; NaN where there is none, 0 where both are equal
 */
public record QuantityComparison(
        String quantity,
        Tolerance tolerance,
        Verdict verdict,
        int points,
        Map<Verdict, Integer> counts,
        Optional<Worst> worst,
        double[] allowed,
        double[] residuals) {

    /**
     * The point with least room.
     *
     * @param computedRow  its row among the computed
     * @param referenceRow its row in the reference
     * @param computed     x
     * @param reference    r
     * @param judgement    what was decided about it
     */
    public record Worst(int computedRow, int referenceRow, double computed, double reference, Judgement judgement) {}

    /** The share of what is allowed that the worst point uses; 0 if nothing was compared. */
    public double used() {
        return worst.map(w -> w.judgement().used()).orElse(0.0);
    }

    /** The rules that its values break, worst last. */
    public List<Rule> rules() {
        return counts.keySet().stream()
                .sorted()
                .flatMap(found -> found.rule().stream())
                .toList();
    }

    /** The same with a verdict at least as bad as this. */
    QuantityComparison atLeast(Verdict floor) {
        return new QuantityComparison(
                quantity, tolerance, verdict.or(floor), points, counts, worst, allowed, residuals);
    }
}
