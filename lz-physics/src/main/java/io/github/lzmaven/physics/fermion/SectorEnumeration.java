package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;

/**
 * All transitions between many-particle states of few free fermions: the amplitude from the set S of filled modes to the
 * set S' of the same number is the minor of the single-particle amplitudes with rows S and columns S'.
 *
 * <p>The minors of each particle number follow from those of the number below by expansion along the last row. There are
 * {@code C(2n, n)} pairs for n modes, so this ends at about a dozen.
 */
final class SectorEnumeration {

    /** Modes beyond which nobody would wait: 2.7 million pairs. */
    static final int MOST_MODES = 12;

    private SectorEnumeration() {}

    /**
     * The work {@code E'(S') - E(S)} of all transitions.
     *
     * @param b        amplitudes, rows before, columns after
     * @param energies of the modes before
     * @param then     of the modes after
     * @param forward  the probability of each set before, by bit mask
     * @param backward the probability of each set after, where the reversed process starts
     * @param budget   asked once per row of pairs
     */
    static WorkAtoms atoms(
            ComplexMatrix b, double[] energies, double[] then, double[] forward, double[] backward, Budget budget) {
        int modes = b.size();
        int[][] sets = setsBySize(modes);
        int[] index = new int[1 << modes];
        int pairs = 0;
        for (int[] ofOneSize : sets) {
            pairs += ofOneSize.length * ofOneSize.length;
            for (int i = 0; i < ofOneSize.length; i++) {
                index[ofOneSize[i]] = i;
            }
        }
        double[] before = sums(energies);
        double[] after = sums(then);
        WorkAtoms atoms = new WorkAtoms(new double[pairs], new double[pairs], new double[pairs]);
        double[][][] minors = {{{1.0}}, {{0.0}}};
        int at = 0;
        for (int number = 0; number <= modes; number++) {
            if (number > 0) {
                minors = expand(b, sets[number], index, minors);
            }
            for (int i = 0; i < sets[number].length; i++) {
                budget.spend();
                for (int k = 0; k < sets[number].length; k++) {
                    int from = sets[number][i];
                    int to = sets[number][k];
                    double chance = minors[0][i][k] * minors[0][i][k] + minors[1][i][k] * minors[1][i][k];
                    atoms.work()[at] = after[to] - before[from];
                    atoms.forward()[at] = forward[from] * chance;
                    atoms.backward()[at++] = backward[to] * chance;
                }
            }
        }
        return atoms;
    }

    /** The minors of one size from those of the size below: {@code [re or im][rows][columns]}. */
    private static double[][][] expand(ComplexMatrix b, int[] sets, int[] index, double[][][] below) {
        double[][][] minors = new double[2][sets.length][sets.length];
        for (int i = 0; i < sets.length; i++) {
            int last = 31 - Integer.numberOfLeadingZeros(sets[i]);
            int rest = index[sets[i] & ~(1 << last)];
            for (int k = 0; k < sets.length; k++) {
                double re = 0.0;
                double im = 0.0;
                // the element in the last row and last column carries a plus
                double sign = 1.0;
                for (int columns = sets[k]; columns != 0; ) {
                    int column = 31 - Integer.numberOfLeadingZeros(columns);
                    columns &= ~(1 << column);
                    int others = index[sets[k] & ~(1 << column)];
                    double br = sign * b.re()[last][column];
                    double bi = sign * b.im()[last][column];
                    re += br * below[0][rest][others] - bi * below[1][rest][others];
                    im += br * below[1][rest][others] + bi * below[0][rest][others];
                    sign = -sign;
                }
                minors[0][i][k] = re;
                minors[1][i][k] = im;
            }
        }
        return minors;
    }

    private static int[][] setsBySize(int modes) {
        int[] counts = new int[modes + 1];
        for (int set = 0; set < 1 << modes; set++) {
            counts[Integer.bitCount(set)]++;
        }
        int[][] sets = new int[modes + 1][];
        for (int number = 0; number <= modes; number++) {
            sets[number] = new int[counts[number]];
        }
        for (int set = (1 << modes) - 1; set >= 0; set--) {
            int number = Integer.bitCount(set);
            sets[number][--counts[number]] = set;
        }
        return sets;
    }

    private static double[] sums(double[] energies) {
        double[] sums = new double[1 << energies.length];
        for (int set = 1; set < sums.length; set++) {
            int last = 31 - Integer.numberOfLeadingZeros(set);
            sums[set] = sums[set & ~(1 << last)] + energies[last];
        }
        return sums;
    }
}
