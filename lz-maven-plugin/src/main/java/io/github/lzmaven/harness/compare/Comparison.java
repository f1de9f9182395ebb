package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A curve compared with its reference.
 *
 * @param quantities    one for each tolerance
 * @param problems      everything that kept rows or columns from being compared
 * @param computedRows  the computed row of each pair
 * @param referenceRows the reference row of each pair
 */
public record Comparison(
        List<QuantityComparison> quantities, List<Problem> problems, int[] computedRows, int[] referenceRows) {

    /**
     * Compares.
     *
     * @param sides      both curves, filtered and on one grid
     * @param tolerances what is allowed for each quantity
     * @param extraRows  whether computed rows may lack a partner
     */
    public static Comparison of(Sides sides, Map<String, Tolerance> tolerances, boolean extraRows) {
        List<Problem> problems = new ArrayList<>(sides.columnProblems(tolerances.keySet()));
        Join.Pairs pairs = sides.join(extraRows, problems);
        List<QuantityComparison> compared = new ArrayList<>();
        tolerances.forEach((quantity, tolerance) -> {
            Column computed = result(sides.computed(), quantity);
            Column reference = result(sides.reference(), quantity);
            if (computed != null && reference != null) {
                compared.add(new PointwiseComparison(sides, pairs, computed, reference, tolerance).run(problems));
            }
        });
        List<QuantityComparison> judged = problems.isEmpty()
                ? compared
                : compared.stream()
                        .map(quantity -> quantity.atLeast(Verdict.FAILED))
                        .toList();
        return new Comparison(List.copyOf(judged), List.copyOf(problems), pairs.computed(), pairs.reference());
    }

    private static @Nullable Column result(Series series, String quantity) {
        return series.column(quantity).filter(column -> !column.isKey()).orElse(null);
    }

    /** The worst verdict of all quantities, {@link Verdict#FAILED} if there is any problem. */
    public Verdict verdict() {
        return quantities.stream()
                .map(QuantityComparison::verdict)
                .reduce(problems.isEmpty() ? Verdict.AGREES : Verdict.FAILED, Verdict::or);
    }
}
