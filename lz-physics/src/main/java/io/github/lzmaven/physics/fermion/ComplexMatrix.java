package io.github.lzmaven.physics.fermion;

import org.apache.commons.math3.complex.Complex;

/** A square complex matrix as rows of real and of imaginary parts. Mutable; whoever makes one owns it. */
record ComplexMatrix(double[][] re, double[][] im) {

    static ComplexMatrix zero(int size) {
        return new ComplexMatrix(new double[size][size], new double[size][size]);
    }

    int size() {
        return re.length;
    }

    /** The conjugate transpose. */
    ComplexMatrix adjoint() {
        ComplexMatrix turned = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                turned.re[j][i] = re[i][j];
                turned.im[j][i] = -im[i][j];
            }
        }
        return turned;
    }

    /** The product with another matrix from the right. */
    ComplexMatrix times(ComplexMatrix other) {
        ComplexMatrix product = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int l = 0; l < size(); l++) {
                addMultiple(re[i][l], im[i][l], other.re[l], other.im[l], product.re[i], product.im[i], 0);
            }
        }
        return product;
    }

    /** {@code tr(A·B)}, real part; without forming the product. */
    double realTraceOfProduct(ComplexMatrix other) {
        double trace = 0.0;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                trace += re[i][j] * other.re[j][i] - im[i][j] * other.im[j][i];
            }
        }
        return trace;
    }

    /** {@code ln det}, on any branch, by elimination with row pivoting. Destroys the matrix. */
    Complex logDeterminant() {
        double logModulus = 0.0;
        double phase = 0.0;
        for (int column = 0; column < size(); column++) {
            int pivot = largest(column);
            if (pivot != column) {
                swap(re, pivot, column);
                swap(im, pivot, column);
                phase += Math.PI;
            }
            double pr = re[column][column];
            double pi = im[column][column];
            double square = pr * pr + pi * pi;
            logModulus += 0.5 * StrictMath.log(square);
            phase += StrictMath.atan2(pi, pr);
            for (int row = column + 1; row < size(); row++) {
                double ar = re[row][column];
                double ai = im[row][column];
                // -(a/p)
                double fr = -(ar * pr + ai * pi) / square;
                double fi = -(ai * pr - ar * pi) / square;
                addMultiple(fr, fi, re[column], im[column], re[row], im[row], column + 1);
            }
        }
        return new Complex(logModulus, phase);
    }

    /** {@code to += f·from}, from an index on. */
    private static void addMultiple(
            double fr, double fi, double[] fromRe, double[] fromIm, double[] toRe, double[] toIm, int start) {
        for (int k = start; k < toRe.length; k++) {
            toRe[k] += fr * fromRe[k] - fi * fromIm[k];
            toIm[k] += fr * fromIm[k] + fi * fromRe[k];
        }
    }

    private int largest(int column) {
        int found = column;
        double most = -1.0;
        for (int row = column; row < size(); row++) {
            double square = re[row][column] * re[row][column] + im[row][column] * im[row][column];
            if (square > most) {
                most = square;
                found = row;
            }
        }
        return found;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }
}
