package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.NotConvergedException;
import java.util.List;

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

    /** An error of the slow direction, {@code exp(-π/4v)}, that may still do nothing to the probabilities. */
    private static final double HARMLESS = 1e-5;

    /** The error that is worth more work if nobody says otherwise. */
    private static final double WANTED = 2e-10;

    /** The error that will do where no better one can be had. */
    private static final double ACCURACY = 4e-10;

    /** The part of the error wanted that may lie beyond the edge. */
    private static final double OUTSIDE = 0.02;

    /** The part of the error wanted that is worth another panel. */
    private static final double PANEL = 0.01;

    private static final double STEP_OUT = 0.5;

    /** Follows the sweep. */
    static BlochSweep of(BlochEquations equations, Budget budget) {
        return of(equations, WANTED, budget);
    }

    /**
     * Follows the sweep.
     *
     * @param wanted the error that is worth more work; where it cannot be had, {@link #ACCURACY} will do
     */
    static BlochSweep of(BlochEquations equations, double wanted, Budget budget) {
        var reach = new SweepReach(equations, OUTSIDE * wanted);
        boolean slow = StrictMath.exp(-0.25 * Math.PI / equations.speed()) < HARMLESS;
        BlochSweep best = null;
        // strong relaxation disturbs the slow direction beyond the crossing, too
        double crossing = slow ? 0.0 : SweepReach.crossing(equations.speed());
        while (crossing < reach.edge()) {
            BlochSweep sweep = of(equations, reach, crossing, wanted, budget);
            if (sweep.ground.error() < wanted) {
                return sweep;
            }
            best = best == null || sweep.ground.error() < best.ground.error() ? sweep : best;
            crossing = crossing == 0.0 ? SweepReach.crossing(equations.speed()) : crossing + STEP_OUT;
        }
        if (best != null && best.ground.error() < ACCURACY) {
            return best;
        }
        throw new NotConvergedException("no slow direction was found up to a splitting of "
                + StrictMath.cosh(reach.edge()) + " Δ; relaxation is not slow against the rotation there: give a lower"
                + " coupling");
    }

    /** Follows the sweep to the default accuracy, with the full equations between {@code -crossing} and {@code crossing} in x. */
    static BlochSweep of(BlochEquations equations, SweepReach reach, double crossing, Budget budget) {
        return of(equations, reach, crossing, WANTED, budget);
    }

    /** Follows the sweep, with the full equations between {@code -crossing} and {@code crossing} in x. */
    private static BlochSweep of(
            BlochEquations equations, SweepReach reach, double crossing, double wanted, Budget budget) {
        boolean follow = crossing > 0.0;
        // from the end backwards, for as long as anything is remembered
        List<MirroredPanels> panels = reach.panels(crossing);
        double accuracy = PANEL * wanted;
        var departure = new SlowTransport(accuracy);
        for (int panel = panels.size() - 1; panel >= 0 && !departure.forgetful(); panel--) {
            budget.spend();
            departure.prepend(panels.get(panel), true, follow && panel == 0);
        }
        double length = departure.last().lengthAt(true);
        if (departure.forgetful()) {
            return ended(
                    length * departure.gain(), length * departure.gain(), 0.5 * departure.error() + reach.outside());
        }
        var approach = new SlowApproach(panels, accuracy, follow, budget);
        double error = approach.error() + departure.error();
        double[] state = approach.state();
        if (follow) {
            var integration = new BlochIntegration(equations, 0.5 * wanted, budget);
            state = integration.through(-crossing, crossing, state);
            error += integration.error() + approach.defect() + departure.first().defect();
        }
        double population = departure.first().population(state[0], state[1], state[2]);
        double difference = departure.first().differenceInPopulation(state[3], state[4], state[5]);
        double ground = departure.memory() * population + departure.gain();
        double excited = ground + departure.memory() * difference;
        return ended(length * ground, length * excited, 0.5 * error + reach.outside());
    }

    private static BlochSweep ended(double ground, double excited, double error) {
        double claimed = error + 1e-14;
        return new BlochSweep(
                new Estimate(0.5 * (1.0 + ground), claimed), new Estimate(0.5 * (1.0 - excited), claimed));
    }
}
