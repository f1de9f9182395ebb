package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.numeric.GaussCollocation;

/**
 * The slow motion on a piece of the sweep: the direction that does not rotate, and the scalar equation of the population
 * along it.
 *
 * <p>Far from the crossing the Bloch vector rotates fast about a direction that turns slowly. On the slow solutions the
 * coherence {@code w = r_y + i r_z} is tied to the population, {@code w = a r_x + b}, where by the Bloch equations
 *
 * <pre>{@code
 * (iω - κ₂ + κ₁) a = a' + aτ Im a + iτ          (iω - κ₂) b = b' + a (τ Im b + κ₁ r_st)
 * }</pre>
 *
 * <p>and the population obeys {@code dr_x/dx = -k r_x + s} with {@code k = κ₁ - τ Im a}, {@code s = κ₁ r_st + τ Im b}.
 * Solving by iteration gives the superadiabatic expansion, dissipation included, to the order at which it stops converging;
 * without dissipation it begins {@code a = v/E³ + 3iv²ε/E⁶ + …}. Derivatives are those of the interpolating polynomial.
 */
final class SlowPanel {

    static final GaussCollocation COLLOCATION = new GaussCollocation(14);

    private static final double[] NOTHING = new double[COLLOCATION.order()];

    private final double halfWidth;
    private final double[] rotation = new double[COLLOCATION.order()];
    private final double[] turning = new double[COLLOCATION.order()];
    private final double[] damping = new double[COLLOCATION.order()];
    private final double[] rate = new double[COLLOCATION.order()];
    private final double[] source = new double[COLLOCATION.order()];
    private final SlowFunction direction = new SlowFunction(COLLOCATION);
    private final SlowFunction shift = new SlowFunction(COLLOCATION);

    /** Solves for the slow motion between two values of x. */
    SlowPanel(BlochEquations equations, double from, double to) {
        halfWidth = 0.5 * (to - from);
        double centre = 0.5 * (from + to);
        double[] negativeDecay = new double[rate.length];
        for (int j = 0; j < rate.length; j++) {
            equations.moveTo(centre + halfWidth * COLLOCATION.node(j));
            rotation[j] = equations.rotation();
            turning[j] = equations.turning();
            damping[j] = equations.relaxation() - equations.decay();
            negativeDecay[j] = -equations.decay();
            rate[j] = equations.relaxation();
            source[j] = equations.relaxation() * equations.equilibrium();
        }
        direction.solve(halfWidth, rotation, turning, damping, direction, NOTHING, turning);
        shift.solve(halfWidth, rotation, turning, negativeDecay, direction, source, NOTHING);
        for (int j = 0; j < rate.length; j++) {
            rate[j] -= turning[j] * direction.imag(j);
            source[j] += turning[j] * shift.imag(j);
        }
    }

    /** The error of the slow solution, relative to a Bloch vector of length one. */
    double defect() {
        return direction.defect() + shift.defect();
    }

    /** Half the width in x. */
    double halfWidth() {
        return halfWidth;
    }

    /** {@code k} at the nodes, per unit of x. */
    double[] rate() {
        return rate;
    }

    /** {@code s} at the nodes, per unit of x. */
    double[] source() {
        return source;
    }

    /** {@code a}. */
    SlowFunction direction() {
        return direction;
    }

    /** {@code b}. */
    SlowFunction shift() {
        return shift;
    }

    /**
     * The length of {@code (1, a)} at the start or the end: once dissipation is over, the population along the slow direction
     * exceeds its x component by it.
     */
    double lengthAt(boolean end) {
        double real = direction.realAt(end);
        double imag = direction.imagAt(end);
        return Math.sqrt(1.0 + real * real + imag * imag);
    }

    /**
     * The x components of the slow parts of two Bloch vectors.
     *
     * @param first      of the one
     * @param difference of the other one minus the one
     */
    record SlowPart(double first, double difference) {}

    /**
     * What is slow in Bloch vectors at the start of this panel: {@code (r_x + Re ã*(w - b)) / (1 + Re ã*a)}.
     *
     * <p>Here ã solves the adjoint equations, those with gain for loss; the product of {@code (1, ã)} with a Bloch vector is
     * blind to its rotating part.
     *
     * @param state a Bloch vector, and the difference of another one to it
     */
    SlowPart slowPart(double[] state) {
        double[] gain = new double[damping.length];
        for (int j = 0; j < gain.length; j++) {
            gain[j] = -damping[j];
        }
        var adjoint = new SlowFunction(COLLOCATION);
        adjoint.solve(halfWidth, rotation, turning, gain, adjoint, NOTHING, turning);
        double real = adjoint.realAt(false);
        double imag = adjoint.imagAt(false);
        double norm = 1.0 + real * direction.realAt(false) + imag * direction.imagAt(false);
        return new SlowPart(
                (state[0] + real * (state[1] - shift.realAt(false)) + imag * (state[2] - shift.imagAt(false))) / norm,
                (state[3] + real * state[4] + imag * state[5]) / norm);
    }
}
