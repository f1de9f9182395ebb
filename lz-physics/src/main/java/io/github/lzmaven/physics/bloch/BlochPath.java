package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The Bloch vectors at given times of a sweep that began in the ground state in the infinite past: on the slow solution until
 * shortly before the crossing, by integration from there on.
 */
final class BlochPath {

    /** The error of the slow direction at which it is left for the full equations. */
    private static final double DEFECT = 1e-11;

    /** See {@link SlowTransport}. */
    private static final double ACCURACY = 5e-13;

    private static final double STEP_OUT = 0.5;

    private final double[][] vectors;
    private final double[] errors;

    BlochPath(BlochEquations equations, double[] times, Budget budget) {
        vectors = new double[times.length][];
        errors = new double[times.length];
        var reach = new SweepReach(equations, ACCURACY);
        var integration = new BlochIntegration(equations, BlochIntegration.ACCURACY, budget);
        double entry = -SweepReach.crossing(equations.speed());
        var approach = new SlowApproach(reach.panels(-entry), ACCURACY, true, budget);
        while (approach.defect() > DEFECT && entry > -reach.edge()) {
            entry -= STEP_OUT;
            approach = new SlowApproach(reach.panels(-entry), ACCURACY, true, budget);
        }
        double now = entry;
        double[] state = approach.state();
        var order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> times[i]))
                .toList();
        for (int i : order) {
            double x = arsinh(equations.speed() * times[i]);
            if (x <= entry) {
                var there = new SlowApproach(reach.panels(-x), ACCURACY, true, budget);
                vectors[i] = there.state();
                errors[i] = there.error() + there.defect() + 1e-14;
            } else {
                state = x > now ? integration.through(now, x, state) : state;
                now = x;
                vectors[i] = state;
                errors[i] = approach.error() + approach.defect() + integration.error() + 1e-14;
            }
        }
    }

    /** The Bloch vector at one of the times; more numbers may follow the first three. */
    double[] at(int index) {
        return vectors[index];
    }

    /** How wrong each of its components may be. */
    double error(int index) {
        return errors[index];
    }

    private static double arsinh(double y) {
        double size = Math.abs(y);
        return Math.copySign(StrictMath.log1p(size + size * size / (1.0 + Math.sqrt(1.0 + size * size))), y);
    }
}
