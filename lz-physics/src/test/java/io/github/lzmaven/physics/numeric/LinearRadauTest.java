package io.github.lzmaven.physics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The stiff solver on equations solved by hand. */
class LinearRadauTest {

    private static double decayed(double rate, int steps) {
        LinearRadau radau = new LinearRadau(
                (u, matrix, vector) -> {
                    matrix[0] = -rate;
                    vector[0] = rate * u + 1.0;
                },
                1);
        Matrix y = Matrix.of(1, 1, 1.0);
        for (int k = 0; k < steps; k++) {
            y = radau.step((double) k / steps, 1.0 / steps, y);
        }
        return y.at(0, 0);
    }

    @Test
    void error_is_of_fifth_order() {
        // y' = -2(y - u) + 1, y(0) = 1: y = u + e^{-2u}
        double exact = 1.0 + StrictMath.exp(-2.0);
        double coarse = decayed(2.0, 10) - exact;
        double fine = decayed(2.0, 20) - exact;
        assertThat(coarse / fine).isBetween(28.0, 36.0);
        assertThat(fine).isCloseTo(0.0, within(1e-8));
    }

    @Test
    void decay_far_too_fast_for_the_step_is_gone_after_a_few() {
        // what is left of the start falls by some 3/(hλ)² … 0 a step; the straight line is followed exactly
        assertThat(decayed(1e9, 4)).isCloseTo(1.0, within(1e-9));
    }
}
