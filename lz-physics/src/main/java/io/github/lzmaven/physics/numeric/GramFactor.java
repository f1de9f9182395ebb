package io.github.lzmaven.physics.numeric;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.qr.QRDecompositionHouseholderColumn_DDRM;

/**
 * A square root R of {@code Σ v vᵀ = Rᵀ R} over many vectors, without forming the sum: that would lose half of the digits.
 * Mutable; confined to one computation.
 */
public final class GramFactor {

    private final int dimension;
    private final double[] rows;
    private int filled;

    /** No vectors yet. */
    public GramFactor(int dimension) {
        this.dimension = dimension;
        rows = new double[8 * dimension * dimension + dimension];
    }

    /** Adds a vector: every stride-th number, from an offset on. */
    public void add(double[] numbers, int offset, int stride) {
        if ((filled + 1) * dimension > rows.length) {
            compress();
        }
        for (int i = 0; i < dimension; i++) {
            rows[filled * dimension + i] = numbers[offset + i * stride];
        }
        filled++;
    }

    /** R: at most as many rows as the dimension. */
    public Matrix factor() {
        compress();
        return Matrix.of(filled, dimension, Arrays.copyOf(rows, filled * dimension));
    }

    private void compress() {
        if (filled <= dimension) {
            return;
        }
        var qr = new QRDecompositionHouseholderColumn_DDRM();
        qr.decompose(DMatrixRMaj.wrap(filled, dimension, Arrays.copyOf(rows, filled * dimension)));
        DMatrixRMaj upper = qr.getR(null, true);
        System.arraycopy(upper.data, 0, rows, 0, dimension * dimension);
        filled = dimension;
    }
}
