package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.Matrix;
import io.github.lzmaven.physics.numeric.RightSingularVectors;
import java.util.Arrays;

/**
 * The infinite chain … later earlier later earlier …, the unit cell of the influence functional while its gates are applied.
 *
 * <p>Each kick has a line on which it acts as the later and one on which it acts as the earlier of a pair. They lie so
 * that the later line of kick j + k is left of the earlier line of kick j. One gate for distance k exchanges the two, and
 * the later line of kick j + k then meets the earlier line of j + 1: the gates are applied from the longest distance to
 * the shortest, each on neighbours (Link, Tu and Strunz, Phys. Rev. Lett. 132, 200403 (2024)). After each, the bond between
 * the two is cut down to the singular values that matter. Both sites are kept right-canonical, so nothing is divided by
 * small singular values.
 */
final class Chain {

    private final Site later;
    private final Site earlier;
    /** Singular values of the bond left of the later site, by parity. */
    private final double[][] weights;

    private Chain(Site later, Site earlier, double[][] weights) {
        this.later = later;
        this.earlier = earlier;
        this.weights = weights;
    }

    /**
     * No influence yet: every path has weight 1.
     *
     * <p>The value d = 0 of the later leg stands for three of the five values of a path (identity and two populations) and
     * so has the weight √3; the truncation is then the one that treats all five alike.
     */
    static Chain free() {
        double[] later = {Math.sqrt(3.0), Math.sqrt(2.0), 0.0};
        double[] earlier = {1.0, Math.sqrt(2.0), 0.0, Math.sqrt(2.0), 0.0};
        return new Chain(
                Site.free(Gate.LATER, normalised(later)),
                Site.free(Gate.EARLIER, normalised(earlier)),
                new double[][] {{1.0}, {}});
    }

    private static double[] normalised(double[] vector) {
        double norm = Math.sqrt(Arrays.stream(vector).map(v -> v * v).sum());
        return Arrays.stream(vector).map(v -> v / norm).toArray();
    }

    Site later() {
        return later;
    }

    Site earlier() {
        return earlier;
    }

    /** The dimension of the bond between cells. */
    int bond() {
        return weights[0].length + weights[1].length;
    }

    /**
     * Applies the gate of one distance, exchanges the two lines, and truncates the bond between them.
     *
     * @param tolerance singular values below this times the largest are dropped
     */
    Chain after(Gate gate, double tolerance) {
        Matrix[] pair = exchanged(gate);
        RightSingularVectors[] kept = new RightSingularVectors[2];
        for (int parity = 0; parity < 2; parity++) {
            Matrix weighted = pair[parity].rowsTimes(rowWeights(parity));
            kept[parity] = RightSingularVectors.of(weighted, tolerance);
        }
        double largest = Math.max(first(kept[0]), first(kept[1]));
        double norm = norm(kept, tolerance * largest);
        Matrix[] left = new Matrix[2];
        Matrix[] right = new Matrix[2];
        double[][] next = new double[2][];
        for (int parity = 0; parity < 2; parity++) {
            int rank = above(kept[parity].values(), tolerance * largest);
            Matrix vectors = kept[parity].vectors();
            Matrix leading = vectors.block(0, 0, vectors.rows(), rank);
            left[parity] = pair[parity].times(leading).scaled(1.0 / norm);
            right[parity] = leading.transposed();
            next[parity] = Arrays.stream(kept[parity].values(), 0, rank)
                    .map(value -> value / norm)
                    .toArray();
        }
        int[] outer = {weights[0].length, weights[1].length};
        // the earlier line, now on the left, ends the cell whose bond has just been cut; the later one begins it
        return new Chain(Site.fromLeft(Gate.LATER, outer, right), Site.fromRight(Gate.EARLIER, outer, left), next);
    }

    /** The two sites joined, the gate applied: rows (outer bond, earlier leg), columns (later leg, outer bond), by parity. */
    private Matrix[] exchanged(Gate gate) {
        Matrix[] joined = {
            later.byRight(0).times(earlier.byLeft(0)), later.byRight(1).times(earlier.byLeft(1))
        };
        Matrix[] result = {
            Matrix.zero(size(0, Gate.EARLIER), size(0, Gate.LATER)),
            Matrix.zero(size(1, Gate.EARLIER), size(1, Gate.LATER))
        };
        for (int left = 0; left < 2; left++) {
            for (int l = 0; l < Gate.LATER.length; l++) {
                for (int e = 0; e < Gate.EARLIER.length; e++) {
                    int right = left ^ Gate.LATER[l] ^ Gate.EARLIER[e];
                    copy(joined, result, left, right, l, e, l, e, gate.same(l, e));
                    double other = gate.other(l, e);
                    if (other != 0.0) {
                        copy(joined, result, left, right, Gate.otherLater(l), Gate.otherEarlier(e), l, e, other);
                    }
                }
            }
        }
        return result;
    }

    private void copy(
            Matrix[] joined, Matrix[] result, int left, int right, int fromL, int fromE, int l, int e, double factor) {
        int source = left ^ Gate.LATER[fromL];
        int target = left ^ Gate.EARLIER[e];
        result[target].addBlock(
                offset(target, Gate.EARLIER, e),
                offset(target, Gate.LATER, l),
                factor,
                joined[source],
                offset(source, Gate.LATER, fromL),
                offset(source, Gate.EARLIER, fromE),
                weights[left].length,
                weights[right].length);
    }

    /** Where a leg's rows (or columns) begin among those of total parity. */
    private int offset(int total, int[] parities, int leg) {
        int offset = 0;
        for (int before = 0; before < leg; before++) {
            offset += weights[total ^ parities[before]].length;
        }
        return offset;
    }

    private int size(int total, int[] parities) {
        return offset(total, parities, parities.length);
    }

    private double[] rowWeights(int total) {
        double[] rows = new double[size(total, Gate.EARLIER)];
        for (int leg = 0; leg < Gate.EARLIER.length; leg++) {
            double[] bond = weights[total ^ Gate.EARLIER[leg]];
            System.arraycopy(bond, 0, rows, offset(total, Gate.EARLIER, leg), bond.length);
        }
        return rows;
    }

    private static double first(RightSingularVectors found) {
        return found.values().length == 0 ? 0.0 : found.values()[0];
    }

    private static int above(double[] falling, double threshold) {
        int count = 0;
        while (count < falling.length && falling[count] > threshold) {
            count++;
        }
        return count;
    }

    private static double norm(RightSingularVectors[] found, double threshold) {
        double sum = 0.0;
        for (RightSingularVectors half : found) {
            for (double value : half.values()) {
                sum += value > threshold ? value * value : 0.0;
            }
        }
        return Math.sqrt(sum);
    }
}
