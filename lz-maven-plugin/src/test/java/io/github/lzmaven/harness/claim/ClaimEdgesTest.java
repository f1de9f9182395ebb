package io.github.lzmaven.harness.claim;

import static io.github.lzmaven.harness.claim.ClaimTest.curve;
import static io.github.lzmaven.harness.claim.ClaimTest.judged;
import static io.github.lzmaven.harness.claim.ClaimTest.series;
import static io.github.lzmaven.harness.claim.ClaimTest.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.claim.ClaimOutcome.Status;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Claims on the edge: values on a bound, errors that just reach a level, sections that are just long enough. Numbers are
 * dyadic, so that sums are exact and every edge is the edge itself. The grid of {@link ClaimTest} has the step 1/8.
 */
class ClaimEdgesTest {

    private static final Feature VALUES = new Feature.EveryValue();
    private static final double[] ONE = {1.0};

    @Test
    void an_error_that_just_reaches_a_bound_leaves_it_undecided() {
        Series nine = constant(9.0, 0.25);
        assertThat(status(nine, VALUES, new Relation.AtMost(8.75))).isEqualTo(Status.UNDECIDED);
        assertThat(status(nine, VALUES, new Relation.AtMost(Math.nextDown(8.75))))
                .isEqualTo(Status.FAILS);
        assertThat(status(nine, VALUES, new Relation.AtLeast(9.25))).isEqualTo(Status.UNDECIDED);
        assertThat(status(nine, VALUES, new Relation.AtLeast(Math.nextUp(9.25))))
                .isEqualTo(Status.FAILS);
        assertThat(status(nine, VALUES, new Relation.AtLeast(8.75))).isEqualTo(Status.HOLDS);
    }

