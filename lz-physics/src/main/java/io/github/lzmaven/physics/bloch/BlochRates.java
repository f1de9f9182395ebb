package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;

/**
 * The rates of the nonequilibrium Bloch equations at bias ε (in Δ), Eqs. (8)–(10) of Nalbach 2021, in Δ/ħ.
 *
 * <p>In the basis of the instantaneous levels, {@code E = √(1 + ε²)} apart, the coupling {@code σz cosΘ + σx sinΘ} has a
 * part {@code A = (cosΘ - ε sinΘ)/E} that flips and a part {@code B = (ε cosΘ + sinΘ)/E} that does not. So a small positive
 * Θ relaxes more before the crossing (ε &lt; 0) than after it. The prefactor of Γ₁ is π/2 as printed; the integrated rates
 * that the paper quotes are those of π.
 */
final class BlochRates {

    private final Environment environment;
    private final double longitudinal;
    private final double transversal;
    private final double dephasing;

    BlochRates(Environment environment) {
        this.environment = environment;
        this.longitudinal = environment.angle().longitudinal();
        this.transversal = environment.angle().transversal();
        this.dephasing = environment.dephasing();
    }

    /** {@code E} in Δ. */
    static double splitting(double bias) {
        return Math.sqrt(1.0 + bias * bias);
    }

    /** {@code Γ₁ = A² (π/2) G(E) coth(E/2T)}, the rate at which populations relax. */
    double relaxation(double bias) {
        double splitting = splitting(bias);
        double flips = (longitudinal - bias * transversal) / splitting;
        return flips * flips * environment.relaxation(splitting);
    }

    /** {@code Γ_d = B² γT} for an Ohmic bath, else 0: dephasing beyond that which relaxation brings. */
    double pureDephasing(double bias) {
        double keeps = (bias * longitudinal + transversal) / splitting(bias);
        return dephasing == 0.0 ? 0.0 : keeps * keeps * dephasing;
    }

    /**
     * How wrong the relaxation rate may be by rounding: what cancels in A when the two parts of a mixed coupling nearly
     * balance, and what the exponential of a large number makes of the last digit of that number.
     */
    double relaxationError(double bias) {
        double splitting = splitting(bias);
        double size = (longitudinal + Math.abs(bias * transversal)) / splitting;
        double flips = Math.abs(longitudinal - bias * transversal) / splitting;
        double exponent = splitting / environment.bath().cutoff();
        double relative = 4.0 + exponent + environment.bath().exponent();
        return Math.ulp(1.0) * environment.relaxation(splitting) * flips * (relative * flips + 4.0 * size);
    }

    /** The same for the pure dephasing rate. */
    double pureDephasingError(double bias) {
        double splitting = splitting(bias);
        double size = (Math.abs(bias * longitudinal) + Math.abs(transversal)) / splitting;
        double keeps = Math.abs(bias * longitudinal + transversal) / splitting;
        return dephasing == 0.0 ? 0.0 : 4.0 * Math.ulp(1.0) * dephasing * keeps * (keeps + size);
    }
}
