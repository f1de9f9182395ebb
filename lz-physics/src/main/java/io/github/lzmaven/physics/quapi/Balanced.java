package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.GramFactor;
import io.github.lzmaven.physics.numeric.Matrix;
import io.github.lzmaven.physics.numeric.SingularValues;
import java.util.Arrays;

/**
 * Balanced truncation of an influence functional: of the bond, only what sweeps both reach and read out is kept.
 *
 * <p>The bond was cut for all paths alike, most of which no sweep takes. A pilot sweep run forward collects the vectors v over
 * the bond that are reached, {@code R = Σ v vᵀ}, and run backward the covectors that matter, {@code O}. The eigenvalues of RO
 * are the squared Hankel values; they fall so fast that a third of the bond is as good as all of it. With the square roots
 * {@code R = XXᵀ}, {@code O = YYᵀ} and {@code YᵀX = UΣVᵀ} the projection is {@code (Σ^{-1/2} Uᵀ Yᵀ, X V Σ^{-1/2})}, even and
 * odd part by themselves (Moore 1981).
 *
 * <p>A pilot is not all sweeps, and what is kept may be able to grow although what was cut could not. That shows at once when
 * the kick is repeated, and then less is cut.
 */
final class Balanced {

    /** Neighbouring kicks reach nearly the same: one in so many is noted. */
    private static final int STRIDE = 8;

    /** If what is kept can grow, the cut is lowered by this factor, ... */
    private static final double LOWER = 0.3;

    /** ... as often as this; then nothing is cut. */
    private static final int TRIALS = 6;

    /** 2²⁴ kicks are more than any sweep has; a kick that multiplies nothing by more than this then does not grow. */
    private static final int DOUBLINGS = 24;

    private static final double GROWN = 1e3;

    private Balanced() {}

    /**
     * Cuts the bond down.
     *
     * @param full  the functional
     * @param pilot a sweep that reaches what others reach
     * @param cut   Hankel values below this times the largest are dropped
     */
    static UniformFunctional of(UniformFunctional full, DirectSweep pilot, double cut) {
        int even = full.even();
        int odd = full.bond() - even;
        GramFactor[] reached = {new GramFactor(even), new GramFactor(odd)};
        GramFactor[] observed = {new GramFactor(even), new GramFactor(odd)};
        pilot.noteReached(full, reached[0], reached[1], STRIDE);
        pilot.noteObserved(full, observed[0], observed[1], STRIDE);
        for (int i = 0; i < TRIALS; i++) {
            UniformFunctional kept = projected(full, Projection.of(reached, observed, cut * StrictMath.pow(LOWER, i)));
            if (bounded(kept.populations()) && bounded(kept.coherences())) {
                return kept;
            }
        }
        return full;
    }

    private static boolean bounded(Matrix kick) {
        Matrix power = kick;
        for (int i = 0; i < DOUBLINGS && power.largest() < GROWN; i++) {
            power = power.times(power);
        }
        return power.largest() < GROWN;
    }

    private static UniformFunctional projected(UniformFunctional full, Projection[] halves) {
        Matrix in = diagonal(halves[0].in(), halves[1].in());
        Matrix out = diagonal(halves[0].out(), halves[1].out());
        return UniformFunctional.normalised(
                full.step(),
                halves[0].in().columns(),
                out.times(full.populations()).times(in),
                out.times(full.coherences()).times(in),
                Matrix.of(1, full.bond(), full.start()).times(in).data(),
                out.times(Matrix.of(full.bond(), 1, full.end())).data());
    }

    private static Matrix diagonal(Matrix first, Matrix second) {
        Matrix whole = Matrix.zero(first.rows() + second.rows(), first.columns() + second.columns());
        whole.addBlock(0, 0, 1.0, first, 0, 0, first.rows(), first.columns());
        whole.addBlock(first.rows(), first.columns(), 1.0, second, 0, 0, second.rows(), second.columns());
        return whole;
    }

    /** Row vectors of one parity: {@code small = large · in}, {@code large ≈ small · out}, {@code out · in = 1}. */
    private record Projection(Matrix in, Matrix out) {

        static Projection[] of(GramFactor[] reached, GramFactor[] observed, double cut) {
            Matrix[] x = {reached[0].factor(), reached[1].factor()};
            Matrix[] y = {observed[0].factor(), observed[1].factor()};
            SingularValues[] hankel = {
                SingularValues.of(y[0].times(x[0].transposed())), SingularValues.of(y[1].times(x[1].transposed()))
            };
            double threshold = cut * Math.max(largest(hankel[0]), largest(hankel[1]));
            return new Projection[] {of(x[0], y[0], hankel[0], threshold), of(x[1], y[1], hankel[1], threshold)};
        }

        private static double largest(SingularValues hankel) {
            return hankel.values().length == 0 ? 0.0 : hankel.values()[0];
        }

        private static Projection of(Matrix x, Matrix y, SingularValues hankel, double threshold) {
            int rank = (int)
                    Arrays.stream(hankel.values()).filter(v -> v > threshold).count();
            double[] inverseRoot = Arrays.stream(hankel.values(), 0, rank)
                    .map(v -> 1.0 / Math.sqrt(v))
                    .toArray();
            Matrix left = hankel.left().block(0, 0, hankel.left().rows(), rank).transposed();
            Matrix right =
                    hankel.right().block(0, 0, hankel.right().rows(), rank).transposed();
            return new Projection(
                    left.rowsTimes(inverseRoot).times(y).transposed(),
                    right.rowsTimes(inverseRoot).times(x));
        }
    }
}
