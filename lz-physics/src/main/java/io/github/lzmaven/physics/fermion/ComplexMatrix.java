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

    /**
     * Replaces an almost unitary matrix by the unitary one closest to it, {@code A ← A(3 - A†A)/2} to first order, which
     * doubles the number of digits to which it is unitary.
     *
     * @return the largest element of {@code A†A - 1} before
     */
    double makeUnitary() {
        ComplexMatrix excess = adjoint().times(this);
        double largest = 0.0;
        for (int i = 0; i < size(); i++) {
            excess.re[i][i] -= 1.0;
            for (int j = 0; j < size(); j++) {
                largest = Math.max(largest, Math.max(Math.abs(excess.re[i][j]), Math.abs(excess.im[i][j])));
            }
        }
        ComplexMatrix correction = times(excess);
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                re[i][j] -= 0.5 * correction.re[i][j];
                im[i][j] -= 0.5 * correction.im[i][j];
            }
        }
        return largest;
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

    /** {@code ln det}, on any branch. Destroys the matrix. */
    Complex logDeterminant() {
        int[] pivots = new int[size()];
        factorise(pivots);
        double logModulus = 0.0;
        double phase = 0.0;
        for (int i = 0; i < size(); i++) {
            logModulus += StrictMath.log(re[i][i] * re[i][i] + im[i][i] * im[i][i]);
            phase += StrictMath.atan2(im[i][i], re[i][i]) + (pivots[i] == i ? 0.0 : Math.PI);
        }
        return new Complex(0.5 * logModulus, phase);
    }

    /** Replaces the matrix by its triangular factors, with row pivoting: row i was exchanged with row pivots[i]. */
    void factorise(int[] pivots) {
        for (int column = 0; column < size(); column++) {
            int pivot = largest(column);
            pivots[column] = pivot;
            swap(re, pivot, column);
            swap(im, pivot, column);
            double pr = re[column][column];
            double pi = im[column][column];
            double square = pr * pr + pi * pi;
            for (int row = column + 1; row < size(); row++) {
                double ar = re[row][column];
                double ai = im[row][column];
                double fr = (ar * pr + ai * pi) / square;
                double fi = (ai * pr - ar * pi) / square;
                re[row][column] = fr;
                im[row][column] = fi;
                addMultiple(-fr, -fi, re[column], im[column], re[row], im[row], column + 1);
            }
        }
    }

    /** Solves for one right-hand side, real and imaginary parts, with the factors in place of the matrix. */
    void solve(int[] pivots, double[][] side) {
        int size = size();
        for (int i = 0; i < size; i++) {
            swap(side[0], pivots[i], i);
            swap(side[1], pivots[i], i);
        }
        for (int i = 1; i < size; i++) {
            subtractRow(i, 0, i, side);
        }
        for (int i = size - 1; i >= 0; i--) {
            subtractRow(i, i + 1, size, side);
            double pr = re[i][i];
            double pi = im[i][i];
            double square = pr * pr + pi * pi;
            double br = side[0][i];
            double bi = side[1][i];
            side[0][i] = (br * pr + bi * pi) / square;
            side[1][i] = (bi * pr - br * pi) / square;
        }
    }

    private void subtractRow(int row, int from, int to, double[][] side) {
        double sr = 0.0;
        double si = 0.0;
        for (int k = from; k < to; k++) {
            sr += re[row][k] * side[0][k] - im[row][k] * side[1][k];
            si += re[row][k] * side[1][k] + im[row][k] * side[0][k];
        }
        side[0][row] -= sr;
        side[1][row] -= si;
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

    private static void swap(double[] numbers, int a, int b) {
        double number = numbers[a];
        numbers[a] = numbers[b];
        numbers[b] = number;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }
}
