package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.Environment;

/**
 * The golden-rule rate over the bias, {@code Γ(ε) = A² (π/2) G(E) coth(E/2T)}, integrated from far outside inwards: how much
 * relaxation lies beyond a bias. Only bounds are wanted, so {@code A ≤ cosΘ/E + |sinΘ|}, and any angle but 0 counts as
 * transversal.
 */
final class Relaxation {

    private static final int POINTS = 2000;

    /** The system counts as in equilibrium as long as it will relax so often. */
    private static final double OFTEN = 5.0;

    private final double temperature;
    private final double width;
    /** Twice the integral of the rate from the i-th bias to infinity. */
    private final double[] beyond = new double[POINTS + 1];

    Relaxation(Environment environment) {
        temperature = environment.temperature();
        boolean longitudinal = environment.angle().inUnitsOfPi() == 0.0;
        width = environment.bath().cutoff() * (40.0 + 4.0 * environment.bath().exponent()) / POINTS;
        for (int i = POINTS - 1; i >= 0; i--) {
            double bias = (i + 0.5) * width;
            double splitting = Math.sqrt(1.0 + bias * bias);
            double rate = environment.relaxation(splitting) * (longitudinal ? 1.0 / (splitting * splitting) : 1.0);
            beyond[i] = beyond[i + 1] + 2.0 * rate * width;
        }
    }

    /** {@code ∫dε Γ}, in Δ²/ħ: divided by the speed, how often the system relaxes during a sweep. */
    double total() {
        return beyond[0];
    }

    /**
     * How far from the ground state a sweep may still be where relaxation ends, as a probability: far outside relaxation
     * leads to the ground state, and what is left of it changes the result by no more than this share.
     */
    double frozenIn(double speed) {
        if (total() < OFTEN * speed) {
            return 1.0;
        }
        double bias = biasBeyondWhich(OFTEN * speed);
        double excited = temperature == 0.0 ? 0.0 : 1.0 / (1.0 + StrictMath.exp(bias / temperature));
        return Math.min(1.0, StrictMath.exp(-OFTEN) + excited);
    }

    /** {@code ∫dε Γ} beyond a bias, on both sides together. */
    double beyond(double bias) {
        return beyond[(int) Math.min(POINTS, Math.floor(bias / width))];
    }

    /** The bias in Δ beyond which, on both sides together, {@code ∫dε Γ} is below a limit. */
    double biasBeyondWhich(double limit) {
        int i = 0;
        while (i < POINTS && beyond[i] > limit) {
            i++;
        }
        return i * width;
    }
}
