package io.github.lzmaven.physics.benchmark;

import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;

/**
 * Eq. (7) of Nalbach 2021 as it stands, by the eighth-order integrator of Commons Math: the baseline of
 * {@code nonequilibrium-bloch}, in the bath {@code G(ω) = (γ/π) ω³ exp(-ω/5)} at coupling angle 0.
 *
 * <p>The two starts are integrated together, and begin and end in the superadiabatic levels of third order, so that the window
 * need not be wider than the relaxation.
 *
 * @param speed       v in Δ²/ħ
 * @param coupling    γ
 * @param temperature T in Δ
 * @param window      the bias in Δ at which the sweep ends; it begins at its negative
 */
record DormandPrinceSweep(double speed, double coupling, double temperature, double window)
        implements FirstOrderDifferentialEquations {

    /** {@code {P_LZ, P_ES}} at an absolute tolerance a step. */
    double[] probabilities(double tolerance) {
        double[] start = superadiabatic(-window);
        double[] end = superadiabatic(window);
        double[] state = {start[0], start[1], start[2], -start[0], -start[1], -start[2]};
        double time = window / speed;
        new DormandPrince853Integrator(1e-12, time, tolerance, 0.0).integrate(this, -time, state, time, state);
        return new double[] {
            0.5 * (1.0 + end[0] * state[0] + end[1] * state[1] + end[2] * state[2]),
            0.5 * (1.0 - end[0] * state[3] - end[1] * state[4] - end[2] * state[5])
        };
    }

    @Override
    public int getDimension() {
        return 6;
    }

    @Override
    public void computeDerivatives(double time, double[] r, double[] rate) {
        double bias = speed * time;
        double splitting = Math.sqrt(1.0 + bias * bias);
        double turning = speed / (splitting * splitting);
        double boltzmann = Math.exp(-splitting / temperature);
        double equilibrium = (1.0 - boltzmann) / (1.0 + boltzmann);
        // Γ₁ = (1/E²) (π/2) G(E) coth(E/2T), Γ₂ = Γ₁/2
        double relaxation = 0.5 * coupling * splitting * Math.exp(-splitting / 5.0) / equilibrium;
        for (int i = 0; i < 6; i += 3) {
            rate[i] = turning * r[i + 2] - relaxation * (r[i] - equilibrium);
            rate[i + 1] = -splitting * r[i + 2] - 0.5 * relaxation * r[i + 1];
            rate[i + 2] = splitting * r[i + 1] - 0.5 * relaxation * r[i + 2] - turning * r[i];
        }
    }

    /** The direction of {@code r_y + i r_z = a r_x} with {@code a = v/E³ + 3iv²ε/E⁶ + 3v³(1 - 5ε²)/E⁹}. */
    private double[] superadiabatic(double bias) {
        double splitting = Math.sqrt(1.0 + bias * bias);
        double first = speed / (splitting * splitting * splitting);
        double real = first + 3.0 * (1.0 - 5.0 * bias * bias) * first * first * first;
        double imag = 3.0 * bias * first * first;
        double length = Math.sqrt(1.0 + real * real + imag * imag);
        return new double[] {1.0 / length, real / length, imag / length};
    }
}
