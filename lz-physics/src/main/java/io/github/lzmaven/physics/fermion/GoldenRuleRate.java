package io.github.lzmaven.physics.fermion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rate {@code Γ(ε) = (π/2) δ² d} of Eqs. (8) and (9), so that {@code w⁺ = Γf} and {@code w⁻ = Γ(1-f)}.
 *
 * <p>At a reservoir level the density of states d is one over the centred difference of its neighbours' energies (over the
 * one-sided difference at the ends of the band); between levels Γ is interpolated linearly, beyond them it is constant.
 *
 * @param energies ascending, where Γ has kinks
 * @param rates    Γ there
 */
record GoldenRuleRate(double[] energies, double[] rates) {

    /** From a band in any order; needs two different levels next to each one. */
    static GoldenRuleRate of(double[] levels, double[] gaps) {
        int[] order = IntStream.range(0, levels.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> levels[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] energies = Arrays.stream(order).mapToDouble(i -> levels[i]).toArray();
        double[] rates = new double[levels.length];
        for (int i = 0; i < rates.length; i++) {
            double gap = gaps.length == 1 ? gaps[0] : gaps[order[i]];
            rates[i] = 0.5 * Math.PI * gap * gap / spacing(energies, i);
        }
        return new GoldenRuleRate(energies, rates);
    }

    /** One over the density of states at a level. */
    static double spacing(double[] ascending, int i) {
        int below = Math.max(i - 1, 0);
        int above = Math.min(i + 1, ascending.length - 1);
        return (ascending[above] - ascending[below]) / (above - below);
    }

    /** Γ(ε). */
    double at(double energy) {
        int found = Arrays.binarySearch(energies, energy);
        if (found >= 0) {
            return rates[found];
        }
        int above = -found - 1;
        if (above == 0 || above == energies.length) {
            return rates[Math.min(above, energies.length - 1)];
        }
        double share = (energy - energies[above - 1]) / (energies[above] - energies[above - 1]);
        return rates[above - 1] + share * (rates[above] - rates[above - 1]);
    }

    /** The largest rate anywhere. */
    double largest() {
        return Arrays.stream(rates).max().orElseThrow();
    }
}
