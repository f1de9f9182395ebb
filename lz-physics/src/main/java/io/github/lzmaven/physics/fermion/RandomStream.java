package io.github.lzmaven.physics.fermion;

/**
 * Random numbers of one trajectory: SplitMix64 (Steele, Lea and Flood 2014), started from a seed and the trajectory's
 * number, so that a trajectory is the same whoever computes it and in whatever order.
 */
final class RandomStream {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    RandomStream(long seed, long number) {
        state = mixed(seed + GOLDEN * mixed(number + 1));
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    double uniform() {
        state += GOLDEN;
        return (mixed(state) >>> 11) * 0x1p-53;
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
