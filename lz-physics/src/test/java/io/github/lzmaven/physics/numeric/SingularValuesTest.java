package io.github.lzmaven.physics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Singular values of matrices made from known ones. */
class SingularValuesTest {

    /** A 40×30 matrix with the singular values 10^-k/3, k = 0 … 29. */
    private static Matrix falling() {
        Random random = new Random(7);
        Matrix left = SingularValues.of(noise(random, 40, 30)).left();
        Matrix right = SingularValues.of(noise(random, 30, 30)).right();
        double[] values = new double[30];
        for (int k = 0; k < 30; k++) {
            values[k] = StrictMath.pow(10.0, -k / 3.0);
        }
        return left.times(right.transposed().rowsTimes(values));
    }

    private static Matrix noise(Random random, int rows, int columns) {
        return Matrix.of(
                rows, columns, random.doubles((long) rows * columns, -1.0, 1.0).toArray());
    }

    @Test
    void values_come_out_in_falling_order_and_rebuild_the_matrix() {
        Matrix matrix = falling();
        SingularValues found = SingularValues.of(matrix);
        for (int k = 0; k < 30; k++) {
            // round-off of the largest, which is 1
            assertThat(found.values()[k]).isCloseTo(StrictMath.pow(10.0, -k / 3.0), within(1e-14));
        }
        Matrix rebuilt = found.left().times(found.right().transposed().rowsTimes(found.values()));
        assertThat(rebuilt.plus(-1.0, matrix).largest()).isLessThan(1e-14);
    }

    @Test
    void leading_right_vectors_are_enough_above_the_threshold() {
        Matrix matrix = falling();
        RightSingularVectors found = RightSingularVectors.of(matrix, 1e-6);
        assertThat(found.values().length).isBetween(19, 29);
        for (int k = 0; k < 19; k++) {
            assertThat(found.values()[k]).isCloseTo(StrictMath.pow(10.0, -k / 3.0), within(1e-6));
        }
        Matrix projector = found.vectors().times(found.vectors().transposed());
        // what the projection on them leaves of the matrix is below the threshold
        assertThat(matrix.plus(-1.0, matrix.times(projector)).largest()).isLessThan(1e-6);
    }

    @Test
    void square_root_of_a_gram_matrix_keeps_directions_that_its_square_would_lose() {
        GramFactor factor = new GramFactor(2);
        for (int k = 0; k < 100; k++) {
            factor.add(new double[] {1.0, 1.0}, 0, 1);
        }
        factor.add(new double[] {0.0, 1e-12}, 0, 1);
        double[] values = SingularValues.of(factor.factor()).values();
        // 100 (1, 1)ᵀ(1, 1) and 1e-24 (0, 1)ᵀ(0, 1): √200 and 1e-12/√2
        assertThat(values[0]).isCloseTo(Math.sqrt(200.0), within(1e-13));
        assertThat(values[1]).isCloseTo(1e-12 / Math.sqrt(2.0), within(1e-14));
    }
}
