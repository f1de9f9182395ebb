package io.github.lzmaven.physics.numeric;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Gauss–Legendre quadrature on one interval, exact for polynomials up to degree {@code 2n - 1}. Immutable.
 *
 * <p>For an integrand that is analytic near the interval the error falls geometrically with n, so that cutting an integral
 * into a few panels of many nodes reaches round-off soonest.
 */
public final class GaussPanel {

    private final double[] nodes;
    private final double[] weights;

    /**
     * Nodes and weights on [-1, 1].
     *
     * @param order the number n of nodes, at least 1
     */
    public GaussPanel(int order) {
        // the rule of Commons Math, in the order in which it gives it
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(order);
        nodes = new double[order];
        weights = new double[order];
        for (int i = 0; i < order; i++) {
            nodes[i] = rule.getPoint(i);
            weights[i] = rule.getWeight(i);
        }
    }

    /** The number of nodes. */
    public int order() {
        return nodes.length;
    }

    /** The integral of a function from one number to another. */
    public double integrate(DoubleUnaryOperator function, double from, double to) {
        double centre = 0.5 * (from + to);
        double half = 0.5 * (to - from);
        double sum = 0.0;
        for (int i = 0; i < nodes.length; i++) {
            sum += weights[i] * function.applyAsDouble(centre + half * nodes[i]);
        }
        return half * sum;
    }
}
