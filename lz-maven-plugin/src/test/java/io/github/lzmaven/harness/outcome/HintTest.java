package io.github.lzmaven.harness.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Differences planted on purpose, of each kind that is told apart. */
class HintTest {

    private static final Place HERE = Place.atLine("d.yaml", 1);
    private static final int POINTS = 40;

    @Test
    void the_last_digits_are_rounding_whatever_their_pattern() {
        assertThat(hint(x -> StrictMath.exp(-x) + (random(x) - 0.5) * 1e-15, 0.0))
                .startsWith("rounding noise");
        assertThat(hint(x -> StrictMath.exp(-x) + 1e-15, 0.0)).startsWith("rounding noise");
    }

    @Test
    void other_steps_of_an_adaptive_method_leave_no_pattern() {
        assertThat(hint(x -> StrictMath.exp(-x) + (random(x) - 0.5) * 1e-6, 1e-9))
                .startsWith("a scheme change: the difference has no pattern");
    }

    @Test
    void a_coarser_step_leaves_a_smooth_difference_of_the_size_of_its_error() {
        // the trapezoidal rule for the integral of exp(-t) from 0 to x is off by h²/12·(1 - exp(-x)), at most 8.3e-4
        // for h = 0.1
        assertThat(hint(x -> StrictMath.exp(-x) + 8.3e-4 * (1.0 - StrictMath.exp(-x)), 8.3e-4))
                .startsWith("a scheme change: a smooth difference of the size of the numerical errors");
    }

    @Test
    void a_parameter_off_by_two_percent_is_physics() {
        assertThat(hint(x -> StrictMath.exp(-1.02 * x), 1e-9)).startsWith("a physics change");
    }

    @Test
    void a_sign_is_physics_even_if_the_error_is_unknown() {
        assertThat(hint(StrictMath::exp, Double.NaN)).startsWith("a physics change");
    }

    @Test
    void too_few_points_and_equal_curves_have_no_shape() {
        assertThat(hint(5, x -> StrictMath.exp(-1.02 * x), 1e-9)).isEmpty();
        assertThat(hint(POINTS, x -> StrictMath.exp(-x), 1e-9)).isEmpty();
    }

    private static String hint(DoubleUnaryOperator wrong, double error) {
        return hint(POINTS, wrong, error).orElse("");
    }

    /** The reference is exp(-x); the rows of the computed side come in another order. */
    private static Optional<String> hint(int points, DoubleUnaryOperator wrong, double error) {
        double[] x = IntStream.range(0, points).mapToDouble(i -> 0.1 * i).toArray();
        double[] shuffled =
                IntStream.range(0, points).mapToDouble(i -> x[7 * i % points]).toArray();
        Series reference = series(x, v -> StrictMath.exp(-v), 0.0);
        Series computed = series(points == POINTS ? shuffled : x, wrong, error);
        Map<String, Tolerance> tolerances = Map.of("y", Tolerance.absolute(0.0, "equal"));
        Check check = new Check(
                HERE, "p", new Check.Against.Other("q", Optional.empty()), Filter.ALL, false, tolerances, List.of());
        Comparison comparison =
                Comparison.of(new Sides(computed, reference, HERE, row -> HERE, false), tolerances, false);
        CheckOutcome outcome = new CheckOutcome(check, computed, reference, comparison, List.of(), List.of());
        return Hint.of(outcome, comparison.quantities().get(0));
    }

    private static Series series(double[] x, DoubleUnaryOperator y, double error) {
        return new Series(
                List.of(
                        Column.key("x", "1", Column.Role.COORDINATE, x),
                        Column.result(
                                "y",
                                "1",
                                IntStream.range(0, x.length)
                                        .mapToDouble(i -> y.applyAsDouble(x[i]))
                                        .toArray(),
                                new double[] {error},
                                1.0,
                                Map.of())),
                new int[x.length]);
    }

    /** Between 0 and 1, without pattern, the same every time. */
    private static double random(double x) {
        double scrambled = 43758.5453 * StrictMath.sin(12.9898 * x + 1.0);
        return scrambled - StrictMath.floor(scrambled);
    }
}
