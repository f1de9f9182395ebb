package io.github.lzmaven.physics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Magnus steps on equations solved by hand. */
class AffineMagnusTest {

    @Test
    void constant_coefficients_are_solved_exactly_in_one_step() {
        // rotation by 2 rad about z while z relaxes to 3 at rate 0.5
        AffineMagnus.Field field = (x, g) -> rows(g, 0, -2, 0, 0, 2, 0, 0, 0, 0, 0, -0.5, 1.5);
        double[] state = {1.0, 0.0, 0.0, 0.0, 1.0, 1.0};
        new AffineMagnus(field).step(0.0, 1.0, state);
        double decay = Math.exp(-0.5);
        // a few roundings of numbers of order one
        double[] exact = {Math.cos(2), Math.sin(2), 3.0 * (1.0 - decay), -Math.sin(2), Math.cos(2), decay};
        for (int i = 0; i < 6; i++) {
            assertThat(state[i]).isCloseTo(exact[i], within(2e-15));
        }
    }

    @Test
    void halving_the_step_leaves_one_part_in_64_of_the_error() {
        // r_x' = x r_z, r_y' = -r_z, r_z' = r_y - x r_x + 1, against a thousand steps
        AffineMagnus.Field field = (x, g) -> rows(g, 0, 0, x, 0, 0, 0, -1, 0, -x, 1, 0, 1);
        double[] exact = run(field, 1000);
        double coarse = distance(run(field, 4), exact);
        double fine = distance(run(field, 8), exact);
        assertThat(coarse / fine).isBetween(45.0, 90.0);
        assertThat(fine).isLessThan(1e-5);
    }

    private static double[] run(AffineMagnus.Field field, int steps) {
        double[] state = {1.0, 0.0, 0.0, 0.0, 1.0, 0.0};
        var magnus = new AffineMagnus(field);
        for (int i = 0; i < steps; i++) {
            magnus.step(3.0 * i / steps - 1.0, 3.0 * (i + 1) / steps - 1.0, state);
        }
        return state;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    private static void rows(double[] generator, double... numbers) {
        System.arraycopy(Arrays.copyOf(numbers, 12), 0, generator, 0, 12);
    }
}