    @Test
    void what_stays_the_same_neither_increases_nor_decreases() {
        Series flat = constant(1.0, 0.0);
        assertThat(status(flat, VALUES, new Relation.Monotonic("x", true))).isEqualTo(Status.FAILS);
        assertThat(status(flat, VALUES, new Relation.Monotonic("x", false))).isEqualTo(Status.FAILS);
        Series rising = series(ONE, new double[] {0.0, 1.0}, (a, x) -> x, 0.5);
        assertThat(status(rising, VALUES, new Relation.Monotonic("x", true)))
                .describedAs("the rise of 1 is uncertain by 1")
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void a_trend_across_a_missing_value_or_two_values_at_one_place_is_not_testable() {
        assertThat(sentence(withoutSecond(), VALUES, new Relation.Monotonic("x", true)))
                .contains("there is no value (too cold)");
        Series twice = series(ONE, new double[] {1.0, 1.0, 2.0}, (a, x) -> x, 0.0);
        assertThat(sentence(twice, VALUES, new Relation.Monotonic("x", true)))
                .contains("several values belong to x = 1");
    }

    @Test
    void a_factor_multiplies_value_and_error() {
        Series line = series(ONE, new double[] {1.0, 2.0}, (a, x) -> x, 0.25);
        Operand turned = new Operand.Single(new Term("curve", "y", -2.0, Filter.ALL, Set.of()));
        assertThat(judged(Map.of("curve", line), turned, VALUES, new Relation.Within(-4.5, -1.5))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(Map.of("curve", line), turned, VALUES, new Relation.AtLeast(Math.nextUp(-4.5)))
                        .status())
                .isEqualTo(Status.UNDECIDED);
        assertThat(judged(Map.of("curve", withoutSecond()), turned, VALUES, new Relation.AtMost(0.0))
                        .sentence())
                .contains("there is no value (too cold)");
    }

    @Test
    void a_spread_needs_two_values_that_exist_and_stands_at_its_place() {
        Operand spread = new Operand.Spread(term("curve"), "a");
        Series two = series(new double[] {1.0, 2.0}, new double[] {1.0, 4.0}, (a, x) -> a * x, 0.0);
        assertThat(judged(Map.of("curve", two), spread, VALUES, new Relation.AtMost(4.0))
                        .sentence())
                .startsWith("spread of y over a: 4 at x = 4 (least room of 2)");
        Operand overX = new Operand.Spread(term("curve"), "x");
        assertThat(judged(Map.of("curve", withoutSecond()), overX, VALUES, new Relation.AtMost(4.0))
                        .sentence())
                .contains("there is no value (too cold)");
    }

    @Test
    void a_slope_needs_two_points_and_stands_at_the_first() {
        Feature slope = new Feature.Slope("x", false);
        Series bent = series(ONE, new double[] {0.0, 1.0, 3.0}, (a, x) -> x * x, 0.0);
        assertThat(sentence(bent, slope, new Relation.AtMost(4.0)))
                .startsWith("slope of y along x: 4 at x = 1 (least room of 2)");
        Series two = series(ONE, new double[] {0.0, 1.0}, (a, x) -> x, 0.0);
        assertThat(status(two, slope, new Relation.Equals(1.0, 0.0))).isEqualTo(Status.HOLDS);
    }

    @Test
    void the_error_of_an_order_is_the_wider_side_of_the_logarithm() {
        // ln 4 - ln(1 ± 1/2) over ln 2: 2 + 1 on the lower side
        Series power = values(x -> x * x, x -> x == 1.0 ? 0.5 : 0.0, 1.0, 2.0);
        Feature order = new Feature.Slope("x", true);
        assertThat(status(power, order, new Relation.Equals(2.0, 1.0 + 1e-14))).isEqualTo(Status.HOLDS);
        assertThat(status(power, order, new Relation.Equals(2.0, 1.0 - 1e-14))).isEqualTo(Status.UNDECIDED);
        assertThat(sentence(values(x -> 0.5, x -> 0.5, 1.0, 2.0), order, new Relation.AtLeast(0.0)))
                .contains("has no logarithm");
        assertThat(sentence(values(x -> 1.0, x -> 0.0, 0.0, 2.0), order, new Relation.AtLeast(-9.0)))
                .contains("x is not positive");
    }

    @Test
    void a_crossing_that_the_errors_allow_elsewhere_too_is_not_testable() {
        Feature crossing = new Feature.Crossing("x", 1.0);
        Relation near = new Relation.Equals(0.0, 0.2);
        Series line = curve((a, x) -> x + 1.0, Math.nextDown(0.125), 1.0);
        assertThat(status(line, crossing, near))
                .describedAs("of all points only the one on the level reaches it")
                .isEqualTo(Status.HOLDS);
        Series wider = curve((a, x) -> x + 1.0, 0.125, 1.0);
        assertThat(sentence(wider, crossing, near))
                .contains("it may cross 1.0 elsewhere or on the edge of the grid too");
        Series touching = curve((a, x) -> 1.0 + x * (x - 2.0) * (x - 2.0), 0.0, 1.0);
        assertThat(status(touching, crossing, near)).isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void a_crossing_beside_an_edge_that_reaches_the_level_is_not_testable() {
        Series line = curve((a, x) -> x, 0.0625, 1.0);
        for (double level : new double[] {-2.0 + 0.0625, 3.0 - 0.0625}) {
            Feature crossing = new Feature.Crossing("x", level);
            assertThat(sentence(line, crossing, new Relation.AtLeast(-9.0))).contains("on the edge of the grid");
        }
        assertThat(status(line, new Feature.Crossing("x", -2.0 + 0.09375), new Relation.Equals(-1.90625, 0.1)))
                .describedAs("the edge at -2 ± 1/16 stays below")
                .isEqualTo(Status.HOLDS);
    }

    @Test
    void the_place_of_an_extremum_reaches_to_the_points_that_are_surely_higher() {
        // x² - 0.3 is below the surest 0.3 up to |x| = 3/4; the next points lie at 7/8
        Series noisy = curve((a, x) -> x * x, 0.3, 1.0);
        Feature place = new Feature.Extremum("x", false, true);
        assertThat(status(noisy, place, new Relation.Within(-0.875 - 1e-12, 0.875 + 1e-12)))
                .isEqualTo(Status.HOLDS);
        assertThat(status(noisy, place, new Relation.Within(-0.874, 9.0))).isEqualTo(Status.UNDECIDED);
        assertThat(status(noisy, place, new Relation.Within(-9.0, 0.874))).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void no_curve_is_drawn_through_missing_values_too_few_points_or_two_values_at_one_place() {
        Feature minimum = ClaimTest.minimum(false);
        Relation any = new Relation.AtLeast(-9.0);
        Feature between = new Feature.ValueAt("x", 1.5);
        assertThat(sentence(withoutSecond(), between, any)).contains("there is no value (too cold)");
        Series few = series(ONE, new double[] {1.0, 2.0}, (a, x) -> x, 0.0);
        assertThat(sentence(few, between, any)).contains("2 points along x are too few");
        Series twice = series(ONE, new double[] {0.0, 1.0, 1.0, 2.0, 3.0, 4.0}, (a, x) -> (x - 2.0) * (x - 2.0), 0.0);
        assertThat(status(twice, minimum, any)).isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void a_status_is_written_with_hyphens() {
        assertThat(Status.KNOWN_DISAGREEMENT.label()).isEqualTo("KNOWN-DISAGREEMENT");
        assertThat(Status.HOLDS.label()).isEqualTo("HOLDS");
    }

    private static Status status(Series curve, Feature feature, Relation relation) {
        return judged(curve, feature, relation).status();
    }

    private static String sentence(Series curve, Feature feature, Relation relation) {
        return judged(curve, feature, relation).sentence();
    }

    private static Series constant(double value, double error) {
        return curve((a, x) -> value, error, 1.0);
    }

    private static Series withoutSecond() {
        Column x = Column.key("x", "1", Column.Role.PARAMETER, 1.0, 2.0, 3.0);
        double[] values = {1.0, Double.NaN, 3.0};
        return new Series(
                List.of(x, Column.result("y", "1", values, new double[1], 1.0, Map.of(1, "too cold"))), new int[3]);
    }

    private static Series values(DoubleUnaryOperator value, DoubleUnaryOperator error, double... xs) {
        double[] values = new double[xs.length];
        double[] errors = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            values[i] = value.applyAsDouble(xs[i]);
            errors[i] = error.applyAsDouble(xs[i]);
        }
        return new Series(
                List.of(
                        Column.key("x", "1", Column.Role.PARAMETER, xs),
                        Column.result("y", "1", values, errors, 1.0, Map.of())),
                new int[xs.length]);
    }
}
