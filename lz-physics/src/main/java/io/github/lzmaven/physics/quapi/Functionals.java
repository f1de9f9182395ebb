package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.MixingAngle;
import io.github.lzmaven.physics.model.Budget;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Influence functionals already built: the full one of a bath, and for each mixing angle what sweeps at that angle see of it.
 * Each is a function of its key alone, bit for bit, so whether one is found here or built anew changes the time a sweep takes
 * and nothing else. Bounded: at most {@value #CAPACITY} of each, some ten megabytes.
 */
final class Functionals {

    private static final int CAPACITY = 128;

    /** Half the duration of a pilot sweep in ħ/Δ: fast, to be cheap, yet slow enough for the bath to respond. */
    private static final double PILOT_TIME = 10.0;

    private static final ConcurrentHashMap<Full, UniformFunctional> FULL = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<Swept, UniformFunctional> SWEPT = new ConcurrentHashMap<>();

    private record Full(KickedBath bath, double tolerance) {}

    private record Swept(Full full, MixingAngle angle, double reach, double cut) {}

    private Functionals() {}

    /** The functional of a bath as sweeps at this angle see it, at the step, tolerance, reach and cut of an effort. */
    static UniformFunctional of(KickedBath bath, MixingAngle angle, Effort effort, Budget budget) {
        return remembered(
                SWEPT,
                new Swept(new Full(bath, effort.tolerance()), angle, effort.reach(), effort.cut()),
                swept -> balanced(swept, budget));
    }

    private static UniformFunctional balanced(Swept swept, Budget budget) {
        KickedBath bath = swept.full().bath();
        UniformFunctional full =
                remembered(FULL, swept.full(), key -> UniformFunctional.of(key.bath(), key.tolerance(), budget));
        DirectSweep pilot = new DirectSweep(
                SweepField.of(swept.reach() / PILOT_TIME, swept.angle()),
                bath.fieldCorrection(),
                swept.reach(),
                bath.step());
        return Balanced.of(full, pilot, swept.cut());
    }

    private static <K> UniformFunctional remembered(
            ConcurrentHashMap<K, UniformFunctional> built, K key, Function<K, UniformFunctional> builder) {
        if (built.size() >= CAPACITY) {
            built.clear();
        }
        return built.computeIfAbsent(key, builder);
    }
}
