package io.github.lzmaven.physics.quapi;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Influence functionals already built. Each is a function of its key alone, bit for bit, so whether one is found here or
 * built anew changes the time a sweep takes and nothing else. Bounded: at most {@value #CAPACITY}, some tens of megabytes.
 */
final class Functionals {

    private static final int CAPACITY = 64;

    private static final ConcurrentHashMap<Key, UniformFunctional> BUILT = new ConcurrentHashMap<>();

    private record Key(KickedBath bath, double tolerance) {}

    private Functionals() {}

    static UniformFunctional of(KickedBath bath, double tolerance) {
        if (BUILT.size() >= CAPACITY) {
            BUILT.clear();
        }
        return BUILT.computeIfAbsent(new Key(bath, tolerance), key -> UniformFunctional.of(bath, tolerance));
    }
}
