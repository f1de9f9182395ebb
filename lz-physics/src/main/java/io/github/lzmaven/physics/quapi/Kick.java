package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.Matrix;

/** {@code y_ic = Σ_j m_ij x_jc} for four columns at once, two rows at a time so that the sums stay in registers; fused, once rounded. */
final class Kick {

    private Kick() {}

    static void apply(Matrix matrix, double[] x, double[] y) {
        int size = matrix.rows();
        double[] m = matrix.data();
        int i = 0;
        for (; i + 1 < size; i += 2) {
            two(m, i * size, size, x, y, 4 * i);
        }
        if (i < size) {
            one(m, i * size, size, x, y, 4 * i);
        }
    }

    private static void two(double[] m, int row, int size, double[] x, double[] y, int at) {
        double a0 = 0.0;
        double a1 = 0.0;
        double a2 = 0.0;
        double a3 = 0.0;
        double b0 = 0.0;
        double b1 = 0.0;
        double b2 = 0.0;
        double b3 = 0.0;
        for (int j = 0; j < size; j++) {
            double a = m[row + j];
            double b = m[row + size + j];
            double x0 = x[4 * j];
            double x1 = x[4 * j + 1];
            double x2 = x[4 * j + 2];
            double x3 = x[4 * j + 3];
            a0 = Math.fma(a, x0, a0);
            a1 = Math.fma(a, x1, a1);
            a2 = Math.fma(a, x2, a2);
            a3 = Math.fma(a, x3, a3);
            b0 = Math.fma(b, x0, b0);
            b1 = Math.fma(b, x1, b1);
            b2 = Math.fma(b, x2, b2);
            b3 = Math.fma(b, x3, b3);
        }
        y[at] = a0;
        y[at + 1] = a1;
        y[at + 2] = a2;
        y[at + 3] = a3;
        y[at + 4] = b0;
        y[at + 5] = b1;
        y[at + 6] = b2;
        y[at + 7] = b3;
    }

    private static void one(double[] m, int row, int size, double[] x, double[] y, int at) {
        for (int c = 0; c < 4; c++) {
            double sum = 0.0;
            for (int j = 0; j < size; j++) {
                sum = Math.fma(m[row + j], x[4 * j + c], sum);
            }
            y[at + c] = sum;
        }
    }
}
