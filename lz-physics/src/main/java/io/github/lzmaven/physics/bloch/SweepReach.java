package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.NotConvergedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the parts of a sweep begin and end, in {@code x = asinh ε}: beyond the edge relaxation is over and the coherent motion
 * is no more than rotation about a known direction; within the crossing that direction cannot be told from the rotation.
 */
final class SweepReach {

    /**
     * How wide a panel at the crossing may be, so that fourteen nodes resolve functions whose singularity, E = 0, lies π/2
     * away from the real x.
     */
    private static final double NARROW = 0.83;

    /** How wide a panel may be anywhere, as the cutoff goes with the exponential of E. */
    private static final double WIDEST = 1.5;

    /** So many radians per unit of x leave the slow direction no error above round-off. */
    private static final double FAST = 300.0;

    /** The best superadiabatic direction is wrong by {@code exp(-|phase|)}; {@code e⁻³⁰} leaves it thirteen digits. */
    private static final double PHASE = 30.0;

    private static final double FARTHEST = 40.0;

    private final BlochEquations equations;
    private final double edge;
    private final double outside;

    /**
     * Finds the edge.
     *
     * @param mayChange the probability that may change beyond it
     */
    SweepReach(BlochEquations equations, double mayChange) {
        double x = 1.5;
        while (!(rotates(equations, x) && outside(equations, x) < mayChange)) {
            x += 0.25;
            if (x > FARTHEST) {
                throw new NotConvergedException("relaxation does not end before a splitting of "
                        + StrictMath.cosh(FARTHEST) + " Δ; give a lower cutoff or a lower coupling");
            }
        }
        this.equations = equations;
        this.edge = x;
        this.outside = outside(equations, x);
    }

    /** The probability that may change outside of all panels. */
    double outside() {
        return outside;
    }

    /** The value of x beyond which nothing happens any more. */
    double edge() {
        return edge;
    }

    /** Panels on both sides from some distance from x = 0 to the edge, from the inside outwards. */
    List<MirroredPanels> panels(double from) {
        List<Double> bounds = new ArrayList<>(List.of(from));
        double reached = from;
        do {
            // in proportion to the distance from the point x = iπ/2, where the levels meet
            double away = reached / (0.5 * Math.PI);
            reached += Math.min(WIDEST, NARROW * Math.sqrt(1.0 + away * away));
            bounds.add(reached);
        } while (reached < edge);
        double shrink = from < edge ? (edge - from) / (reached - from) : 1.0;
        return IntStream.range(1, bounds.size())
                .mapToObj(i -> new MirroredPanels(
                        equations, from + shrink * (bounds.get(i - 1) - from), from + shrink * (bounds.get(i) - from)))
                .toList();
    }

    /**
     * The x from which on the slow direction is known: where the rotation {@code ∫ω dx}, counted from the point
     * {@code x = iπ/2} at which the levels meet, is large. 0 if it is known through the crossing.
     */
    static double crossing(double speed) {
        double real = PHASE * PHASE * speed * speed - Math.PI * Math.PI / 16.0;
        if (real <= 0.0) {
            return 0.0;
        }
        // x/2 + sinh(2x)/4 = √real: the logarithm is Newton's start
        double target = Math.sqrt(real);
        double x = 0.5 * StrictMath.log1p(8.0 * target);
        for (int i = 0; i < 6; i++) {
            double cosh = StrictMath.cosh(x);
            x -= (0.5 * x + 0.25 * StrictMath.sinh(2.0 * x) - target) / (cosh * cosh);
        }
        return x;
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
        equations.mirror();
        perUnit += equations.relaxation();
        double relaxed = perUnit / splitting * cutoff / falling;
        double coherence = equations.speed() / (splitting * splitting * splitting);
        double dephased = coherence * coherence * equations.pureDephasing() * splitting / equations.speed();
        return relaxed + dephased;
    }
}
