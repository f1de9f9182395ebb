package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.NotConvergedException;

/**
 * How far from the crossing something still happens to a sweep: beyond, relaxation is over and the coherent motion is no
 * more than rotation about a known direction.
 */
final class SweepReach {

    /** Panels are so narrow that fourteen nodes resolve functions whose singularity, E = 0, lies π/2 away from the real x. */
    static final double WIDTH = 0.5;

    /** The probability that may change outside of all panels. */
    static final double OUTSIDE = 1e-13;

    /** So many radians per unit of x leave the slow direction no error above round-off. */
    private static final double FAST = 300.0;

    private static final int MOST_PANELS = 80;

    private final int panels;

    SweepReach(BlochEquations equations) {
        int count = 4;
        while (!(rotates(equations, (count - 1) * WIDTH) && outside(equations, count * WIDTH) < OUTSIDE)) {
            if (++count > MOST_PANELS) {
                throw new NotConvergedException("relaxation does not end before a splitting of "
                        + StrictMath.cosh(MOST_PANELS * WIDTH) + " Δ; give a lower cutoff or a lower coupling");
            }
        }
        this.panels = count;
    }

    /** The number of panels on each side of the crossing. */
    int panels() {
        return panels;
    }

    /** The value of x at which they end. */
    double edge() {
        return panels * WIDTH;
    }

    private static boolean rotates(BlochEquations equations, double x) {
        double splitting = StrictMath.cosh(x);
        return splitting * splitting > FAST * equations.speed();
    }

    /**
     * A bound of what relaxation changes beyond x on both sides, and pure dephasing, which acts on the coherence v/E³ of the
     * slow direction.
     */
    private static double outside(BlochEquations equations, double x) {
        double splitting = StrictMath.cosh(x);
        double cutoff = equations.environment().bath().cutoff();
        // E^s exp(-E/ω_c) integrates to ω_c/(1 - s ω_c/E) times itself
        double falling = 1.0 - equations.environment().bath().exponent() * cutoff / splitting;
        if (falling < 0.3) {
            return Double.POSITIVE_INFINITY;
        }
        equations.moveTo(x);
        double perUnit = equations.relaxation();
        equations.moveTo(-x);
        perUnit += equations.relaxation();
        double relaxed = perUnit / splitting * cutoff / falling;
        double coherence = equations.speed() / (splitting * splitting * splitting);
        double dephased = coherence * coherence * equations.pureDephasing() * splitting / equations.speed();
        return relaxed + dephased;
    }
}
