package io.github.lzmaven.harness.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Estimate;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The error a curve claims, against functions known everywhere. */
class SmoothCurveTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void the_claimed_error_covers_the_true_one_and_is_not_idle(String name, DoubleUnaryOperator f, double[] x) {
        SmoothCurve curve = through(f, x, 0.0);
        double claimed = 0.0;
        double made = 0.0;
        for (int panel = 0; panel + 1 < x.length; panel++) {
            for (int i = 1; i < 16; i++) {
                double at = x[panel] + (x[panel + 1] - x[panel]) * i / 16.0;
                Estimate estimate = curve.at(at);
                double error = Math.abs(estimate.value() - f.applyAsDouble(at));
                assertThat(error).describedAs("at %s", at).isLessThanOrEqualTo(estimate.error());
                claimed = Math.max(claimed, estimate.error());
                made = Math.max(made, error);
            }
        }
        // the estimate is that of two orders less, so it is larger, but not without measure
        assertThat(claimed).isLessThan(100.0 * made);
    }

    static Stream<Arguments> functions() {
        DoubleUnaryOperator landauZener = v -> -StrictMath.expm1(-Math.PI / (2.0 * v));
        return Stream.of(
                Arguments.of("exp(-x²)", (DoubleUnaryOperator) x -> StrictMath.exp(-x * x), linear(-3, 3, 25)),
                Arguments.of("sin 3x", (DoubleUnaryOperator) x -> StrictMath.sin(3 * x), linear(0, 6, 40)),
                Arguments.of("1/(1+x²)", (DoubleUnaryOperator) x -> 1 / (1 + x * x), linear(-5, 5, 31)),
                Arguments.of("1-exp(-π/2v)", landauZener, logarithmic(0.02, 20, 49)),
                Arguments.of("tanh 4x", (DoubleUnaryOperator) x -> StrictMath.tanh(4 * x), linear(-2, 2, 24)));
    }

    @Test
    void a_step_between_two_points_is_seen_by_its_neighbours() {
        SmoothCurve step = through(x -> x < 0.03 ? 0.0 : 1.0, linear(-1, 1.1, 22), 0.0);
        assertThat(step.at(-0.15).error()).isGreaterThan(0.05);
        assertThat(step.at(0.25).error()).isGreaterThan(0.05);
    }

    @Test
    void a_polynomial_of_low_degree_is_reproduced_to_rounding() {
        SmoothCurve cubic = through(x -> x * x * x - x, linear(-2, 2, 9), 0.0);
        Estimate at = cubic.at(0.3);
        assertThat(at.value()).isCloseTo(0.027 - 0.3, within(1e-15));
        assertThat(at.error()).isLessThan(1e-14);
    }

    @Test
    void the_points_themselves_keep_value_and_error() {
        SmoothCurve curve = through(StrictMath::exp, logarithmic(0.1, 10, 7), 1e-3);
        assertThat(curve.at(0.1)).isEqualTo(new Estimate(StrictMath.exp(0.1), 1e-3));
        assertThat(curve.at(10.0 * (1 + 1e-12)).error()).isEqualTo(1e-3);
    }

    @Test
    void errors_of_the_points_are_passed_on_and_unknown_ones_count_as_none() {
        SmoothCurve uncertain = through(x -> x, linear(0, 1, 11), 0.01);
        assertThat(uncertain.at(0.55).error()).isBetween(0.01, 0.02);
        assertThat(through(x -> x, linear(0, 1, 11), Double.NaN).at(0.55).error())
                .isLessThan(1e-14);
    }

    @Test
    void three_points_are_the_fewest() {
        assertThat(through(x -> 2 * x, new double[] {0, 1, 2}, 0.0).at(0.5).value())
                .isCloseTo(1.0, within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> through(x -> x, new double[] {0, 1}, 0.0));
        assertThat(SmoothCurve.possible(new double[] {0, 1, 1})).isFalse();
        assertThat(SmoothCurve.possible(new double[] {0, 1})).isFalse();
    }

    private static SmoothCurve through(DoubleUnaryOperator f, double[] x, double error) {
        double[] errors = new double[x.length];
        Arrays.fill(errors, error);
        return new SmoothCurve(x, Arrays.stream(x).map(f).toArray(), errors);
    }

    private static double[] linear(double from, double to, int points) {
        double[] x = new double[points];
        Arrays.setAll(x, i -> from + (to - from) * i / (points - 1.0));
        return x;
    }

    private static double[] logarithmic(double from, double to, int points) {
        return Arrays.stream(linear(StrictMath.log(from), StrictMath.log(to), points))
                .map(StrictMath::exp)
                .toArray();
    }
}
