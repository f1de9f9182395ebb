package io.github.lzmaven.physics.numeric;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.svd.SvdImplicitQrDecompose_DDRM;

/**
 * The singular value decomposition {@code A = U diag(values) Vᵀ}, compact, the values falling.
 *
 * @param left   U, one singular vector a column
 * @param values the singular values, largest first
 * @param right  V, one singular vector a column
 */
public record SingularValues(Matrix left, double[] values, Matrix right) {

    /** Decomposes a matrix. */
    public static SingularValues of(Matrix matrix) {
        if (matrix.rows() == 0 || matrix.columns() == 0) {
            return new SingularValues(Matrix.zero(matrix.rows(), 0), new double[0], Matrix.zero(matrix.columns(), 0));
        }
        var svd = new SvdImplicitQrDecompose_DDRM(true, true, true, true);
        if (!svd.decompose(
                DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.data().clone()))) {
            throw new ArithmeticException("the singular values of a " + matrix + " did not converge");
        }
        double[] values = svd.getSingularValues();
        int[] order = IntStream.range(0, Math.min(matrix.rows(), matrix.columns()))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SingularValues(
                arranged(svd.getU(null, false), order),
                IntStream.of(order).mapToDouble(k -> values[k]).toArray(),
                arranged(svd.getV(null, false), order));
    }

    private static Matrix arranged(DMatrixRMaj vectors, int[] order) {
        Matrix arranged = Matrix.zero(vectors.numRows, order.length);
        for (int i = 0; i < vectors.numRows; i++) {
            for (int k = 0; k < order.length; k++) {
                arranged.set(i, k, vectors.get(i, order[k]));
            }
        }
        return arranged;
    }
}
