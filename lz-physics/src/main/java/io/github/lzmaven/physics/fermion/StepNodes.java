package io.github.lzmaven.physics.fermion;

/**
 * The Gauss nodes on which an amplitude is represented during one step, with the integrals of their Lagrange polynomials.
 * Everything here is for a step of length 1.
 */
final class StepNodes {

    /** Enough for round-off as long as ‖H‖·step does not exceed twice {@link #HALF_PHASE}. */
    static final int COUNT = 48;

    /** Amplitudes {@code e^{-iεs}} with {@code |ε|·step/2} up to this are polynomials of degree COUNT to round-off. */
    static final double HALF_PHASE = 16.0;

    static final GaussRule RULE = GaussRule.of(COUNT);

    /** {@code ∫_0^{x_i} ℓ_j(s) ds}. */
    static final double[][] INTEGRAL = new double[COUNT][COUNT];

    /** {@code ∫_0^{x_j} ℓ_q(x_j - s) ℓ_l(s) ds}, by j, q, l: what a memory kernel with values K(x_q) does to ℓ_l. */
    static final double[][][] MEMORY = new double[COUNT][COUNT][COUNT];

    static {
        double[] barycentric = barycentricWeights();
        for (int j = 0; j < COUNT; j++) {
            double end = RULE.points()[j];
            for (int m = 0; m < COUNT; m++) {
                double weight = end * RULE.weights()[m];
                double[] here = lagrange(end * RULE.points()[m], barycentric);
                double[] back = lagrange(end * (1.0 - RULE.points()[m]), barycentric);
                for (int l = 0; l < COUNT; l++) {
                    INTEGRAL[j][l] += weight * here[l];
                    for (int q = 0; q < COUNT; q++) {
                        MEMORY[j][q][l] += weight * back[q] * here[l];
                    }
                }
            }
        }
    }

    private StepNodes() {}

    /** All Lagrange polynomials at one place, by the barycentric formula. */
    private static double[] lagrange(double x, double[] barycentric) {
        double[] values = new double[COUNT];
        double sum = 0.0;
        for (int i = 0; i < COUNT; i++) {
            double distance = x - RULE.points()[i];
            if (distance == 0.0) {
                double[] unit = new double[COUNT];
                unit[i] = 1.0;
                return unit;
            }
            values[i] = barycentric[i] / distance;
            sum += values[i];
        }
        for (int i = 0; i < COUNT; i++) {
            values[i] /= sum;
        }
        return values;
    }

    /** {@code (-1)^i √(x_i(1-x_i)ω_i)}, the weights of Gauss nodes up to a common factor. */
    private static double[] barycentricWeights() {
        double[] weights = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double x = RULE.points()[i];
            double size = Math.sqrt(x * (1.0 - x) * RULE.weights()[i]);
            weights[i] = i % 2 == 0 ? size : -size;
        }
        return weights;
    }
}
