package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.BathCorrelation;
import org.apache.commons.math3.complex.Complex;

/**
 * The bath as the kicked coupling sees it: {@code H = H_S + Σ_k δt δ(t - t_k) S B + H_B}.
 *
 * <p>The influence of a kick on the one k steps later is then {@code η_k = δt² C(kδt)}, and on itself
 * {@code η_0 = δt² C(0)/2}. Relaxation at the splitting E comes out without the filter factor of the usual double integral,
 * up to aliasing: the bath must have nothing at {@code 2π/δt - E}. What is left of the splitting error shrinks the part of
 * the field normal to the coupling by {@code 1 - δt² C(0)/24}, see {@link #fieldCorrection}.
 *
 * @param correlation C(t)
 * @param step        δt in ħ/Δ
 */
record KickedBath(BathCorrelation correlation, double step) {

    /** {@code δt² C(kδt)} for k ≥ 1. */
    Complex eta(int distance) {
        return correlation.at(distance * step).multiply(step * step);
    }

    /** {@code η_0 = δt² C(0)/2}, real. */
    double etaZero() {
        return 0.5 * strength();
    }

    /** {@code δt² C(0)}: how far one kick turns the phase, squared. */
    double strength() {
        return step * step * correlation.at(0.0).getReal();
    }

    /** By how much the field normal to the coupling has to be larger, to second order in δt. */
    double fieldCorrection() {
        return 1.0 + strength() / 24.0;
    }

    /**
     * The longest distance at which some |η| reaches a level.
     *
     * @param level above 0
     * @param limit the longest distance looked for
     */
    int memory(double level, int limit) {
        int far = 1;
        while (far < limit && eta(far).abs() > level) {
            far *= 2;
        }
        int low = far / 2;
        int high = Math.min(far, limit);
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (eta(middle).abs() > level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
