package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.numeric.GaussCollocation;

/** A complex function at the nodes of a panel, found as the slow solution of a fast equation. Confined to one thread. */
final class SlowFunction {

    private static final int MOST_ITERATIONS = 24;

    private final GaussCollocation collocation;
    private final double[] real;
    private final double[] imag;
    private final double[] slopeReal;
    private final double[] slopeImag;
    private double defect = Double.POSITIVE_INFINITY;

    SlowFunction(GaussCollocation collocation) {
        this.collocation = collocation;
        real = new double[collocation.order()];
        imag = new double[collocation.order()];
        slopeReal = new double[collocation.order()];
        slopeImag = new double[collocation.order()];
    }

    /** Sets the value at a node from which the iteration begins. */
    void begin(int node, double realPart, double imagPart) {
        real[node] = realPart;
        imag[node] = imagPart;
    }

    /**
     * Solves {@code (iω + d) y = y' + f (τ Im y + c) + ie} by iteration, each time one order further in {@code 1/ω}, for as
     * long as that improves y and it changes by more than a tolerance.
     *
     * @param halfWidth half the width of the panel
     * @param rotation  ω
     * @param turning   τ
     * @param damping   d
     * @param factor    f; may be y itself
     * @param constant  c
     * @param drive     e
     * @param tolerance the change that is small enough
     */
    void solve(
            double halfWidth,
            double[] rotation,
            double[] turning,
            double[] damping,
            SlowFunction factor,
            double[] constant,
            double[] drive,
            double tolerance) {
        double perWidth = 1.0 / halfWidth;
        double[] nextReal = new double[real.length];
        double[] nextImag = new double[real.length];
        for (int iteration = 0; ; iteration++) {
            collocation.derivative(real, slopeReal);
            collocation.derivative(imag, slopeImag);
            double change = 0.0;
            for (int j = 0; j < real.length; j++) {
                slopeReal[j] *= perWidth;
                slopeImag[j] *= perWidth;
                double push = turning[j] * imag[j] + constant[j];
                double x = slopeReal[j] + factor.real[j] * push;
                double y = slopeImag[j] + factor.imag[j] * push + drive[j];
                // (x + iy) / (d + iω)
                double norm = 1.0 / (rotation[j] * rotation[j] + damping[j] * damping[j]);
                nextReal[j] = (x * damping[j] + y * rotation[j]) * norm;
                nextImag[j] = (y * damping[j] - x * rotation[j]) * norm;
                change = Math.max(change, Math.abs(nextReal[j] - real[j]) + Math.abs(nextImag[j] - imag[j]));
            }
            boolean better = change < defect;
            defect = change;
            if (change <= tolerance || !better || iteration == MOST_ITERATIONS) {
                return;
            }
            System.arraycopy(nextReal, 0, real, 0, real.length);
            System.arraycopy(nextImag, 0, imag, 0, imag.length);
        }
    }

    /** What another iteration would change: the error of the function, up to a factor of order one. */
    double defect() {
        return defect;
    }

    /** The real part at a node. */
    double real(int node) {
        return real[node];
    }

    /** The imaginary part at a node. */
    double imag(int node) {
        return imag[node];
    }

    /** The real part of the derivative with respect to x at a node. */
    double slopeReal(int node) {
        return slopeReal[node];
    }

    /** The imaginary part of the derivative. */
    double slopeImag(int node) {
        return slopeImag[node];
    }

    /** The real part at the start or the end of the panel. */
    double realAt(boolean end) {
        return end ? collocation.atEnd(real) : collocation.atStart(real);
    }

    /** The imaginary part at the start or the end of the panel. */
    double imagAt(boolean end) {
        return end ? collocation.atEnd(imag) : collocation.atStart(imag);
    }
}
