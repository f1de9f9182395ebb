package io.github.lzmaven.physics.numeric;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Functions of square matrices of a few rows. */
public final class SmallMatrices {

    private static final int ROOTS = 8;
    private static final int TERMS = 8;

    private SmallMatrices() {}

    /** The inverse. */
    public static Matrix inverse(Matrix matrix) {
        DMatrixRMaj inverse =
                DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.data().clone());
        if (!CommonOps_DDRM.invert(inverse)) {
            throw new ArithmeticException("a " + matrix + " is singular");
        }
        return Matrix.of(matrix.rows(), matrix.columns(), inverse.data);
    }

    /** X of {@code matrix · X = right}. */
    public static Matrix solve(Matrix matrix, Matrix right) {
        var solution = new DMatrixRMaj(matrix.columns(), right.columns());
        if (!CommonOps_DDRM.solve(
                DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.data().clone()),
                DMatrixRMaj.wrap(right.rows(), right.columns(), right.data().clone()),
                solution)) {
            throw new ArithmeticException("a " + matrix + " is singular");
        }
        return Matrix.of(matrix.columns(), right.columns(), solution.data);
    }

    /**
     * The principal logarithm, by roots and a series: {@code log A = 2^m log A^{1/2^m}}. Absolute error some 1e-13.
     *
     * @param matrix without eigenvalues on the negative real axis
     */
    public static Matrix logarithm(Matrix matrix) {
        Matrix root = matrix;
        for (int i = 0; i < ROOTS; i++) {
            root = squareRoot(root);
        }
        // log A = 2 artanh B = 2 Σ B^{2k+1}/(2k+1) with B = (A - 1)(A + 1)^{-1}
        Matrix one = Matrix.identity(matrix.rows());
        Matrix ratio = root.plus(-1.0, one).times(inverse(root.plus(1.0, one)));
        Matrix square = ratio.times(ratio);
        Matrix sum = Matrix.zero(matrix.rows(), matrix.rows());
        Matrix power = ratio;
        for (int k = 0; k < TERMS; k++) {
            sum = sum.plus(1.0 / (2 * k + 1), power);
            power = power.times(square);
        }
        return sum.scaled(2.0 * (1 << ROOTS));
    }

    /** The root whose eigenvalues have a positive real part, by the iteration of Denman and Beavers. */
    private static Matrix squareRoot(Matrix matrix) {
        Matrix root = matrix;
        Matrix inverseRoot = Matrix.identity(matrix.rows());
        for (int i = 0; i < 12; i++) {
            Matrix next = root.plus(1.0, inverse(inverseRoot)).scaled(0.5);
            inverseRoot = inverseRoot.plus(1.0, inverse(root)).scaled(0.5);
            double change = next.plus(-1.0, root).largest();
            root = next;
            if (change < 1e-15) {
                break;
            }
        }
        return root;
    }
}
