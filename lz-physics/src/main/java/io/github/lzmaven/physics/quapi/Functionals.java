package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.MixingAngle;
import io.github.lzmaven.physics.model.Budget;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;

/**
 * Influence functionals already built. Each is a function of its key alone, bit for bit, so whether one is found here or
 * built anew changes the time a sweep takes and nothing else. Bounded: at most {@value #CAPACITY}, some ten megabytes.
 */
final class Functionals {

    private static final int CAPACITY = 128;

    /** Half the duration of a pilot sweep in ħ/Δ: fast, to be cheap, yet slow enough for the bath to respond. */
    private static final double PILOT_TIME = 10.0;

    /** Longitudinal, transversal, and between: sweeps at one angle alone do not reach what those at others do. */
    private static final double[] PILOT_ANGLES = {0.0, 0.25, 0.5};

    /** The balanced truncation costs far less accuracy than the tolerance at this multiple of it. */
    private static final double CUT_OVER_TOLERANCE = 20.0;

    private static final ConcurrentHashMap<Key, UniformFunctional> BUILT = new ConcurrentHashMap<>();

    private record Key(KickedBath bath, double tolerance, double reach) {}

    private Functionals() {}

    /** The functional of a bath at the step, tolerance and reach of an effort. */
    static UniformFunctional of(KickedBath bath, Effort effort, Budget budget) {
        if (BUILT.size() >= CAPACITY) {
            BUILT.clear();
        }
        return BUILT.computeIfAbsent(new Key(bath, effort.tolerance(), effort.reach()), key -> built(key, budget));
    }

    private static UniformFunctional built(Key key, Budget budget) {
        KickedBath bath = key.bath();
        List<DirectSweep> pilots = DoubleStream.of(PILOT_ANGLES)
                .mapToObj(angle -> new DirectSweep(
                        SweepField.of(key.reach() / PILOT_TIME, new MixingAngle(angle)),
                        bath.fieldCorrection(),
                        key.reach(),
                        bath.step()))
                .toList();
        return Balanced.of(
                UniformFunctional.of(bath, key.tolerance(), budget), pilots, CUT_OVER_TOLERANCE * key.tolerance());
    }
}
