package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;

/**
 * Both probabilities of a sweep of finite duration, every rotation followed from one end to the other.
 *
 * <p>It starts and ends in the instantaneous levels or in the superadiabatic ones of third order,
 * {@code r_y + i r_z = a r_x} with {@code a = v/E³ + 3iv²ε/E⁶ + 3v³(1 - 5ε²)/E⁹}: those that a sweep which has been going on
 * forever occupies.
 */
final class FiniteProtocol {

    /** The next term of the superadiabatic direction is about {@code 105 v⁴/E⁹}; beyond this it is no small correction. */
    private static final double LARGEST_NEXT_TERM = 0.01;

    private FiniteProtocol() {}

    /** Whether the superadiabatic levels exist at the ends of a protocol. */
    static boolean superadiabatic(double speed, double duration) {
        double bias = 0.5 * speed * duration;
        double splitting = Math.sqrt(1.0 + bias * bias);
        double perCube = speed / (splitting * splitting * splitting);
        return 105.0 * speed * perCube * perCube * perCube < LARGEST_NEXT_TERM;
    }

    /** Follows the protocol. */
    static BlochSweep of(BlochEquations equations, double duration, boolean superadiabatic, Budget budget) {
        double bias = 0.5 * equations.speed() * duration;
        double edge = StrictMath.log(bias + Math.sqrt(1.0 + bias * bias));
        double[] start = superadiabatic ? direction(equations.speed(), -bias) : new double[] {1.0, 0.0, 0.0};
        double[] end = superadiabatic ? direction(equations.speed(), bias) : new double[] {1.0, 0.0, 0.0};
        double[] state = {start[0], start[1], start[2], -2.0 * start[0], -2.0 * start[1], -2.0 * start[2]};
        var integration = new BlochIntegration(equations, BlochIntegration.ACCURACY, budget);
        double[] after = integration.through(-edge, edge, state);
        double ground = after[0] * end[0] + after[1] * end[1] + after[2] * end[2];
        double excited = ground + after[3] * end[0] + after[4] * end[1] + after[5] * end[2];
        double error = 0.5 * integration.error();
        return new BlochSweep(new Estimate(0.5 * (1.0 + ground), error), new Estimate(0.5 * (1.0 - excited), error));
    }

    /** The superadiabatic direction of third order at a bias, of length one. */
    static double[] direction(double speed, double bias) {
        double splitting = Math.sqrt(1.0 + bias * bias);
        double first = speed / (splitting * splitting * splitting);
        double real = first + 3.0 * (1.0 - 5.0 * bias * bias) * first * first * first;
        double imag = 3.0 * bias * first * first;
        double length = Math.sqrt(1.0 + real * real + imag * imag);
        return new double[] {1.0 / length, real / length, imag / length};
    }
}
