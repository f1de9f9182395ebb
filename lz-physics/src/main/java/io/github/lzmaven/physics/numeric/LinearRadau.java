package io.github.lzmaven.physics.numeric;

/**
 * The three-stage Radau IIA method, order 5, for linear systems {@code dy/du = A(u) y + b(u)} with fast rotation and decay
 * that need not be resolved: it damps them as they should be damped (L-stable).
 */
public final class LinearRadau {

    private static final double ROOT = Math.sqrt(6.0);
    private static final double[] C = {(4.0 - ROOT) / 10.0, (4.0 + ROOT) / 10.0, 1.0};
    private static final double[][] A = {
        {(88.0 - 7.0 * ROOT) / 360.0, (296.0 - 169.0 * ROOT) / 1800.0, (-2.0 + 3.0 * ROOT) / 225.0},
        {(296.0 + 169.0 * ROOT) / 1800.0, (88.0 + 7.0 * ROOT) / 360.0, (-2.0 - 3.0 * ROOT) / 225.0},
        {(16.0 - ROOT) / 36.0, (16.0 + ROOT) / 36.0, 1.0 / 9.0}
    };

    /** The right-hand side at one point. */
    @FunctionalInterface
    public interface Coefficients {

        /** Writes A, row by row, and b. */
        void at(double u, double[] matrix, double[] vector);
    }

    private final Coefficients coefficients;
    private final int size;
    private final double[][] matrices;
    private final double[][] vectors;

    /** For systems of this size. */
    public LinearRadau(Coefficients coefficients, int size) {
        this.coefficients = coefficients;
        this.size = size;
        matrices = new double[3][size * size];
        vectors = new double[3][size];
    }

    /** One step from u to u + h, for several solutions at once, one a column. */
    public Matrix step(double u, double h, Matrix solutions) {
        for (int stage = 0; stage < 3; stage++) {
            coefficients.at(u + C[stage] * h, matrices[stage], vectors[stage]);
        }
        // y_i = y_0 + h Σ_j a_ij (A_j y_j + b_j); the last stage is the result
        Matrix system = Matrix.identity(3 * size);
        Matrix right = Matrix.zero(3 * size, solutions.columns());
        for (int i = 0; i < 3; i++) {
            for (int row = 0; row < size; row++) {
                for (int j = 0; j < 3; j++) {
                    for (int column = 0; column < size; column++) {
                        double entry = h * A[i][j] * matrices[j][row * size + column];
                        system.set(
                                i * size + row,
                                j * size + column,
                                system.at(i * size + row, j * size + column) - entry);
                    }
                }
                double drive = h * (A[i][0] * vectors[0][row] + A[i][1] * vectors[1][row] + A[i][2] * vectors[2][row]);
                for (int k = 0; k < solutions.columns(); k++) {
                    right.set(i * size + row, k, solutions.at(row, k) + drive);
                }
            }
        }
        return SmallMatrices.solve(system, right).block(2 * size, 0, size, solutions.columns());
    }
}
