package io.github.lzmaven.physics.fermion;

import java.util.Arrays;

/**
 * A single particle under the Hamiltonian (2): one driven level that couples to every level of the reservoir, and these
 * not to each other. Index 0 is the driven level, k ≥ 1 the reservoir levels in the order given.
 *
 * <p>On a piece of constant velocity {@code H(t) = H_0 + vt|0⟩⟨0|} is linear in time, so that the Taylor series of the
 * state follows from {@code (k+1) c_{k+1} = -i (H_0 c_k + v |0⟩⟨0| c_{k-1})} and is summed to round-off: no step error, at
 * O(L) a term. The energies are counted from the middle of the spectrum, which multiplies every state by one phase.
 *
 * <p>Holds working space: one instance per thread.
 */
final class SingleParticle {

    /** ‖H‖·step: longer steps need fewer terms in all but lose more digits, about {@code max_k z^k/k!}. */
    private static final double PHASE_PER_STEP = 4.0;

    private static final double NEGLIGIBLE = 0x1p-58;

    private final double[] levels;
    private final double[] couplings;
    private final double centre;
    private final double reach;
    private final double[][] term;
    private final double[][] next;
    private long steps;

    SingleParticle(double[] levels, double[] gaps, double lowest, double highest) {
        double low = Math.min(lowest, Arrays.stream(levels).min().orElse(lowest));
        double high = Math.max(highest, Arrays.stream(levels).max().orElse(highest));
        this.centre = 0.5 * (low + high);
        this.levels = Arrays.stream(levels).map(energy -> energy - centre).toArray();
        this.couplings = new double[levels.length];
        double squares = 0.0;
        for (int i = 0; i < levels.length; i++) {
            couplings[i] = 0.5 * (gaps.length == 1 ? gaps[0] : gaps[i]);
            squares += couplings[i] * couplings[i];
        }
        this.reach = 0.5 * (high - low) + Math.sqrt(squares);
        this.term = new double[2][levels.length + 1];
        this.next = new double[2][levels.length + 1];
    }

    /** How many Taylor steps have been made so far. */
    long steps() {
        return steps;
    }

    /**
     * Carries a state through a stretch of time at constant velocity.
     *
     * @param state    real and imaginary parts, 2 × (L+1), replaced
     * @param energy   of the driven level at the beginning
     * @param velocity dε/dt
     * @param duration at least 0
     */
    void advance(double[][] state, double energy, double velocity, double duration) {
        int count = (int) Math.ceil(reach * duration / PHASE_PER_STEP);
        if (count == 0) {
            return;
        }
        double step = duration / count;
        int terms = terms(step, Math.abs(velocity));
        for (int n = 0; n < count; n++) {
            taylor(state, energy - centre + velocity * step * n, velocity, step, terms);
        }
        steps += count;
    }

    /** How many terms bring the rest of the series below round-off. */
    private int terms(double step, double speed) {
        double before = 0.0;
        double bound = 1.0;
        int k = 0;
        while (bound > NEGLIGIBLE || before > NEGLIGIBLE) {
            double following = step / (k + 1) * (reach * bound + speed * step * before);
            before = bound;
            bound = following;
            k++;
        }
        return k;
    }

    private void taylor(double[][] state, double energy, double velocity, double step, int terms) {
        System.arraycopy(state[0], 0, term[0], 0, state[0].length);
        System.arraycopy(state[1], 0, term[1], 0, state[1].length);
        double beforeRe = 0.0;
        double beforeIm = 0.0;
        for (int k = 1; k <= terms; k++) {
            double factor = step / k;
            double pull = velocity * step;
            double oldRe = term[0][0];
            double oldIm = term[1][0];
            // -i(x + iy) = y - ix: the real part of the next term comes from the imaginary part of this one
            next[0][0] = applied(term[1], next[0], energy, factor) + factor * pull * beforeIm;
            next[1][0] = applied(term[0], next[1], energy, -factor) - factor * pull * beforeRe;
            beforeRe = oldRe;
            beforeIm = oldIm;
            for (int part = 0; part < 2; part++) {
                double[] sum = state[part];
                double[] from = next[part];
                double[] to = term[part];
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += from[i];
                    to[i] = from[i];
                }
            }
        }
    }

    /** {@code to = factor·H·from} for the reservoir levels; returns the component of the driven level. */
    private double applied(double[] from, double[] to, double energy, double factor) {
        double driven = from[0];
        double pulled = energy * driven;
        for (int i = 0; i < levels.length; i++) {
            double here = from[i + 1];
            pulled += couplings[i] * here;
            to[i + 1] = factor * (levels[i] * here + couplings[i] * driven);
        }
        return factor * pulled;
    }
}
