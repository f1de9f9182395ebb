package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.NotConvergedException;
import org.apache.commons.math3.complex.Complex;

/**
 * The density of a random work convolved with a Gaussian, from its characteristic function:
 * {@code P_σ(w) = (1/2π) ∫ G(u) e^{-iuw - σ²u²/2} du} by the trapezoidal rule.
 *
 * <p>The rule repeats the density with period 2π/Δu and is otherwise exact, so the period only has to hold what is
 * there: Chernoff's bounds {@code P(w > a) ≤ e^{-sa}⟨e^{sw}⟩} say beyond which values nothing is left.
 */
final class GaussianBroadening {

    /** {@code -ln} of what is left out of the integral and beyond the period: two digits below what a determinant loses. */
    private static final double CUT = 32.0;

    private static final int MOST_FREQUENCIES = 2_000_000;

    private final double sigma;
    private final double relativeError;

    /**
     * A broadening.
     *
     * @param sigma         the Gaussian's standard deviation, in the unit of work
     * @param relativeError of the characteristic function
     */
    GaussianBroadening(double sigma, double relativeError) {
        this.sigma = sigma;
        this.relativeError = relativeError;
    }

    /** The broadened densities at some values of the work. */
    Estimate[] density(WorkProcess process, double[] work, Budget budget) {
        double low = -bound(process, -1.0);
        double high = bound(process, 1.0);
        double tail = Math.sqrt(2.0 * CUT) * sigma;
        double period = high - low + 2.0 * tail;
        double spacing = 2.0 * Math.PI / period;
        double frequencies = Math.ceil(Math.sqrt(2.0 * CUT) / sigma / spacing);
        if (frequencies > MOST_FREQUENCIES) {
            throw new NotConvergedException("a broadening of " + sigma + " needs " + frequencies
                    + " frequencies for work between " + low + " and " + high + "; choose a larger one");
        }
        double centre = 0.5 * (low + high);
        int count = (int) frequencies;
        double[] re = new double[count + 1];
        double[] im = new double[count + 1];
        double size = 0.0;
        for (int n = 0; n <= count; n++) {
            budget.spend();
            double u = spacing * n;
            Complex value = process.logGenerating(new Complex(0.0, u))
                    .add(new Complex(-0.5 * sigma * sigma * u * u, -u * centre))
                    .exp();
            double weight = spacing / (n == 0 ? 2.0 * Math.PI : Math.PI);
            re[n] = weight * value.getReal();
            im[n] = weight * value.getImaginary();
            size += weight * value.abs();
        }
        double error = (relativeError + 4.0 * Rounded.UNIT * (1.0 + spacing * count * period)) * size
                + StrictMath.exp(-CUT) / sigma;
        Estimate[] density = new Estimate[work.length];
        for (int i = 0; i < work.length; i++) {
            boolean within = work[i] >= low - tail && work[i] <= high + tail;
            double value = within ? sum(re, im, spacing * (work[i] - centre)) : 0.0;
            density[i] = new Estimate(value, within ? error : StrictMath.exp(-CUT) / sigma);
        }
        return density;
    }

    /** {@code Re Σ g_n z^n} with {@code z = e^{-i·angle}}, by Horner's rule. */
    private static double sum(double[] re, double[] im, double angle) {
        double zr = StrictMath.cos(angle);
        double zi = -StrictMath.sin(angle);
        double sr = 0.0;
        double si = 0.0;
        for (int n = re.length - 1; n >= 0; n--) {
            double next = sr * zr - si * zi + re[n];
            si = sr * zi + si * zr + im[n];
            sr = next;
        }
        return sr;
    }

    /** The smallest of many Chernoff bounds of the work in one direction: tails are exponential, and s has to come close to their rate. */
    private double bound(WorkProcess process, double direction) {
        double scale = 1.0 / Math.sqrt(process.cumulants()[1].value() + sigma * sigma);
        double best = Double.POSITIVE_INFINITY;
        for (double s = 0.125 * scale; s < 20.0 * scale; s *= 1.2) {
            double candidate = (process.logGenerating(direction * s) + CUT) / s;
            if (candidate < best) {
                best = candidate;
            }
        }
        return best;
    }
}
