package io.github.lzmaven.physics.numeric;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Functions on [-1, 1] known by their values at the Gauss–Legendre nodes: their derivative, their integrals, their values
 * elsewhere, and how well the nodes resolve them. Immutable.
 *
 * <p>All of it is exact for polynomials of degree below the number of nodes n. The Lagrange polynomial of node m is
 * {@code ℓ_m(y) = Σ_k (k + ½) w_m P_k(y_m) P_k(y)} with the Legendre polynomials P_k.
 */
public final class GaussCollocation {

    private final int order;
    private final double[] nodes;
    private final double[] weights;
    private final double[][] derivativeOfEven;
    private final double[][] derivativeOfOdd;
    private final double[][] integralToEnd;
    private final double[] atStart;
    private final double[] atEnd;
    private final double[][] coefficients;

    /**
     * Prepares the matrices.
     *
     * @param order the number n of nodes, at least 4
     */
    public GaussCollocation(int order) {
        this.order = order;
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(order);
        nodes = new double[order];
        weights = new double[order];
        for (int i = 0; i < order; i++) {
            nodes[i] = rule.getPoint(i);
            weights[i] = rule.getWeight(i);
        }
        int half = (order + 1) / 2;
        derivativeOfEven = new double[half][half];
        derivativeOfOdd = new double[half][half];
        for (int j = 0; j < half; j++) {
            double[] row = lagrange(legendreDerivatives(nodes[j]));
            for (int m = 0; m < half; m++) {
                // a middle node is its own mirror image and would count twice
                double share = m == order - 1 - m ? 0.25 : 0.5;
                derivativeOfEven[j][m] = share * (row[m] + row[order - 1 - m]);
                derivativeOfOdd[j][m] = share * (row[m] - row[order - 1 - m]);
            }
        }
        integralToEnd = new double[order][];
        for (int j = 0; j < order; j++) {
            integralToEnd[j] = lagrange(legendreIntegrals(nodes[j]));
        }
        double[] legendre = new double[order + 2];
        legendre(-1.0, legendre);
        atStart = lagrange(legendre);
        legendre(1.0, legendre);
        atEnd = lagrange(legendre);
        coefficients = new double[order][];
        for (int k = 0; k < order; k++) {
            double[] only = new double[order];
            only[k] = 1.0;
            coefficients[k] = lagrange(only);
        }
    }

    /** The number of nodes. */
    public int order() {
        return order;
    }

    /** A node in (-1, 1). */
    public double node(int index) {
        return nodes[index];
    }

    /** Writes the derivative at the nodes into {@code result}, which must be another array. */
    public void derivative(double[] values, double[] result) {
        // the slope of the even part is odd and the other way round: half the multiplications
        int half = derivativeOfEven.length;
        double[] sums = new double[half];
        double[] differences = new double[half];
        for (int m = 0; m < half; m++) {
            sums[m] = values[m] + values[order - 1 - m];
            differences[m] = values[m] - values[order - 1 - m];
        }
        for (int j = 0; j < half; j++) {
            double[] ofEven = derivativeOfEven[j];
            double[] ofOdd = derivativeOfOdd[j];
            double odd = 0.0;
            double even = 0.0;
            for (int m = 0; m < half; m++) {
                odd += ofEven[m] * sums[m];
                even += ofOdd[m] * differences[m];
            }
            result[j] = even + odd;
            result[order - 1 - j] = even - odd;
        }
    }

    /** The integral from a node to 1. */
    public double integralToEnd(int node, double[] values) {
        return sum(integralToEnd[node], values);
    }

    /** The integral from -1 to 1. */
    public double integral(double[] values) {
        return sum(weights, values);
    }

    /** The value at -1. */
    public double atStart(double[] values) {
        return sum(atStart, values);
    }

    /** The value at 1. */
    public double atEnd(double[] values) {
        return sum(atEnd, values);
    }

    /** The coefficients of the Legendre polynomials whose sum takes these values at the nodes. */
    public double[] coefficients(double[] values) {
        double[] result = new double[order];
        for (int k = 0; k < order; k++) {
            result[k] = sum(coefficients[k], values);
        }
        return result;
    }

    /** The sum of Legendre polynomials with these coefficients at a point of [-1, 1]. */
    public static double legendreSum(double[] coefficients, double y) {
        // (k + 1) P_{k+1} = (2k + 1) y P_k - k P_{k-1}
        double before = 0.0;
        double now = 1.0;
        double sum = 0.0;
        for (int k = 0; k < coefficients.length; k++) {
            sum += coefficients[k] * now;
            double next = ((2 * k + 1) * y * now - k * before) / (k + 1);
            before = now;
            now = next;
        }
        return sum;
    }

    /**
     * What the Legendre coefficients that the nodes do not see may amount to, if they go on falling as the last two pairs of
     * those that they do see.
     */
    public double unresolved(double[] values) {
        double before = Math.abs(sum(coefficients[order - 4], values)) + Math.abs(sum(coefficients[order - 3], values));
        double last = Math.abs(sum(coefficients[order - 2], values)) + Math.abs(sum(coefficients[order - 1], values));
        return last < before ? last * (last / before) : last;
    }

    private double sum(double[] factors, double[] values) {
        double sum = 0.0;
        for (int m = 0; m < order; m++) {
            sum += factors[m] * values[m];
        }
        return sum;
    }

    /** Row of Lagrange coefficients for a functional given by its action on the Legendre polynomials. */
    private double[] lagrange(double[] onLegendre) {
        double[] row = new double[order];
        double[] legendre = new double[order + 2];
        for (int m = 0; m < order; m++) {
            legendre(nodes[m], legendre);
            for (int k = 0; k < order; k++) {
                row[m] += (k + 0.5) * weights[m] * legendre[k] * onLegendre[k];
            }
        }
        return row;
    }

    /** {@code P_k'}, by {@code P_{k+1}' = P_{k-1}' + (2k + 1) P_k}. */
    private double[] legendreDerivatives(double y) {
        double[] legendre = new double[order + 2];
        legendre(y, legendre);
        double[] slopes = new double[order];
        slopes[1] = 1.0;
        for (int k = 1; k < order - 1; k++) {
            slopes[k + 1] = slopes[k - 1] + (2 * k + 1) * legendre[k];
        }
        return slopes;
    }

    /** {@code ∫_y^1 P_k = (P_{k-1}(y) - P_{k+1}(y)) / (2k + 1)}. */
    private double[] legendreIntegrals(double y) {
        double[] legendre = new double[order + 2];
        legendre(y, legendre);
        double[] integrals = new double[order];
        integrals[0] = 1.0 - y;
        for (int k = 1; k < order; k++) {
            integrals[k] = (legendre[k - 1] - legendre[k + 1]) / (2 * k + 1);
        }
        return integrals;
    }

    private static void legendre(double y, double[] values) {
        values[0] = 1.0;
        values[1] = y;
        for (int k = 1; k < values.length - 1; k++) {
            values[k + 1] = ((2 * k + 1) * y * values[k] - k * values[k - 1]) / (k + 1);
        }
    }
}
