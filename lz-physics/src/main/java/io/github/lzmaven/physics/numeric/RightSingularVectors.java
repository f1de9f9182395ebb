package io.github.lzmaven.physics.numeric;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.qr.QRColPivDecompositionHouseholderColumn_DDRM;

/**
 * The leading singular values of a matrix, in falling order, and their right singular vectors.
 *
 * <p>Where the rank to the accuracy wanted is far below the width, a pivoted QR decomposition that stops early and the
 * singular values of its small factor R cost a fraction of the full decomposition. What is left out has singular values
 * below the threshold; those above it are wrong by as much at worst.
 *
 * @param values  the singular values, largest first
 * @param vectors their right singular vectors, one a column
 */
public record RightSingularVectors(double[] values, Matrix vectors) {

    /**
     * Decomposes a matrix.
     *
     * @param matrix    at least one row and one column
     * @param threshold singular values well below it need not be found
     */
    public static RightSingularVectors of(Matrix matrix, double threshold) {
        double largest = matrix.largest();
        if (largest <= threshold) {
            return new RightSingularVectors(new double[0], Matrix.zero(matrix.columns(), 0));
        }
        var factors = new QRColPivDecompositionHouseholderColumn_DDRM();
        // a column that is nowhere above this has a norm of some 0.3 thresholds at most, for the sizes met here
        factors.setSingularThreshold(0.03 * threshold / largest);
        factors.decompose(
                DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.data().clone()));
        int rank = factors.getRank();
        SingularValues found = SingularValues.of(transposedFactor(factors, rank, matrix.columns()));
        return new RightSingularVectors(found.values(), found.left());
    }

    /** The transpose of R, its rows put back in the order of the columns of the matrix. */
    private static Matrix transposedFactor(QRColPivDecompositionHouseholderColumn_DDRM factors, int rank, int columns) {
        double[][] factored = factors.getQR();
        int[] pivots = factors.getColPivots();
        Matrix upper = Matrix.zero(columns, rank);
        for (int j = 0; j < columns; j++) {
            System.arraycopy(factored[j], 0, upper.data(), pivots[j] * rank, Math.min(j + 1, rank));
        }
        return upper;
    }
}
