package io.github.lzmaven.physics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Functions known at Gauss nodes: exact for polynomials, geometrically good for what is analytic. */
class GaussCollocationTest {

    private final GaussCollocation eight = new GaussCollocation(8);

    /** {@code y⁷ - 2y² + 3}: the highest degree that eight nodes hold. */
    private final double[] polynomial = at(eight, y -> Math.pow(y, 7) - 2.0 * y * y + 3.0);

    @Test
    void polynomials_up_to_the_number_of_nodes_are_differentiated_exactly() {
        double[] slope = new double[8];
        eight.derivative(polynomial, slope);
        for (int j = 0; j < 8; j++) {
            double y = eight.node(j);
            // rounding times the norm of the matrix, about 30
            assertThat(slope[j]).isCloseTo(7.0 * Math.pow(y, 6) - 4.0 * y, within(1e-13));
        }
    }

    @Test
    void so_they_are_where_one_node_lies_in_the_middle() {
        var five = new GaussCollocation(5);
        double[] slope = new double[5];
        five.derivative(at(five, y -> Math.pow(y, 4) + y * y * y - 2.0), slope);
        for (int j = 0; j < 5; j++) {
            double y = five.node(j);
            assertThat(slope[j]).isCloseTo(4.0 * y * y * y + 3.0 * y * y, within(2e-14));
        }
    }

    @Test
    void they_are_integrated_exactly_in_whole_and_in_part() {
        // ∫ = -4/3 + 6; from y: (1 - y⁸)/8 - 2(1 - y³)/3 + 3(1 - y)
        assertThat(eight.integral(polynomial)).isCloseTo(14.0 / 3.0, within(1e-14));
        double y = eight.node(2);
        assertThat(eight.integralToEnd(2, polynomial))
                .isCloseTo(
                        (1.0 - Math.pow(y, 8)) / 8.0 - 2.0 * (1.0 - Math.pow(y, 3)) / 3.0 + 3.0 * (1.0 - y),
                        within(1e-14));
    }

    @Test
    void they_are_known_at_the_ends_and_anywhere_else() {
        assertThat(eight.atStart(polynomial)).isCloseTo(0.0, within(1e-14));
        assertThat(eight.atEnd(polynomial)).isCloseTo(2.0, within(1e-14));
        assertThat(GaussCollocation.legendreSum(eight.coefficients(polynomial), 0.5))
                .isCloseTo(Math.pow(0.5, 7) - 0.5 + 3.0, within(1e-14));
    }

    @Test
    void what_the_nodes_do_not_resolve_shows_in_the_last_coefficients() {
        assertThat(eight.unresolved(at(eight, y -> y * y * y))).isLessThan(1e-15);
        // e^{2y} goes on with (2n+1) √(π/4) I_{n+1/2}(2): 1.40e-4 at n = 8 and 1.6e-5 at n = 9
        assertThat(eight.unresolved(at(eight, y -> Math.exp(2.0 * y)))).isBetween(1.56e-4, 1.56e-3);
    }

    private static double[] at(GaussCollocation collocation, DoubleUnaryOperator function) {
        double[] values = new double[collocation.order()];
        for (int j = 0; j < values.length; j++) {
            values[j] = function.applyAsDouble(collocation.node(j));
        }
        return values;
    }
}
