package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.numeric.LinearRadau;
import io.github.lzmaven.physics.numeric.Matrix;

/** A slow sweep, by the equation of motion of {@link LocalGenerator} instead of kick by kick. */
final class LocalSweep {

    private static final int STEPS = 150;

    private LocalSweep() {}

    /**
     * Runs it.
     *
     * @param functional the influence of the bath
     * @param field      the field of the system
     * @param correction factor of the field normal to the coupling, {@link KickedBath#fieldCorrection}
     * @param effort     window and memory
     */
    static Probabilities run(
            UniformFunctional functional, SweepField field, double correction, Effort effort, Budget budget) {
        double speed = field.sweep().speed();
        double window = effort.window();
        SweepField corrected = field.corrected(correction);
        LocalGenerator generator = new LocalGenerator(functional, corrected, effort, budget);
        double[] entries = new double[12];
        LinearRadau radau = new LinearRadau(
                (u, matrix, vector) -> {
                    generator.at(u, entries);
                    // dt/du = cosh u / v
                    double pace = StrictMath.cosh(u) / speed;
                    double time = StrictMath.sinh(u) / speed;
                    double hx = corrected.normalAt(time);
                    double hz = corrected.alongAt(time);
                    for (int row = 0; row < 3; row++) {
                        vector[row] = pace * entries[4 * row];
                        for (int column = 0; column < 3; column++) {
                            matrix[3 * row + column] = pace * entries[4 * row + column + 1];
                        }
                    }
                    matrix[1] -= pace * hz;
                    matrix[3] += pace * hz;
                    matrix[5] -= pace * hx;
                    matrix[7] += pace * hx;
                },
                3);
        double end = generator.end();
        double[] ground = field.followedGround(-window / speed);
        Matrix states = Matrix.of(3, 2, ground[0], -ground[0], ground[1], -ground[1], ground[2], -ground[2]);
        for (int k = 0; k < STEPS; k++) {
            states = radau.step(end * (2.0 * k / STEPS - 1.0), 2.0 * end / STEPS, states);
        }
        return Probabilities.of(field.followedGround(window / speed), column(states, 0), column(states, 1));
    }

    private static double[] column(Matrix states, int column) {
        return new double[] {1.0, states.at(0, column), states.at(1, column), states.at(2, column)};
    }
}
