package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.numeric.GaussPanel;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The relaxation rate integrated over the bias, from both ends inwards: {@code R(ε) = ∫ Γ₁ over |ε'| > ε}, in Δ²/ħ.
 *
 * <p>In {@code x = asinh ε} the integrand is analytic and bends on a scale of one, so that a few Gauss panels give all
 * digits. What a mixed coupling adds before the crossing it takes away after it: only {@code cos²Θ + ε² sin²Θ} is left of
 * {@code E²A²}.
 */
final class IntegratedRate {

    private static final int PANELS = 40;
    private static final GaussPanel FINE = new GaussPanel(16);
    private static final GaussPanel COARSE = new GaussPanel(12);

    /** Beyond the outer end {@code exp(-60)} of the largest contribution is left, less than any digit of the integral. */
    private static final double DECAY = 60.0;

    private final Environment environment;
    private final double longitudinalSquare;
    private final double transversalSquare;
    private final double panelWidth;
    private final double[] outside = new double[PANELS + 1];
    private final double error;

    IntegratedRate(Environment environment) {
        this.environment = environment;
        double cosine = environment.angle().longitudinal();
        double sine = environment.angle().transversal();
        longitudinalSquare = cosine * cosine;
        transversalSquare = sine * sine;
        panelWidth = arcosh(outermostSplitting()) / PANELS;
        double coarse = 0.0;
        for (int panel = PANELS - 1; panel >= 0; panel--) {
            double from = panel * panelWidth;
            outside[panel] = outside[panel + 1] + 2.0 * FINE.integrate(this::integrand, from, from + panelWidth);
            coarse += 2.0 * COARSE.integrate(this::integrand, from, from + panelWidth);
        }
        error = Math.abs(coarse - outside[0]) + roundOff() * outside[0];
    }

    /** The whole integral. */
    Estimate total() {
        return new Estimate(outside[0], error);
    }

    /** The bias in Δ beyond which a fraction of the integral is left. */
    Estimate biasBeyondWhichIs(double fraction) {
        double left = fraction * outside[0];
        int panel = 0;
        while (outside[panel + 1] > left) {
            panel++;
        }
        double end = (panel + 1) * panelWidth;
        double rest = outside[panel + 1];
        // in units of what is left, so that the solver meets numbers of order one
        double x = new BrentSolver(1e-15, 1e-15)
                .solve(
                        200,
                        from -> (rest + 2.0 * FINE.integrate(this::integrand, from, end)) / left - 1.0,
                        panel * panelWidth,
                        end);
        double bias = StrictMath.sinh(x);
        double slope = 2.0 * integrand(x);
        double error = (fraction * this.error + roundOff() * left) / slope + 1e-14;
        return new Estimate(bias, Math.sqrt(1.0 + bias * bias) * error);
    }

    /** {@code Γ₁ dε/dx}, averaged over the two directions of the bias. */
    private double integrand(double x) {
        double splitting = StrictMath.cosh(x);
        double bias = StrictMath.sinh(x);
        return (longitudinalSquare + transversalSquare * bias * bias) / splitting * environment.relaxation(splitting);
    }

    /** The last digit of {@code E/ω_c} where the rate is largest, seen through the exponential. */
    private double roundOff() {
        double exponent =
                environment.bath().exponent() + 1.0 / environment.bath().cutoff();
        return Math.ulp(1.0) * (8.0 + 2.0 * exponent);
    }

    /** Where {@code E^(s+1) exp(-E/ω_c)}, an upper bound of the integrand's shape, has fallen by {@link #DECAY}. */
    private double outermostSplitting() {
        double cutoff = environment.bath().cutoff();
        double power = environment.bath().exponent() + 1.0;
        double peak = Math.max(1.0, power * cutoff);
        double splitting = peak;
        while ((splitting - peak) / cutoff - power * StrictMath.log(splitting / peak) < DECAY) {
            splitting += cutoff;
        }
        return splitting;
    }

    /** {@code arcosh y = log(y + √(y² - 1))}, written so that y near 1 keeps its digits. */
    private static double arcosh(double y) {
        double excess = y - 1.0;
        return StrictMath.log1p(excess + Math.sqrt(excess * (y + 1.0)));
    }
}
