package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.BathCorrelation;
import io.github.lzmaven.physics.bath.PowerLawBath;

/**
 * How finely a sweep is computed.
 *
 * @param step      δt in ħ/Δ
 * @param tolerance relative size of the singular values dropped from the influence functional
 * @param cut       relative size of the Hankel values dropped from what sweeps see of it
 * @param window    the bias, in Δ, from whose negative to which the sweep runs
 * @param reach     the bias within which nearly all relaxation happens, at any speed
 * @param memory    how long in ħ/Δ a system has to run until it follows an equation local in time, at a splitting of 1
 * @param fall      the power with which the memory of the bath falls in time
 */
record Effort(double step, double tolerance, double cut, double window, double reach, double memory, double fall) {

    /** The coarser setting, from which the finer one is extrapolated, has a step longer by this factor. */
    static final double COARSER = 4.0 / 3.0;

    /** Start and read-out are spread over the outer fifth of the window: on average the sweep covers this part of it. */
    private static final double INSIDE = 0.9;

    /** The second, coarser setting: a longer step, and a tolerance as much larger as the rates per step. */
    Effort coarser() {
        return new Effort(COARSER * step, COARSER * tolerance, COARSER * COARSER * cut, window, reach, memory, fall);
    }

    /** A setting of which this one is the coarser. */
    Effort finer() {
        return times(1.0 / COARSER, 1.0);
    }

    /**
     * The same with the step, and what is dropped, multiplied. Of what is dropped a shorter step allows less in any case: its
     * rates per step are smaller, its kicks more, and the functional it builds longer.
     */
    Effort times(double ofStep, double ofTolerance) {
        return new Effort(
                ofStep * step,
                ofTolerance * ofStep * ofStep * ofStep * tolerance,
                ofTolerance * ofStep * ofStep * cut,
                window,
                reach,
                memory,
                fall);
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
        double cut = cut(accuracy, step, relaxation.total());
        return new Effort(
                step,
                tolerance,
                cut,
                window,
                reach,
                memory(sweep.correlation(), accuracy),
                sweep.environment().bath().exponent() + 1.0);
    }

    /**
     * Each kick may be wrong by as much as is cut, and the number of kicks grows as {@code 1/δt²}, since they get more and the
     * window wider. Where a bath relaxes little per unit of speed, rates are to be as exact relative to themselves.
     */
    private static double cut(double accuracy, double step, double relaxation) {
        return 0.003 * accuracy * step * step * Math.min(1.0, 100.0 * relaxation);
    }

    /** The time at which |C|, the rate at which what is still to come oscillates in, is small beside the rates wanted. */
    private static double memory(BathCorrelation correlation, double accuracy) {
        double level = 20.0 * accuracy * pace(correlation.bath());
        double time = 10.0 / correlation.bath().cutoff();
        while (correlation.at(time).abs() > level) {
            time *= 1.1;
        }
        return time;
    }

    /** The same at a larger splitting: what is still to come oscillates and so counts less by the splitting. */
    double memory(double splitting) {
        return memory * Math.max(0.3, StrictMath.pow(splitting, -1.0 / fall));
    }

    /**
     * Whether the sweep is so slow that the equation local in time, which at each of its nodes needs four systems to run for
     * the length of the memory, costs less than a single run through the window, two windows long.
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
