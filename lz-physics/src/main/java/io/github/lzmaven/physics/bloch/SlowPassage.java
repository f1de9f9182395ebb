package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.numeric.GaussCollocation;

/**
 * What the scalar equation {@code R' = -kR + s} makes of the population along one panel, by quadrature:
 * {@code R(end) = memory · R(start) + gain}.
 */
final class SlowPassage {

    private static final GaussCollocation NODES = SlowNodes.COLLOCATION;

    /** The decay within one quadrature, so that its exponential is as smooth as the rates. */
    private static final double MOST_DECAY = 1.5;

    private double memory = 1.0;
    private double gain;
    private double error;

    private final double[] term = new double[NODES.order()];

    /** Follows the population along a panel. */
    SlowPassage(SlowPanel panel) {
        double decay = panel.halfWidth() * NODES.integral(panel.rate());
        if (decay <= MOST_DECAY) {
            quadrature(panel.halfWidth(), panel.rate(), panel.source());
        } else {
            inPieces(panel, decay);
        }
    }

    /** The part of the population at the start that is left at the end. */
    double memory() {
        return memory;
    }

    /** The population at the end if there is none at the start. */
    double gain() {
        return gain;
    }

    /** How wrong the population at the end may be because the nodes do not resolve k and s. */
    double error() {
        return error;
    }

    /**
     * A population that forgets within the panel is not averaged over it, so that the error is of first order in what is left
     * unresolved: {@code ∫P_n} is smaller than P_n by 2n + 1, and where the population forgets sooner, only the last part counts.
     */
    private void inPieces(SlowPanel panel, double decay) {
        int pieces = (int) Math.min(1e6, Math.ceil(decay / MOST_DECAY));
        double[] rates = NODES.coefficients(panel.rate());
        double[] sources = NODES.coefficients(panel.source());
        double[] rate = new double[NODES.order()];
        double[] source = new double[NODES.order()];
        for (int piece = pieces - 1; piece >= 0 && memory > SlowTransport.FORGOTTEN; piece--) {
            for (int j = 0; j < NODES.order(); j++) {
                double y = (2.0 * piece + 1.0 + NODES.node(j)) / pieces - 1.0;
                rate[j] = GaussCollocation.legendreSum(rates, y);
                source[j] = GaussCollocation.legendreSum(sources, y);
            }
            quadrature(panel.halfWidth() / pieces, rate, source);
        }
        double missed = NODES.unresolved(panel.rate()) + NODES.unresolved(panel.source());
        error += 2.0 * panel.halfWidth() * missed / Math.max(decay, 2.0 * NODES.order() + 1.0);
    }

    /**
     * {@code gain += memory ∫ s exp(-∫k)}, {@code memory *= exp(-∫k)}.
     *
     * <p>Gauss nodes integrate polynomials of twice their number: what n of them leave unresolved counts by its product with
     * what else they leave unresolved.
     */
    private void quadrature(double halfWidth, double[] rate, double[] source) {
        double largest = Double.MIN_NORMAL;
        double fastest = Double.MIN_NORMAL;
        for (int j = 0; j < NODES.order(); j++) {
            term[j] = halfWidth * source[j] * StrictMath.exp(-halfWidth * NODES.integralToEnd(j, rate));
            largest = Math.max(largest, Math.abs(term[j]));
            fastest = Math.max(fastest, halfWidth * Math.abs(rate[j]));
        }
        double ofTerm = NODES.unresolved(term);
        double ofRate = halfWidth * NODES.unresolved(rate);
        error += 2.0 * memory * (ofTerm * (ofTerm / largest + ofRate) + ofRate * (ofRate / fastest));
        gain += memory * NODES.integral(term);
        memory *= StrictMath.exp(-halfWidth * NODES.integral(rate));
    }
}
