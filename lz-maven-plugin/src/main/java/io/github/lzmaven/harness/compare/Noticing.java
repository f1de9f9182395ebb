package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of a deliberate mistake a comparison would notice.
 *
 * <p>Where the mistake moves a value from x to x', a share s of it is taken to move the value by {@code s·(x' - x)}. The value
 * drifts, whichever way it moves, once {@code s·|x' - x| > allowed + u + |x - r|}. That is exact where the answer depends
 * linearly on the mistake and an estimate elsewhere; at an extremum, where the answer depends on the square, it is too small.
 */
public final class Noticing {

    private Noticing() {}

    /**
     * The smallest share of the mistake at which a value drifts; infinite if the mistake moves nothing.
     *
     * @param right      both sides as they are
     * @param wrong      the same with the mistake, perhaps at some of the places only
     * @param tolerances what is allowed for each quantity
     */
    public static double smallestShare(Sides right, Sides wrong, Map<String, Tolerance> tolerances) {
        double smallest = Double.POSITIVE_INFINITY;
        Join.Pairs there = Join.of(right.computed(), right.reference());
        int[] computedOf = new int[right.reference().rows()];
        Arrays.fill(computedOf, -1);
        for (int i = 0; i < there.reference().length; i++) {
            computedOf[there.reference()[i]] = there.computed()[i];
        }
        Join.Pairs pairs = Join.of(wrong.computed(), wrong.reference());
        for (Map.Entry<String, Tolerance> entry : tolerances.entrySet()) {
            Column x = result(right.computed(), entry.getKey());
            Column mistaken = result(wrong.computed(), entry.getKey());
            Column r = result(right.reference(), entry.getKey());
            if (x == null || mistaken == null || r == null) {
                continue;
            }
            double range = Allowance.range(r, right.reference().rows());
            for (int i = 0; i < pairs.reference().length; i++) {
                int row = pairs.reference()[i];
                if (computedOf[row] >= 0) {
                    double error = mistaken.error(pairs.computed()[i]);
                    double shift = Math.abs(mistaken.value(pairs.computed()[i]) - x.value(computedOf[row]));
                    double needed =
                            Allowance.of(entry.getValue(), r, row, range).allowed()
                                    + (Double.isNaN(error) ? 0.0 : error)
                                    + Math.abs(x.value(computedOf[row]) - r.value(row));
                    double share =
                            needed / shift; // NaN where there is no value, or where 0 is allowed and nothing moves
                    smallest = share < smallest ? share : smallest;
                }
            }
        }
        return smallest;
    }

    private static @Nullable Column result(Series series, String quantity) {
        return series.column(quantity).filter(column -> !column.isKey()).orElse(null);
    }
}
