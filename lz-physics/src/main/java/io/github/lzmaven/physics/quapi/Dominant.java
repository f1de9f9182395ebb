package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.Matrix;
import java.util.Arrays;

/**
 * The eigenvalue of largest magnitude, if it is simple and real, with its eigenvectors.
 *
 * <p>Found by squaring the matrix until only that eigenvalue is left. Iterations that multiply a vector stall where a slow
 * bath brings other eigenvalues close; sixty squarings are 10¹⁸ multiplications.
 *
 * @param value the eigenvalue
 * @param left  a left eigenvector, of length 1
 * @param right a right eigenvector, of length 1
 */
record Dominant(double value, double[] left, double[] right) {

    static Dominant of(Matrix matrix) {
        Matrix power = matrix;
        for (int i = 0; i < 60; i++) {
            power = power.scaled(1.0 / power.largest());
            power = power.times(power);
        }
        int size = matrix.rows();
        int pivot = 0;
        for (int i = 1; i < size * size; i++) {
            pivot = Math.abs(power.data()[i]) > Math.abs(power.data()[pivot]) ? i : pivot;
        }
        double[] left = normalised(power.block(pivot / size, 0, 1, size).data());
        double[] right = normalised(power.block(0, pivot % size, size, 1).data());
        Matrix column = matrix.times(Matrix.of(size, 1, right));
        double value = 0.0;
        for (int i = 0; i < size; i++) {
            value += right[i] * column.at(i, 0);
        }
        return new Dominant(value, left, right);
    }

    private static double[] normalised(double[] vector) {
        double norm = Math.sqrt(Arrays.stream(vector).map(v -> v * v).sum());
        return Arrays.stream(vector).map(v -> v / norm).toArray();
    }
}
