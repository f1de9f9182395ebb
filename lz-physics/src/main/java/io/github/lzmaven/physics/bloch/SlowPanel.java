package io.github.lzmaven.physics.bloch;

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

    private static final double[] NOTHING = new double[SlowNodes.COUNT];

    private final double halfWidth;
    private final double[] rate = new double[SlowNodes.COUNT];
    private final double[] source = new double[SlowNodes.COUNT];
    private final SlowFunction direction = new SlowFunction(SlowNodes.COLLOCATION);
    private final SlowFunction shift = new SlowFunction(SlowNodes.COLLOCATION);
    private final SlowFunction adjoint = new SlowFunction(SlowNodes.COLLOCATION);
    private final double fastest;

    /**
     * Solves for the slow motion on a piece of the sweep.
     *
     * @param nodes     the coefficients of the equations there
     * @param halfWidth half the width of the piece in x
     * @param accuracy  the error that the population along the panel may have
     * @param precise   whether direction and shift themselves matter, and not only the population along them
     */
    SlowPanel(SlowNodes nodes, double halfWidth, double accuracy, boolean precise) {
        this.halfWidth = halfWidth;
        double[] damping = new double[SlowNodes.COUNT];
        double[] gain = new double[SlowNodes.COUNT];
        double[] loss = new double[SlowNodes.COUNT];
        double largest = 0.0;
        for (int j = 0; j < SlowNodes.COUNT; j++) {
            damping[j] = nodes.relaxation[j] - nodes.decay[j];
            gain[j] = -damping[j];
            loss[j] = -nodes.decay[j];
            begin(j, nodes, damping[j]);
            largest = Math.max(largest, nodes.rotation[j]);
        }
        fastest = largest;
        double tolerance = precise ? accuracy : Math.sqrt(accuracy / (2.0 * halfWidth * fastest));
        direction.solve(
                halfWidth, nodes.rotation, nodes.turning, damping, direction, NOTHING, nodes.turning, tolerance);
        shift.solve(halfWidth, nodes.rotation, nodes.turning, loss, direction, nodes.feeding, NOTHING, tolerance);
        adjoint.solve(halfWidth, nodes.rotation, nodes.turning, gain, adjoint, NOTHING, nodes.turning, tolerance);
        project(nodes);
    }

    /** The superadiabatic expansion to third order, and dissipation to first. */
    private void begin(int node, SlowNodes nodes, double damping) {
        double first = nodes.turning[node] / nodes.rotation[node];
        double perTurn = damping / nodes.rotation[node];
        direction.begin(node, nodes.real[node], nodes.imag[node] + first * perTurn);
        adjoint.begin(node, nodes.real[node], nodes.imag[node] - first * perTurn);
        shift.begin(node, 0.0, -first * nodes.feeding[node] / nodes.rotation[node]);
    }

    private void project(SlowNodes nodes) {
        for (int j = 0; j < SlowNodes.COUNT; j++) {
            double rotation = nodes.rotation[j];
            double turning = nodes.turning[j];
            double decay = nodes.decay[j];
            double aReal = direction.real(j);
            double aImag = direction.imag(j);
            double bReal = shift.real(j);
            double bImag = shift.imag(j);
            // a' + iτ - (iω - κ₂) a  and  b' - (iω - κ₂) b
            double leftReal = direction.slopeReal(j) + rotation * aImag + decay * aReal;
            double leftImag = direction.slopeImag(j) + turning - rotation * aReal + decay * aImag;
            double shiftReal = shift.slopeReal(j) + rotation * bImag + decay * bReal;
            double shiftImag = shift.slopeImag(j) - rotation * bReal + decay * bImag;
            double real = adjoint.real(j);
            double imag = adjoint.imag(j);
            double norm = 1.0 / (1.0 + real * aReal + imag * aImag);
            rate[j] = (nodes.relaxation[j] - turning * aImag + real * leftReal + imag * leftImag) * norm;
            source[j] = (nodes.feeding[j] + turning * bImag - real * shiftReal - imag * shiftImag) * norm;
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
        return 2.0 * halfWidth * fastest * adjoint.defect() * (direction.defect() + shift.defect());
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
