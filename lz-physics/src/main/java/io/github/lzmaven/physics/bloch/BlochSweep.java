package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;

/**
 * Both probabilities of a sweep from the infinite past to the infinite future.
 *
 * <p>Where the Bloch vector follows a slow direction ({@link SlowPanel}) the population is a matter of quadrature
 * ({@link SlowTransport}); only around the crossing, where the slow direction cannot be told from the rotation, are the full
 * equations followed ({@link BlochIntegration}). Which is which is decided by the error of the slow direction. Slow sweeps
 * need no integration at all: there the direction is wrong by {@code exp(-π/4v)}, but what that does to the probabilities is
 * far smaller, see {@link SlowPanel#error}.
 *
 * @param ground  to end in the ground state after starting there, P_LZ
 * @param excited to end in the excited state after starting there, P_ES
 */
record BlochSweep(Estimate ground, Estimate excited) {

    /** The error of the slow direction at which it is left for the full equations, and found again. */
    static final double DEFECT = 1e-12;

    /** An error of the slow direction in the middle of the crossing that may still do nothing to the probabilities. */
    private static final double HARMLESS = 1e-5;

    private static final double ACCURACY = 4e-10;

    /** Follows the sweep. */
    static BlochSweep of(BlochEquations equations, Budget budget) {
        if (panel(equations, 0).defect() < HARMLESS) {
            BlochSweep slow = of(equations, 10.0 * HARMLESS, budget);
            if (slow.ground.error() < ACCURACY) {
                return slow;
            }
        }
        return of(equations, DEFECT, budget);
    }

    /** Follows the sweep, with the full equations where the defect of the slow direction is above a limit. */
    static BlochSweep of(BlochEquations equations, double limit, Budget budget) {
        var reach = new SweepReach(equations);
        // from the end backwards, for as long as anything is remembered
        var departure = new SlowTransport();
        int inner = reach.panels();
        SlowPanel outermost = panel(equations, inner - 1);
        SlowPanel innermost = outermost;
        for (SlowPanel next = outermost; next.defect() <= limit; next = panel(equations, inner - 1)) {
            budget.spend();
            innermost = next;
            departure.prepend(next);
            if (--inner == 0 || departure.forgetful()) {
                break;
            }
        }
        double length = outermost.lengthAt(true);
        if (departure.forgetful()) {
            return ended(length * departure.gain(), length * departure.gain(), departure.error());
        }
        double crossing = inner * SweepReach.WIDTH;
        var approach = new SlowApproach(equations, reach, -crossing, budget);
        if (inner == 0) {
            double connection = departure.memory() * approach.endLength() / departure.startLength();
            double gain = connection * approach.gain() + departure.gain();
            double memory = connection * approach.memory();
            return ended(length * (gain + memory), length * (gain - memory), approach.error() + departure.error());
        }
        var integration = new BlochIntegration(equations, budget);
        double[] state = integration.through(-crossing, crossing, approach.state());
        var slow = innermost.slowPart(state);
        double ground = departure.memory() * slow.first() + departure.gain();
        double excited = ground + departure.memory() * slow.difference();
        double defect = approach.defect() + innermost.defect();
        return ended(
                length * ground, length * excited, approach.error() + integration.error() + departure.error() + defect);
    }

    private static SlowPanel panel(BlochEquations equations, int index) {
        return new SlowPanel(equations, index * SweepReach.WIDTH, (index + 1) * SweepReach.WIDTH);
    }

    private static BlochSweep ended(double ground, double excited, double error) {
        double claimed = 0.5 * error + SweepReach.OUTSIDE + 1e-14;
        return new BlochSweep(
                new Estimate(0.5 * (1.0 + ground), claimed), new Estimate(0.5 * (1.0 - excited), claimed));
    }
}
