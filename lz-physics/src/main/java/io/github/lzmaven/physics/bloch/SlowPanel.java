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
 * <p>Solving by iteration gives the superadiabatic expansion, dissipation included, to the order at which it stops
 * converging; without dissipation it begins {@code a = v/E³ + 3iv²ε/E⁶ + …}. Derivatives are those of the interpolating
 * polynomial. The population obeys {@code dr_x/dx = -k r_x + s}, where with the direction ã of the adjoint equations (those
 * with gain for loss) and {@code N = 1 + Re ã*a}
 *
 * <pre>{@code
 * k = (κ₁ - τ Im a + Re ã*[a' + iτ - (iω - κ₂) a]) / N     s = (κ₁ r_st + τ Im b - Re ã*[b' - (iω - κ₂) b]) / N
 * }</pre>
 *
 * <p>The brackets are a and b times a small rate where their equations are solved, and then k and s are those that follow
 * from the first of the Bloch equations. Where they are not solved, at the crossing, the coherent part of the error of k is
 * of second order, as in Rayleigh's quotient.
 */
final class SlowPanel {

    static final GaussCollocation COLLOCATION = new GaussCollocation(14);

    private static final int NODES = COLLOCATION.order();
    private static final double[] NOTHING = new double[NODES];

    /** The most that relaxation was found to make of a coherence, in units of {@code κ/ω}. */
    private static final double EXCHANGE = 1.0;

    /** A defect that changes populations by less than what is claimed for them, even to first order. */
    private static final double NEGLIGIBLE = 1e-13;

    private final double halfWidth;
    private final double[] rotation = new double[NODES];
    private final double[] turning = new double[NODES];
    private final double[] relaxation = new double[NODES];
    private final double[] decay = new double[NODES];
    private final double[] rate = new double[NODES];
    private final double[] source = new double[NODES];
    private final SlowFunction direction = new SlowFunction(COLLOCATION);
    private final SlowFunction shift = new SlowFunction(COLLOCATION);
    private final double error;

    /** Solves for the slow motion between two values of x. */
    SlowPanel(BlochEquations equations, double from, double to) {
        halfWidth = 0.5 * (to - from);
        double centre = 0.5 * (from + to);
        double[] damping = new double[NODES];
        double[] negativeDecay = new double[NODES];
        double[] feeding = new double[NODES];
        for (int j = 0; j < NODES; j++) {
            equations.moveTo(centre + halfWidth * COLLOCATION.node(j));
            rotation[j] = equations.rotation();
            turning[j] = equations.turning();
            relaxation[j] = equations.relaxation();
            decay[j] = equations.decay();
            damping[j] = relaxation[j] - decay[j];
            negativeDecay[j] = -decay[j];
            feeding[j] = relaxation[j] * equations.equilibrium();
        }
        direction.solve(halfWidth, rotation, turning, damping, direction, NOTHING, turning);
        shift.solve(halfWidth, rotation, turning, negativeDecay, direction, feeding, NOTHING);
        double exchange = 0.0;
        for (int j = 0; j < NODES; j++) {
            rate[j] = relaxation[j] - turning[j] * direction.imag(j);
            source[j] = feeding[j] + turning[j] * shift.imag(j);
            exchange = Math.max(exchange, Math.max(relaxation[j], decay[j]) / rotation[j]);
        }
        error = defect() * (EXCHANGE * exchange + (defect() > NEGLIGIBLE ? correct() : 1.0));
    }

    /** The error of the slow solution, relative to a Bloch vector of length one. */
    double defect() {
        return direction.defect() + shift.defect();
    }

    /**
     * The error that this makes in a population along the panel. A wrong direction is a coherence that rotates; the coherent
     * motion takes as much from the population before the crossing as it gives back after it, but for the square of the
     * coherence, and relaxation turns into population what it reaches of it within one rotation.
     */
    double error() {
        return error;
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
     * What is slow in Bloch vectors at the start of this panel: {@code (r_x + Re ã*(w - b)) / (1 + Re ã*a)}, where ã solves the
     * adjoint equations, those with gain for loss. The product of {@code (1, ã)} with a Bloch vector is blind to its rotating
     * part.
     *
     * @param state a Bloch vector, and the difference of another one to it
     */
    SlowPart slowPart(double[] state) {
        SlowFunction adjoint = adjoint();
        double real = adjoint.realAt(false);
        double imag = adjoint.imagAt(false);
        double norm = 1.0 + real * direction.realAt(false) + imag * direction.imagAt(false);
        return new SlowPart(
                (state[0] + real * (state[1] - shift.realAt(false)) + imag * (state[2] - shift.imagAt(false))) / norm,
                (state[3] + real * state[4] + imag * state[5]) / norm);
    }

    private SlowFunction adjoint() {
        double[] gain = new double[NODES];
        for (int j = 0; j < NODES; j++) {
            gain[j] = decay[j] - relaxation[j];
        }
        var adjoint = new SlowFunction(COLLOCATION);
        adjoint.solve(halfWidth, rotation, turning, gain, adjoint, NOTHING, turning);
        return adjoint;
    }

    /**
     * Puts the terms with ã into rate and source; returns what is left of the defect, which is ã's own at the pace of ω. For
     * this {@code ã = a (iω + κ₁ - κ₂)/(iω - κ₁ + κ₂)} will do, from the leading terms of both equations.
     */
    private double correct() {
        double[] slopeReal = new double[NODES];
        double[] slopeImag = new double[NODES];
        double[] shiftSlopeReal = new double[NODES];
        double[] shiftSlopeImag = new double[NODES];
        direction.derivative(slopeReal, slopeImag);
        shift.derivative(shiftSlopeReal, shiftSlopeImag);
        double fastest = 0.0;
        for (int j = 0; j < NODES; j++) {
            double aReal = direction.real(j);
            double aImag = direction.imag(j);
            double bReal = shift.real(j);
            double bImag = shift.imag(j);
            // a' + iτ - (iω - κ₂) a  and  b' - (iω - κ₂) b
            double leftReal = slopeReal[j] / halfWidth + rotation[j] * aImag + decay[j] * aReal;
            double leftImag = slopeImag[j] / halfWidth + turning[j] - rotation[j] * aReal + decay[j] * aImag;
            double shiftReal = shiftSlopeReal[j] / halfWidth + rotation[j] * bImag + decay[j] * bReal;
            double shiftImag = shiftSlopeImag[j] / halfWidth - rotation[j] * bReal + decay[j] * bImag;
            double damping = relaxation[j] - decay[j];
            double share = 2.0 * damping / (rotation[j] * rotation[j] + damping * damping);
            double adjointReal = aReal - share * (damping * aReal - rotation[j] * aImag);
            double adjointImag = aImag - share * (damping * aImag + rotation[j] * aReal);
            double norm = 1.0 + adjointReal * aReal + adjointImag * aImag;
            rate[j] = (rate[j] + adjointReal * leftReal + adjointImag * leftImag) / norm;
            source[j] = (source[j] - adjointReal * shiftReal - adjointImag * shiftImag) / norm;
            fastest = Math.max(fastest, rotation[j]);
        }
        return 2.0 * halfWidth * fastest * defect();
    }
}
