package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.numeric.GaussCollocation;

/** The coefficients of the {@link BlochEquations} at the Gauss nodes of a panel, and the slow direction to begin with. */
final class SlowNodes {

    /** Fourteen nodes: with twelve the shallowest minima lose a digit. */
    static final GaussCollocation COLLOCATION = new GaussCollocation(14);

    static final int COUNT = COLLOCATION.order();

    /** {@code ω}, {@code τ}, {@code κ₁}, {@code κ₂}, {@code κ₁ r_st}. */
    final double[] rotation = new double[COUNT];

    final double[] turning = new double[COUNT];
    final double[] relaxation = new double[COUNT];
    final double[] decay = new double[COUNT];
    final double[] feeding = new double[COUNT];

    /** The superadiabatic expansion to third order, without dissipation. */
    final double[] real = new double[COUNT];

    final double[] imag = new double[COUNT];

    /** Takes the coefficients of the equations where they are. */
    void take(int node, BlochEquations equations) {
        rotation[node] = equations.rotation();
        turning[node] = equations.turning();
        relaxation[node] = equations.relaxation();
        decay[node] = equations.decay();
        feeding[node] = equations.relaxation() * equations.equilibrium();
        real[node] = equations.turning() / equations.rotation() + equations.thirdOrder();
        imag[node] = equations.secondOrder();
    }
}
