package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.numeric.Matrix;
import io.github.lzmaven.physics.numeric.SmallMatrices;
import java.util.Arrays;

/**
 * The equation of motion of the system alone while a slow sweep passes: {@code dr/dt = h × r + D(ε)(1, r)}.
 *
 * <p>The bath forgets within a few units of time. Whatever the system was before, after a run of that length its state
 * Λ(1, r) obeys an equation local in time, whose generator is {@code log(Λ₊ Λ⁻¹)/δt} with Λ₊ one kick later. Free rotation
 * taken off, what is left is a smooth function of the bias: it is computed at Chebyshev nodes in asinh ε, and interpolated.
 * Nothing is approximated but what the bath remembers beyond the run. The angle of rotation in a step must stay below π.
 */
final class LocalGenerator {

    static final int NODES = 40;

    private final double end;
    private final double[] nodes = new double[NODES];
    /** At each node the 3×4 matrix D: what is driven by 1, and the 3×3 matrix. */
    private final double[][] values = new double[NODES][];

    /**
     * Computes it for one speed.
     *
     * @param functional the influence of the bath
     * @param field      the field, enlarged normal to the coupling
     * @param effort     the largest bias, and how long the bath remembers
     */
    LocalGenerator(UniformFunctional functional, SweepField field, Effort effort, Budget budget) {
        double window = effort.window();
        double asinh = StrictMath.log(window + Math.sqrt(window * window + 1.0));
        end = asinh;
        for (int i = 0; i < NODES; i++) {
            budget.spend();
            nodes[i] = asinh * StrictMath.cos(Math.PI * (i + 0.5) / NODES);
            double time = StrictMath.sinh(nodes[i]) / field.sweep().speed();
            int kicks = (int) Math.ceil(effort.memory(field.sweep().splitting(time)) / functional.step());
            values[i] = dissipator(functional, field, time, kicks);
        }
    }

    private static double[] dissipator(UniformFunctional functional, SweepField field, double time, int kicks) {
        double step = functional.step();
        Propagator[] systems = new Propagator[4];
        for (int i = 0; i < 4; i++) {
            double[] state = new double[4];
            state[i] = 1.0;
            systems[i] = Propagator.forward(functional);
            systems[i].add(1.0, state, functional.start());
        }
        Rotation rotation = new Rotation();
        Matrix before = Matrix.identity(4);
        for (int k = kicks; k >= 0; k--) {
            if (k == 0) {
                before = map(functional, systems);
            }
            rotation.over(field, time - k * step, step);
            for (Propagator system : systems) {
                system.kick();
                system.rotate(rotation);
            }
        }
        Matrix after = map(functional, systems);
        Matrix generator = SmallMatrices.logarithm(after.times(SmallMatrices.inverse(before)));
        double[] free = rotation.vector();
        generator.set(1, 2, generator.at(1, 2) + free[2]);
        generator.set(1, 3, generator.at(1, 3) - free[1]);
        generator.set(2, 1, generator.at(2, 1) - free[2]);
        generator.set(2, 3, generator.at(2, 3) + free[0]);
        generator.set(3, 1, generator.at(3, 1) + free[1]);
        generator.set(3, 2, generator.at(3, 2) - free[0]);
        return generator.block(1, 0, 3, 4).scaled(1.0 / step).data();
    }

    /** Columns: the state (trace, x, y, z) that each of the four systems has become. */
    private static Matrix map(UniformFunctional functional, Propagator[] systems) {
        Matrix map = Matrix.zero(4, 4);
        for (int column = 0; column < 4; column++) {
            double[] state = systems[column].state(functional.end());
            for (int row = 0; row < 4; row++) {
                map.set(row, column, state[row]);
            }
        }
        return map;
    }

    /** asinh of the largest bias. */
    double end() {
        return end;
    }

    /** D at the bias sinh u, by rows of {1, x, y, z}, into an array of 12: the barycentric formula. */
    void at(double u, double[] result) {
        Arrays.fill(result, 0.0);
        double sum = 0.0;
        for (int i = 0; i < NODES; i++) {
            double distance = u - nodes[i];
            if (distance == 0.0) {
                System.arraycopy(values[i], 0, result, 0, 12);
                return;
            }
            double sign = i % 2 == 0 ? 1.0 : -1.0;
            double weight = sign * StrictMath.sin(Math.PI * (i + 0.5) / NODES) / distance;
            sum += weight;
            for (int k = 0; k < 12; k++) {
                result[k] += weight * values[i][k];
            }
        }
        for (int k = 0; k < 12; k++) {
            result[k] /= sum;
        }
    }
}
