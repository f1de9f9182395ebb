package io.github.lzmaven.physics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Matrix functions where they are known by hand. */
class SmallMatricesTest {

    @Test
    void logarithm_of_a_rotation_with_damping_is_its_generator() {
        double angle = 2.4;
        double factor = StrictMath.exp(-0.3);
        Matrix turn = Matrix.of(
                2,
                2,
                factor * StrictMath.cos(angle),
                -factor * StrictMath.sin(angle),
                factor * StrictMath.sin(angle),
                factor * StrictMath.cos(angle));
        // eight roots double the round-off eight times
        assertThat(SmallMatrices.logarithm(turn).data())
                .containsExactly(new double[] {-0.3, -angle, angle, -0.3}, within(1e-12));
    }

    @Test
    void solution_and_inverse_give_back_what_was_asked() {
        Matrix matrix = Matrix.of(2, 2, 2.0, 1.0, 1.0, 3.0);
        assertThat(SmallMatrices.solve(matrix, Matrix.of(2, 1, 5.0, 10.0)).data())
                .containsExactly(new double[] {1.0, 3.0}, within(1e-14));
        assertThat(SmallMatrices.inverse(matrix).times(matrix).data())
                .containsExactly(new double[] {1.0, 0.0, 0.0, 1.0}, within(1e-15));
    }
}
