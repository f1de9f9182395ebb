package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import java.util.Arrays;
import java.util.Optional;

/**
 * A single particle under the Hamiltonian (2): one driven level that couples to every level of the reservoir, and these
 * not to each other. Index 0 is the driven level, k ≥ 1 the reservoir levels in the order given.
 *
 * <p>On a piece of constant velocity {@code H(t) = H_0 + vt|0⟩⟨0|} is linear in time, so that the Taylor series of the
 * state follows from {@code (k+1) c_{k+1} = -i (H_0 c_k + v |0⟩⟨0| c_{k-1})} and is summed to round-off: no step error, at
 * O(L) a term. Long stretches are cut into the larger steps of {@link ExchangeStep}, of the same accuracy. The energies are counted from the middle of the spectrum, which multiplies every state by one phase.
 *
 * <p>Holds working space: one instance per thread.
 */
final class SingleParticle {

    /** ‖H‖·step: longer steps need fewer terms in all but lose more digits, about {@code max_k z^k/k!}. */
    private static final double PHASE_PER_STEP = 2.0;

    private static final double NEGLIGIBLE = 0x1p-58;

    /** ‖H‖·duration, for all states together, from which the tables of {@link ExchangeStep} pay. */
    private static final double LONG = 400.0;

    private final double[] levels;
    private final double[] couplings;
    private final double centre;
    private final double reach;
    private final double[][] term;
    private final double[][] next;
    private Optional<ExchangeStep> exchange = Optional.empty();
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

    /** How many steps have been made so far, with any number of states. */
    long steps() {
        return steps;
    }

    /**
     * Carries states through a stretch of time at constant velocity.
     *
     * @param states   real and imaginary parts of each, 2 × (L+1), replaced
     * @param energy   of the driven level at the beginning
     * @param velocity dε/dt
     * @param duration at least 0
     * @param budget   asked once a step
     */
    void advance(double[][][] states, double energy, double velocity, double duration, Budget budget) {
        double phase = reach * duration;
        boolean isLong = phase * states.length > LONG;
        int count = (int) Math.ceil(phase / (isLong ? 2.0 * StepNodes.HALF_PHASE : PHASE_PER_STEP));
        double step = duration / count;
        int terms = terms(step, Math.abs(velocity));
        for (int n = 0; n < count; n++) {
            budget.spend();
            double here = energy - centre + velocity * step * n;
            if (isLong) {
                ExchangeStep tables = exchange(step);
                tables.startAt(here, velocity);
                for (double[][] state : states) {
                    tables.apply(state);
                }
            } else {
                for (double[][] state : states) {
                    taylor(state, here, velocity, step, terms);
                }
            }
        }
        steps += count;
    }

    private ExchangeStep exchange(double step) {
        return exchange.filter(tables -> tables.length() == step).orElseGet(() -> {
            ExchangeStep tables = new ExchangeStep(levels, couplings, step);
            exchange = Optional.of(tables);
            return tables;
        });
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
        double[][] from = term;
        double[][] to = next;
        System.arraycopy(state[0], 0, from[0], 0, state[0].length);
        System.arraycopy(state[1], 0, from[1], 0, state[1].length);
        double beforeRe = 0.0;
        double beforeIm = 0.0;
        for (int k = 1; k <= terms; k++) {
            double factor = step / k;
            double pull = velocity * step * factor;
            // -i(x + iy) = y - ix: the real part of the next term comes from the imaginary part of this one
            to[0][0] = applied(from[1], to[0], state[0], energy, factor) + pull * beforeIm;
            to[1][0] = applied(from[0], to[1], state[1], energy, -factor) - pull * beforeRe;
            state[0][0] += to[0][0];
            state[1][0] += to[1][0];
            beforeRe = from[0][0];
            beforeIm = from[1][0];
            double[][] done = from;
            from = to;
            to = done;
        }
    }

    /** {@code to = factor·H·from}, added to the sum, for the reservoir levels; returns the component of the driven level. */
    private double applied(double[] from, double[] to, double[] sum, double energy, double factor) {
        double driven = factor * from[0];
        for (int i = 0; i < levels.length; i++) {
            double following = factor * levels[i] * from[i + 1] + couplings[i] * driven;
            to[i + 1] = following;
            sum[i + 1] += following;
        }
        // several sums side by side, because one alone waits for each of its additions
        double a = 0.0;
        double b = 0.0;
        double c = 0.0;
        double d = 0.0;
        int i = 0;
        for (; i + 3 < levels.length; i += 4) {
            a += couplings[i] * from[i + 1];
            b += couplings[i + 1] * from[i + 2];
            c += couplings[i + 2] * from[i + 3];
            d += couplings[i + 3] * from[i + 4];
        }
        for (; i < levels.length; i++) {
            a += couplings[i] * from[i + 1];
        }
        return factor * (a + b + (c + d)) + energy * driven;
    }
}
