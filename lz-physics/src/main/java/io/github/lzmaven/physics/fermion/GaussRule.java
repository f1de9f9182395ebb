package io.github.lzmaven.physics.fermion;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Gauss–Legendre quadrature on [0, 1].
 *
 * @param points  ascending
 * @param weights that add to 1
 */
record GaussRule(double[] points, double[] weights) {

    /** The rule with a number of points. */
    static GaussRule of(int count) {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(count);
        double[] points = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = 0.5 * (1.0 + rule.getPoint(i));
            weights[i] = 0.5 * rule.getWeight(i);
        }
        return new GaussRule(points, weights);
    }
}
