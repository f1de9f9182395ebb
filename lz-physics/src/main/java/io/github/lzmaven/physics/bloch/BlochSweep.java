package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;

/**
 * Both probabilities of a sweep from the infinite past to the infinite future.
 *
 * <p>Where the Bloch vector follows a slow direction ({@link SlowPanel}) the population is a matter of quadrature
 * ({@link SlowTransport}); only around the crossing, where the slow direction cannot be told from the rotation, are the full
 * equations followed ({@link BlochIntegration}). Which is which is decided by the error of the slow direction itself. The
 * slowest sweeps need no integration at all.
 *
 * @param ground  to end in the ground state after starting there, P_LZ
 * @param excited to end in the excited state after starting there, P_ES
 */
record BlochSweep(Estimate ground, Estimate excited) {

    /** The defect of the slow direction that is let pass; the probabilities are wrong by about as much. */
    static final double DEFECT = 1e-12;

    /** Follows the sweep. */
    static BlochSweep of(BlochEquations equations, Budget budget) {
        return of(equations, DEFECT, budget);
    }

    /** Follows the sweep, from its end backwards for as long as anything is remembered, with a defect that is let pass. */
    static BlochSweep of(BlochEquations equations, double defect, Budget budget) {
        var reach = new SweepReach(equations);
        var departure = new SlowTransport();
        int inner = reach.panels();
        SlowPanel outermost = panel(equations, inner - 1);
        SlowPanel innermost = outermost;
        for (SlowPanel next = outermost; next.defect() <= defect; next = panel(equations, inner - 1)) {
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
        double ground = approach.population(1.0);
        double excited = approach.population(-1.0);
        double error = approach.error() + departure.error();
        if (inner > 0) {
            var integration = new BlochIntegration(equations, budget);
            double[] state = integration.through(-crossing, crossing, approach.state());
            var slow = innermost.slowPart(state);
            ground = slow.first();
            excited = slow.first() + slow.difference();
            error += integration.error();
        }
        return ended(
                length * (departure.memory() * ground + departure.gain()),
                length * (departure.memory() * excited + departure.gain()),
                error);
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
