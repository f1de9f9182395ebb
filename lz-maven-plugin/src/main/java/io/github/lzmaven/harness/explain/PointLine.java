package io.github.lzmaven.harness.explain;

import io.github.lzmaven.harness.compare.Allowance;
import io.github.lzmaven.harness.compare.Judgement;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.series.Numbers;
import java.util.Optional;

/**
 * What is accepted at one point, and what was found there.
 *
 * @param at        the place
 * @param allowance what is allowed
 * @param computed  x; NaN if nothing was computed
 * @param judgement about x; empty if nothing was computed
 */
record PointLine(String at, Allowance allowance, double computed, Optional<Judgement> judgement) {

    double used() {
        return judgement.map(Judgement::used).orElse(0.0);
    }

    /**
     * {@code T = 6.4: from 0.17024 to 0.17074 (0.17049 ± 0.00025 = absolute 0.0002 + 1·uncertainty 5e-05); computed 0.1706 ±
     * 1e-06, used 44 %}.
     */
    String words(Tolerance tolerance) {
        int digits = digits();
        return at + ": from " + Numbers.rounded(allowance.lowest(), digits) + " to "
                + Numbers.rounded(allowance.highest(), digits) + " ("
                + Numbers.rounded(allowance.reference(), digits) + " ± " + Numbers.rounded(allowance.allowed(), 3)
                + " = " + allowance.terms(tolerance) + ")"
                + judgement
                        .map(judged -> "; computed " + Numbers.rounded(computed, digits)
                                + (judged.error() > 0.0 ? " ± " + Numbers.rounded(judged.error(), 2) : "") + ", used "
                                + Numbers.percent(judged.used()))
                        .orElse("");
    }

    /** As many digits as it takes to see the ends of the interval three digits deep. */
    private int digits() {
        double size = Math.abs(allowance.reference()) / allowance.allowed();
        return size > 1.0 && Double.isFinite(size)
                ? Math.min(17, Math.max(4, (int) StrictMath.ceil(StrictMath.log10(size)) + 2))
                : 4;
    }
}
