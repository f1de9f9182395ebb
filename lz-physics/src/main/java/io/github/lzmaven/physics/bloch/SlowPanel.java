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
 * <p>Iteration continues the superadiabatic expansion {@code a = v/E³ + 3iv²ε/E⁶ + …}, dissipation included, to the order at
 * which it is precise enough or stops converging. Derivatives are those of the interpolating polynomial. The product of a
 * Bloch vector with {@code (1, ã)}, where ã solves the adjoint equations, those with gain for loss, is blind to its rotating
 * part; what it says of the population obeys {@code dR/dx = -kR + s}, with {@code N = 1 + Re ã*a} and
 *
 * <pre>{@code
 * k = (κ₁ - τ Im a + Re ã*[a' + iτ - (iω - κ₂) a]) / N     s = (κ₁ r_st + τ Im b - Re ã*[b' - (iω - κ₂) b]) / N
 * }</pre>
 *
 * <p>Errors of a, b and ã enter k and s in second order only, as in Rayleigh's quotient.
 */
final class SlowPanel {

    static final GaussCollocation COLLOCATION = new GaussCollocation(14);

    private static final int NODES = COLLOCATION.order();
    private static final double[] NOTHING = new double[NODES];

    private final double halfWidth;
    private final double[] rate = new double[NODES];
    private final double[] source = new double[NODES];
    private final SlowFunction direction = new SlowFunction(COLLOCATION);
    private final SlowFunction shift = new SlowFunction(COLLOCATION);
    private final SlowFunction adjoint = new SlowFunction(COLLOCATION);
    private final double fastest;

    /**
     * Solves for the slow motion between two values of x.
     *
     * @param precise whether direction and shift themselves matter, and not only the population along them
     */
    SlowPanel(BlochEquations equations, double from, double to, boolean precise) {
        halfWidth = 0.5 * (to - from);
        double centre = 0.5 * (from + to);
        double[] rotation = new double[NODES];
        double[] turning = new double[NODES];
        double[] decay = new double[NODES];
        double[] damping = new double[NODES];
        double[] gain = new double[NODES];
        double[] loss = new double[NODES];
        double[] feeding = new double[NODES];
        double largest = 0.0;
        for (int j = 0; j < NODES; j++) {
            equations.moveTo(centre + halfWidth * COLLOCATION.node(j));
            double relaxation = equations.relaxation();
            rate[j] = relaxation;
            rotation[j] = equations.rotation();
            turning[j] = equations.turning();
            decay[j] = equations.decay();
            damping[j] = relaxation - decay[j];
            gain[j] = -damping[j];
            loss[j] = -decay[j];
            feeding[j] = relaxation * equations.equilibrium();
            begin(j, equations, damping[j], feeding[j]);
            largest = Math.max(largest, rotation[j]);
        }
        fastest = largest;
        double tolerance = precise ? 1e-12 : Math.sqrt(3e-14 / fastest);
        direction.solve(halfWidth, rotation, turning, damping, direction, NOTHING, turning, tolerance);
        shift.solve(halfWidth, rotation, turning, loss, direction, feeding, NOTHING, tolerance);
        adjoint.solve(halfWidth, rotation, turning, gain, adjoint, NOTHING, turning, tolerance);
        project(rotation, turning, decay, feeding);
    }

    /** The superadiabatic expansion to third order, and dissipation to first. */
    private void begin(int node, BlochEquations equations, double damping, double feeding) {
        double rotation = equations.rotation();
        double first = equations.turning() / rotation;
        double real = first + equations.thirdOrder();
        double imag = equations.secondOrder();
        double perTurn = damping / rotation;
        direction.begin(node, real, imag + first * perTurn);
        adjoint.begin(node, real, imag - first * perTurn);
        shift.begin(node, 0.0, -first * feeding / rotation);
    }

    private void project(double[] rotation, double[] turning, double[] decay, double[] feeding) {
        double[] slopeReal = new double[NODES];
        double[] slopeImag = new double[NODES];
        double[] shiftSlopeReal = new double[NODES];
        double[] shiftSlopeImag = new double[NODES];
        direction.derivative(slopeReal, slopeImag);
        shift.derivative(shiftSlopeReal, shiftSlopeImag);
        double perWidth = 1.0 / halfWidth;
        for (int j = 0; j < NODES; j++) {
            double aReal = direction.real(j);
            double aImag = direction.imag(j);
            double bReal = shift.real(j);
            double bImag = shift.imag(j);
            // a' + iτ - (iω - κ₂) a  and  b' - (iω - κ₂) b
            double leftReal = slopeReal[j] * perWidth + rotation[j] * aImag + decay[j] * aReal;
            double leftImag = slopeImag[j] * perWidth + turning[j] - rotation[j] * aReal + decay[j] * aImag;
            double shiftReal = shiftSlopeReal[j] * perWidth + rotation[j] * bImag + decay[j] * bReal;
            double shiftImag = shiftSlopeImag[j] * perWidth - rotation[j] * bReal + decay[j] * bImag;
            double real = adjoint.real(j);
            double imag = adjoint.imag(j);
            double norm = 1.0 / (1.0 + real * aReal + imag * aImag);
            rate[j] = (rate[j] - turning[j] * aImag + real * leftReal + imag * leftImag) * norm;
            source[j] = (feeding[j] + turning[j] * bImag - real * shiftReal - imag * shiftImag) * norm;
        }
    }

    /** The error of the slow solution, relative to a Bloch vector of length one. */
    double defect() {
        return Math.max(adjoint.defect(), direction.defect()) + shift.defect();
    }

    /**
     * The error that this makes in a population along the panel: a wrong direction is a coherence that rotates, and the
     * product with the adjoint direction sees of it what that one is wrong by.
     */
    double error() {
        return 2.0 * halfWidth * fastest * defect() * defect();
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

    /** The population R at the start of this panel of a Bloch vector there, {@code (r_x + Re ã*(w - b)) / N}. */
    double population(double x, double real, double imag) {
        return differenceInPopulation(x, real - shift.realAt(false), imag - shift.imagAt(false));
    }

    /** The same for the difference of two Bloch vectors, {@code (r_x + Re ã*w) / N}. */
    double differenceInPopulation(double x, double real, double imag) {
        double adjointReal = adjoint.realAt(false);
        double adjointImag = adjoint.imagAt(false);
        double norm = 1.0 + adjointReal * direction.realAt(false) + adjointImag * direction.imagAt(false);
        return (x + adjointReal * real + adjointImag * imag) / norm;
    }
}
