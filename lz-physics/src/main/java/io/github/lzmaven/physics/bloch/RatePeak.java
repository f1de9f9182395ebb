package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.model.Estimate;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Where along the sweep relaxation is fastest.
 *
 * <p>A scan in {@code x = asinh ε} finds the highest peak (there may be one on each side of the crossing, or one in its
 * middle); the root of the derivative then finds its place to round-off, where looking for the maximum itself would give
 * half the digits.
 */
final class RatePeak {

    private static final int POINTS = 2000;

    private final Environment environment;
    private final double longitudinal;
    private final double transversal;

    RatePeak(Environment environment) {
        this.environment = environment;
        this.longitudinal = environment.angle().longitudinal();
        this.transversal = environment.angle().transversal();
    }

    /** The splitting E in Δ at which Γ₁ is largest. */
    Estimate splitting() {
        double power = environment.bath().exponent() + 1.0;
        // no peak lies beyond that of E^(s+1) exp(-E/ω_c)
        double widest =
                1.0 + StrictMath.log(2.0 + 2.0 * power * environment.bath().cutoff());
        double spacing = widest / POINTS;
        var rates = new BlochRates(environment);
        int highest = 0;
        double height = -1.0;
        for (int i = -POINTS; i <= POINTS; i++) {
            double rate = rates.relaxation(StrictMath.sinh(i * spacing));
            if (rate > height) {
                height = rate;
                highest = i;
            }
        }
        double from = (highest - 1) * spacing;
        double to = (highest + 1) * spacing;
        double change = slope(to) - slope(from);
        if (slope(from) * slope(to) >= 0.0) {
            // two peaks about to merge: the scan knows the place no better than its spacing
            double splitting = StrictMath.cosh(highest * spacing);
            return new Estimate(splitting, Math.abs(StrictMath.sinh(to)) * 2.0 * spacing);
        }
        double x = new BrentSolver(1e-15, 1e-15).solve(200, this::slope, from, to, highest * spacing);
        double uncertainty = 1e-15 + 16.0 * Math.ulp(slopeSize(x)) * (to - from) / Math.abs(change);
        double splitting = StrictMath.cosh(x);
        return new Estimate(splitting, Math.abs(StrictMath.sinh(x)) * uncertainty + 4.0 * Math.ulp(splitting));
    }

    /**
     * The logarithmic derivative of Γ₁ times half the flipping part, which moves its pole away:
     * {@code -sinΘ + ½ (cosΘ - ε sinΘ) (ε/E) [(s-2)/E - 1/ω_c - 1/(T sinh(E/T))]}.
     */
    private double slope(double x) {
        double bias = StrictMath.sinh(x);
        double splitting = StrictMath.cosh(x);
        double growth = (environment.bath().exponent() - 2.0) / splitting
                - 1.0 / environment.bath().cutoff()
                - thermal(splitting);
        return -transversal + 0.5 * (longitudinal - bias * transversal) * bias / splitting * growth;
    }

    /** The sum of the sizes of the terms of {@link #slope}, whose last digit is all that the slope can be trusted to. */
    private double slopeSize(double x) {
        double bias = Math.abs(StrictMath.sinh(x));
        double splitting = StrictMath.cosh(x);
        double growth = Math.abs(environment.bath().exponent() - 2.0) / splitting
                + 1.0 / environment.bath().cutoff()
                + thermal(splitting);
        double size = Math.abs(transversal);
        return size + 0.5 * (longitudinal + bias * size) * bias / splitting * growth;
    }

    private double thermal(double splitting) {
        double temperature = environment.temperature();
        return temperature == 0.0 ? 0.0 : 1.0 / (temperature * StrictMath.sinh(splitting / temperature));
    }
}
