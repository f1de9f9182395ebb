package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.Matrix;

/** {@code y_ic = Σ_j m_ij x_jc} for two columns at once, four rows at a time so that the sums stay in registers; fused, once rounded. */
final class Kick {

    private Kick() {}

    static void apply(Matrix matrix, double[] x, double[] y) {
        int size = matrix.rows();
        double[] m = matrix.data();
        int i = 0;
        for (; i + 3 < size; i += 4) {
            four(m, i * size, size, x, y, 2 * i);
        }
        for (; i < size; i++) {
            one(m, i * size, size, x, y, 2 * i);
        }
    }

    private static void four(double[] m, int row, int size, double[] x, double[] y, int at) {
        double a0 = 0.0;
        double a1 = 0.0;
        double b0 = 0.0;
        double b1 = 0.0;
        double c0 = 0.0;
        double c1 = 0.0;
        double d0 = 0.0;
        double d1 = 0.0;
        for (int j = 0; j < size; j++) {
            double x0 = x[2 * j];
            double x1 = x[2 * j + 1];
            double a = m[row + j];
            double b = m[row + size + j];
            double c = m[row + 2 * size + j];
            double d = m[row + 3 * size + j];
            a0 = Math.fma(a, x0, a0);
            a1 = Math.fma(a, x1, a1);
            b0 = Math.fma(b, x0, b0);
            b1 = Math.fma(b, x1, b1);
            c0 = Math.fma(c, x0, c0);
            c1 = Math.fma(c, x1, c1);
            d0 = Math.fma(d, x0, d0);
            d1 = Math.fma(d, x1, d1);
        }
        y[at] = a0;
        y[at + 1] = a1;
        y[at + 2] = b0;
        y[at + 3] = b1;
        y[at + 4] = c0;
        y[at + 5] = c1;
        y[at + 6] = d0;
        y[at + 7] = d1;
    }

    private static void one(double[] m, int row, int size, double[] x, double[] y, int at) {
        double sum0 = 0.0;
        double sum1 = 0.0;
        for (int j = 0; j < size; j++) {
            sum0 = Math.fma(m[row + j], x[2 * j], sum0);
            sum1 = Math.fma(m[row + j], x[2 * j + 1], sum1);
        }
        y[at] = sum0;
        y[at + 1] = sum1;
    }
}
