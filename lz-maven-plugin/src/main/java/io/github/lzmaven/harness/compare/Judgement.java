package io.github.lzmaven.harness.compare;

/**
 * What came of comparing one computed value {@code x ± u} with its reference {@code r}.
 *
 * <p>All in double arithmetic, one rounding for each operation, in this order: {@code allowed = declared + uncertainty},
 * {@code difference = |x - r|}; agreement is {@code difference + error <= allowed}, drift is
 * {@code difference - error > allowed}. No fused operations, so a case one ulp either side is decided alike everywhere.
 *
 * @param verdict     the decision
 * @param difference  {@code |x - r|}
 * @param error       u, the computed value's own; 0 where unknown
 * @param declared    what the tolerance allows
 * @param uncertainty what the reference's uncertainty allows on top, k·σ
 */
public record Judgement(Verdict verdict, double difference, double error, double declared, double uncertainty) {

    /** The share of what is allowed above which agreement is called near. */
    public static final double NEAR_SHARE = 0.8;

    /**
     * Decides about one value. All arguments are finite but for an unknown error.
     *
     * @param computed    x
     * @param error       u, at least 0; NaN where unknown, and then nothing is undecided
     * @param reference   r
     * @param declared    absolute + relative·scale, at least 0
     * @param uncertainty k·σ of the reference, at least 0
     */
    public static Judgement of(double computed, double error, double reference, double declared, double uncertainty) {
        double u = Double.isNaN(error) ? 0.0 : error;
        double difference = Math.abs(computed - reference);
        return new Judgement(decide(difference, u, declared, uncertainty), difference, u, declared, uncertainty);
    }

    /** {@code declared + uncertainty}. */
    public double allowed() {
        return declared + uncertainty;
    }

    /** {@code (difference + error) / allowed}; 0 where nothing is allowed and nothing differs. */
    public double used() {
        double taken = difference + error;
        return taken == 0.0 ? 0.0 : taken / allowed();
    }

    private static Verdict decide(double difference, double error, double declared, double uncertainty) {
        double allowed = declared + uncertainty;
        if (difference + error <= allowed) {
            if (uncertainty > declared) {
                return Verdict.REFERENCE_LIMITED;
            }
            return difference + error > NEAR_SHARE * allowed ? Verdict.NEAR : Verdict.AGREES;
        }
        return difference - error > allowed ? Verdict.DRIFTS : Verdict.UNDECIDED;
    }
}
