package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.BathCorrelation;
import io.github.lzmaven.physics.bath.PowerLawBath;

/**
 * How finely a sweep is computed.
 *
 * @param step      δt in ħ/Δ
 * @param tolerance relative size of the singular values dropped from the influence functional
 * @param window    the bias, in Δ, from whose negative to which the sweep runs
 * @param reach     the bias within which nearly all relaxation happens, at any speed
 * @param memory    how long in ħ/Δ a system has to run until it follows an equation local in time
 */
record Effort(double step, double tolerance, double window, double reach, double memory) {

    /** The coarser setting, from which the finer one is extrapolated, has a step longer by this factor. */
    static final double COARSER = 4.0 / 3.0;

    /** Start and read-out are spread over the outer fifth of the window: on average the sweep covers this part of it. */
    private static final double INSIDE = 0.9;

    /** The second, coarser setting: a longer step, and a tolerance as much larger as the rates per step. */
    Effort coarser() {
        return new Effort(COARSER * step, COARSER * tolerance, window, reach, memory);
    }

    /** A setting of which this one is the coarser; the tolerance shrinks faster than the step, see {@link #of}. */
    Effort finer() {
        double ratio = 1.0 / COARSER;
        return new Effort(step * ratio, tolerance * ratio * ratio * ratio, window, reach, memory);
    }

    /**
     * The setting that reaches an accuracy.
     *
     * <p>Relaxation ends where the bath has no oscillators of the splitting any more: the window ends where what is left of
     * it changes the result by less than three tenths of the accuracy. Kicks at a rate 2π/δt let a bath oscillator of frequency
     * 2π/δt - E act like one of frequency -E, so π/δt has to exceed the window, in the coarser of the two settings as
     * well. The step is set by the bath, the kind of coupling and the accuracy alone, so that one influence functional
     * serves all speeds; only sweeps so slow or so fast that their window is wider take it shorter, by powers of √2.
     */
    static Effort of(DissipativeSweep sweep, double accuracy) {
        Relaxation relaxation = new Relaxation(sweep.environment());
        double reach = Math.max(10.0, relaxation.biasBeyondWhich(0.02 * accuracy * relaxation.total()) / INSIDE);
        double left = 0.3 * accuracy * sweep.speed() / relaxation.frozenIn(sweep.speed());
        double window = Math.max(relaxation.biasBeyondWhich(left) / INSIDE, coherentWindow(sweep.speed()));
        double usualStep = Math.PI / (1.05 * COARSER * reach);
        double step = usualStep;
        while (step * COARSER * window > Math.PI) {
            step *= Math.sqrt(0.5);
        }
        double shorter = step / usualStep;
        double tolerance = 0.01 * accuracy * pace(sweep.environment().bath()) * usualStep * shorter * shorter * shorter;
        return new Effort(step, tolerance, window, reach, memory(sweep.correlation(), accuracy));
    }

    /** The time at which |C|, the rate at which what is still to come oscillates in, is small beside the rates wanted. */
    private static double memory(BathCorrelation correlation, double accuracy) {
        double level = 40.0 * accuracy * pace(correlation.bath());
        double time = 10.0 / correlation.bath().cutoff();
        while (correlation.at(time).abs() > level) {
            time *= 1.1;
        }
        return time;
    }

    /**
     * Whether the sweep is so slow that the equation local in time, which needs two runs of the length of the memory at each
     * of its nodes, costs less than the sweep kick by kick.
     */
    boolean local(double speed) {
        return speed <= 0.2 && window / speed > LocalGenerator.NODES * memory;
    }

    /**
     * The bias within which start and read-out are spread over ten periods: ε²/2vπ periods lie within a bias ε, a fifth
     * of them in the outer tenth.
     */
    private static double coherentWindow(double speed) {
        return Math.max(15.0, Math.sqrt(400.0 * speed));
    }

    /** The fastest relaxation a longitudinal coupling causes at T = 0: the largest (π/2) G(E)/E² for E ≥ 1. */
    private static double pace(PowerLawBath bath) {
        double best = Math.max(1.0, (bath.exponent() - 2.0) * bath.cutoff());
        return Math.max(1e-9, 0.5 * Math.PI * bath.spectralFunction(best) / (best * best));
    }
}
