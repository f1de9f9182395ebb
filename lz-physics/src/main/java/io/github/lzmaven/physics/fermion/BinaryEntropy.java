package io.github.lzmaven.physics.fermion;

/**
 * Entropies of a level that is occupied with probability p, in natural units.
 *
 * <p>The entropy production of one crossing, Eq. (6), equals {@code D(p|f) - D(p'|f)} with both relative entropies at the
 * reservoir's occupation f of that crossing. It is computed as the sum of two terms that are never negative,
 * {@code D(p|p') + (1-R)(p-f)·[logit p' - logit f]}, so that no digits cancel near p = f or R = 1, and the edges need no
 * limits.
 */
final class BinaryEntropy {

    /** {@code |ln(p/(1-p))|} of the probabilities next to 0 and 1 that matter here: an error of p cannot weigh more. */
    private static final double STEEPEST = 40.0;

    private BinaryEntropy() {}

    /** The Shannon entropy of Eq. (3), {@code -p ln p - (1-p) ln(1-p)}. */
    static Rounded shannon(Rounded p) {
        double value = 0.0 - timesLog(p.value()) - timesLog(1.0 - p.value());
        return Rounded.of(value, p.error() * slope(p.value()), 4);
    }

    /**
     * The entropy production {@code D(p|f) - D(p'|f)} of a crossing after which {@code p' = Rp + (1-R)f}.
     *
     * @param occupation the level's occupation p before, in [0, 1]
     * @param reservoir  the reservoir level's occupation f, in (0, 1)
     * @param vacancy    1-f, separately because the difference may have lost digits
     * @param diabatic   the probability R of a diabatic transition, in [0, 1]
     * @param adiabatic  1-R, likewise
     */
    static double production(double occupation, double reservoir, double vacancy, double diabatic, double adiabatic) {
        // f near 1 has lost digits that 1-f still has
        double excess = vacancy < 0.25 * reservoir ? vacancy - (1.0 - occupation) : occupation - reservoir;
        return reservoir * relaxation(excess / reservoir, diabatic, adiabatic)
                + vacancy * relaxation(-excess / vacancy, diabatic, adiabatic);
    }

    /** How much an error of p weighs in its entropy: {@code |ln(p/(1-p))|}, bounded. */
    static double slope(double p) {
        return Math.min(STEEPEST, Math.abs(StrictMath.log(p) - StrictMath.log1p(-p)));
    }

    /** {@code φ(x) - φ(Rx) = (1+Rx) φ(z) + (1-R) x ln(1+Rx)} with {@code 1+z = (1+x)/(1+Rx)}, for x ≥ -1. */
    private static double relaxation(double x, double diabatic, double adiabatic) {
        if (adiabatic == 0.0) {
            return 0.0;
        }
        double remaining = x == -1.0 ? adiabatic : 1.0 + diabatic * x;
        double logRemaining = x == -1.0 ? StrictMath.log(adiabatic) : StrictMath.log1p(diabatic * x);
        return remaining * phi(adiabatic * x / remaining) + adiabatic * x * logRemaining;
    }

    /** {@code φ(x) = (1+x) ln(1+x) - x}, never negative, with all digits also for small x. */
    private static double phi(double x) {
        if (x <= -1.0) {
            return 1.0;
        }
        if (Math.abs(x) > 0.1) {
            return (1.0 + x) * StrictMath.log1p(x) - x;
        }
        // x²/2 - x³/6 + x⁴/12 - ...
        double power = x * x;
        double sum = 0.0;
        for (int k = 2; Math.abs(power) > 0x1p-56 * sum; k++) {
            sum += power / (k * (k - 1.0));
            power *= -x;
        }
        return sum;
    }

    private static double timesLog(double p) {
        return p <= 0.0 ? 0.0 : p * StrictMath.log(p);
    }
}
