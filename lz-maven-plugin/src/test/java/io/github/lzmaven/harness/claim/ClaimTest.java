package io.github.lzmaven.harness.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.harness.claim.ClaimOutcome.Status;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** Features and relations on curves whose answers are known by hand. */
class ClaimTest {

    static final double[] X = linear(-2.0, 3.0, 41);
    /** On the grid above, step h = 1/8, cubics miss functions of size one by up to 3h⁴/128 = 6e-6, their slopes by h³/24 = 8e-5. */
    private static final double CUBIC = 1e-5;

    private static final double CUBIC_PLACE = 1e-4;
    private static final double[] A = {1.0, 2.0, 3.0};

    @Test
    void the_minimum_between_grid_points_is_found_to_its_own_error() {
        // cosh(x - 0.3) is lowest, 1, at 0.3; the grid has 0.25 and 0.375
        Series curve = curve((a, x) -> StrictMath.cosh(x - 0.3), 1e-9, 1.0);
        assertThat(judged(curve, minimum(false), new Relation.Equals(1.0, CUBIC))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(curve, minimum(true), new Relation.Equals(0.3, CUBIC_PLACE))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(curve, minimum(true), new Relation.AtLeast(0.301)).status())
                .isEqualTo(Status.FAILS);
        assertThat(judged(curve, minimum(true), new Relation.Equals(0.3, 1e-9)).status())
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void the_maximum_is_the_minimum_turned_over() {
        Series curve = curve((a, x) -> 2.0 - StrictMath.cosh(x - 0.3), 0.0, 1.0);
        assertThat(judged(curve, new Feature.Extremum("x", true, false), new Relation.Equals(1.0, CUBIC))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(curve, new Feature.Extremum("x", true, true), new Relation.Equals(0.3, CUBIC_PLACE))
                        .status())
                .isEqualTo(Status.HOLDS);
    }

    @Test
    void a_minimum_on_the_edge_of_the_grid_is_not_testable_whatever_is_demanded() {
        Series falling = curve((a, x) -> -x, 0.0, 1.0);
        ClaimOutcome outcome = judged(falling, minimum(false), new Relation.AtMost(100.0));
        assertThat(outcome.status()).isEqualTo(Status.NOT_TESTABLE);
        assertThat(outcome.margin()).isNaN();
        assertThat(outcome.sentence())
                .isEqualTo("minimum of y along x: the minimum lies on the edge of the grid, at x = 3.0,"
                        + " demanded: at most 100");
    }

    @Test
    void a_minimum_that_noise_could_move_to_the_edge_is_not_testable() {
        Series shallow = curve((a, x) -> 1e-3 * (x - 2.9) * (x - 2.9), 1e-3, 1.0);
        assertThat(judged(shallow, minimum(true), new Relation.AtLeast(0.0)).status())
                .isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void an_error_as_large_as_the_depth_makes_the_place_uncertain() {
        Series noisy = curve((a, x) -> x * x, 0.3, 1.0);
        assertThat(judged(noisy, minimum(true), new Relation.Within(-0.1, 0.1)).status())
                .isEqualTo(Status.UNDECIDED);
        assertThat(judged(noisy, minimum(true), new Relation.Within(-1.5, 1.5)).status())
                .isEqualTo(Status.HOLDS);
    }

    @Test
    void a_bound_on_every_value_names_the_value_with_least_room() {
        Series curve = curve((a, x) -> x * x, 0.01, 1.0);
        ClaimOutcome outcome = judged(curve, new Feature.EveryValue(), new Relation.AtMost(9.5));
        assertThat(outcome.status()).isEqualTo(Status.HOLDS);
        assertThat(outcome.margin()).isEqualTo(0.5);
        assertThat(outcome.sentence()).isEqualTo("y: 9 ± 0.01 at x = 3 (least room of 41), demanded: at most 9.5");
        assertThat(judged(curve, new Feature.EveryValue(), new Relation.AtMost(9.005))
                        .status())
                .isEqualTo(Status.UNDECIDED);
        assertThat(judged(curve, new Feature.EveryValue(), new Relation.AtMost(8.9))
                        .status())
                .isEqualTo(Status.FAILS);
        assertThat(judged(curve, new Feature.EveryValue(), new Relation.AtMost(9.01))
                        .status())
                .describedAs("the bound itself is admitted: 9 + 0.01 <= 9.01")
                .isEqualTo(Status.HOLDS);
    }

    @Test
    void a_value_between_points_is_interpolated_and_outside_not_testable() {
        Series curve = curve((a, x) -> StrictMath.sin(x), 0.0, 1.0);
        double sine = StrictMath.sin(0.44);
        assertThat(judged(curve, new Feature.ValueAt("x", 0.44), new Relation.Equals(sine, CUBIC))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(curve, new Feature.ValueAt("x", 3.01), new Relation.AtLeast(-9.0))
                        .status())
                .isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void slopes_are_taken_between_all_neighbours_with_the_errors_of_both() {
        Series line = curve((a, x) -> 2.0 * x + 1.0, 0.01, 1.0);
        // the grid step is 1/8: the slope is 2 ± 0.02/0.125
        Feature slope = new Feature.Slope("x", false);
        assertThat(judged(line, slope, new Relation.Equals(2.0, 0.161)).status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(line, slope, new Relation.Equals(2.0, 0.159)).status())
                .isEqualTo(Status.UNDECIDED);
        assertThat(judged(line, slope, new Relation.AtLeast(2.17)).status()).isEqualTo(Status.FAILS);
    }

    @Test
    void the_order_of_a_power_law_is_its_exponent() {
        double[] steps = {1.0, 0.5, 0.25, 0.125};
        Series power = series(new double[] {1.0}, steps, (a, h) -> -3.0 * h * h, 1e-12);
        Feature order = new Feature.Slope("x", true);
        assertThat(judged(power, order, new Relation.Equals(2.0, 1e-9)).status())
                .isEqualTo(Status.HOLDS);
        Series touchingZero = series(new double[] {1.0}, steps, (a, h) -> h * h, 0.1);
        assertThat(judged(touchingZero, order, new Relation.AtLeast(1.0)).status())
                .isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void the_integral_of_a_sine_over_half_a_period_is_two() {
        Series sine = series(new double[] {1.0}, linear(0.0, Math.PI, 21), (a, x) -> StrictMath.sin(x), 0.0);
        ClaimOutcome outcome = judged(sine, new Feature.Integral("x"), new Relation.Equals(2.0, 1e-4));
        assertThat(outcome.status()).isEqualTo(Status.HOLDS);
        // sixth order on a step of 0.157: the value itself is good to 1e-7
        assertThat(outcome.margin()).isCloseTo(1e-4, within(2e-7));
    }

    @Test
    void an_integral_over_a_logarithmic_grid_is_over_x_itself() {
        // the integral of 1/x from 0.01 to 100 is ln(1e4)
        Series hyperbola = series(new double[] {1.0}, logarithmic(0.01, 100.0, 33), (a, x) -> 1.0 / x, 0.0);
        assertThat(judged(hyperbola, new Feature.Integral("x"), new Relation.Equals(StrictMath.log(1e4), 1e-2))
                        .status())
                .isEqualTo(Status.HOLDS);
    }

    @Test
    void a_sum_adds_values_and_errors() {
        Series curve = series(new double[] {1.0}, new double[] {1.0, 2.0, 4.0}, (a, x) -> x, 0.1);
        assertThat(judged(curve, new Feature.Sum("x"), new Relation.Equals(7.0, 0.31))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(curve, new Feature.Sum("x"), new Relation.Equals(7.0, 0.29))
                        .status())
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void a_crossing_is_located_between_points() {
        Series exponential = curve((a, x) -> StrictMath.exp(x), 0.0, 1.0);
        Feature crossing = new Feature.Crossing("x", 2.0);
        assertThat(judged(exponential, crossing, new Relation.Equals(StrictMath.log(2.0), 1e-5))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(exponential, new Feature.Crossing("x", 100.0), new Relation.AtLeast(0.0))
                        .status())
                .isEqualTo(Status.NOT_TESTABLE);
        Series parabola = curve((a, x) -> x * x, 0.0, 1.0);
        assertThat(judged(parabola, new Feature.Crossing("x", 1.0), new Relation.AtLeast(0.0))
                        .sentence())
                .contains("it crosses 1.0 2 times");
    }

    @Test
    void an_error_of_the_values_moves_the_crossing_by_error_over_slope() {
        Series line = curve((a, x) -> 2.0 * x + 0.1, 0.02, 1.0);
        Feature crossing = new Feature.Crossing("x", 0.0);
        assertThat(judged(line, crossing, new Relation.Equals(-0.05, 0.03)).status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(line, crossing, new Relation.Equals(-0.05, 0.005)).status())
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void the_minimum_deepens_with_a_parameter() {
        Series deeper = series(A, X, (a, x) -> 1.0 - a * StrictMath.exp(-x * x), 1e-6);
        assertThat(judged(deeper, minimum(false), new Relation.Monotonic("a", false))
                        .status())
                .isEqualTo(Status.HOLDS);
        ClaimOutcome outcome = judged(deeper, minimum(false), new Relation.Monotonic("a", true));
        assertThat(outcome.status()).isEqualTo(Status.FAILS);
        assertThat(outcome.margin()).isCloseTo(-1.0, within(1e-3));
        Series flat = series(A, X, (a, x) -> 1.0 - StrictMath.exp(-x * x) - 1e-7 * a, 1e-6);
        assertThat(judged(flat, minimum(false), new Relation.Monotonic("a", false))
                        .status())
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void one_section_shows_no_trend() {
        Series one = series(new double[] {1.0, 1.0}, new double[] {1.0}, (a, x) -> a, 0.0)
                .pick(new int[] {0});
        assertThat(judged(one, new Feature.EveryValue(), new Relation.Monotonic("x", true))
                        .status())
                .isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void two_sections_of_a_curve_are_subtracted_place_by_place() {
        // 0.2 a exp(-x²): between a = 3 and a = 1 the largest difference is 0.4, at 0
        Series curve = series(A, X, (a, x) -> 0.2 * a * StrictMath.exp(-x * x), 1e-9);
        Operand difference =
                new Operand.Combined(Combination.DIFFERENCE, List.of(section("a", 3.0), section("a", 1.0)));
        assertThat(judged(Map.of("curve", curve), difference, maximum(), new Relation.Equals(0.4, 1e-4))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(Map.of("curve", curve), difference, maximum(), new Relation.AtLeast(0.41))
                        .sentence())
                .startsWith("maximum of difference of y along x: 0.4");
    }

    @Test
    void combinations_carry_the_errors_of_both_sides() {
        Reading six = Reading.of(6.0, 0.6);
        Reading two = Reading.of(2.0, 0.5);
        assertThat(Combination.DIFFERENCE.of(six, two)).isEqualTo(Reading.of(4.0, 1.1));
        assertThat(Combination.DISTANCE.of(two, six)).isEqualTo(Reading.of(4.0, 1.1));
        assertThat(Combination.SUM.of(six, two)).isEqualTo(Reading.of(8.0, 1.1));
        // 6.6 × 2.5 = 16.5
        assertThat(Combination.PRODUCT.of(six, two).high()).isCloseTo(16.5, within(1e-14));
        // 6.6 / 1.5 = 4.4
        assertThat(Combination.RATIO.of(six, two).high()).isCloseTo(4.4, within(1e-14));
        assertThat(Combination.RATIO.of(six, Reading.of(0.1, 0.2)).exists()).isFalse();
    }

    @Test
    void rows_without_partner_make_a_combination_not_testable() {
        Map<String, Series> curves = Map.of(
                "curve", series(new double[] {1.0}, new double[] {0.0, 1.0}, (a, x) -> x, 0.0),
                "other", series(new double[] {1.0}, new double[] {0.0, 2.0}, (a, x) -> x, 0.0));
        Operand difference = new Operand.Combined(Combination.DIFFERENCE, List.of(term("curve"), term("other")));
        ClaimOutcome outcome = judged(curves, difference, new Feature.EveryValue(), new Relation.AtLeast(0.0));
        assertThat(outcome.status()).isEqualTo(Status.NOT_TESTABLE);
        assertThat(outcome.sentence()).contains("2 rows have no partner on the other side, first: x = 1");
    }

    @Test
    void the_spread_over_a_key_is_largest_minus_smallest_at_each_place() {
        Series curve = series(A, X, (a, x) -> a * x, 0.01);
        Operand spread = new Operand.Spread(term("curve"), "a");
        // (3 - 1)·|x|, at most 6; each end is uncertain by 0.01
        assertThat(judged(Map.of("curve", curve), spread, new Feature.EveryValue(), new Relation.AtMost(6.03))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(judged(Map.of("curve", curve), spread, new Feature.EveryValue(), new Relation.AtMost(6.01))
                        .status())
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void a_feature_may_be_judged_relative_to_the_same_feature_elsewhere() {
        Series curve = series(A, X, (a, x) -> (x - 0.3 * a) * (x - 0.3 * a) + a, 0.0);
        Claim claim = new Claim(
                Place.inFile("d.yaml"),
                "says",
                "at",
                new Operand.Single(section("a", 3.0)),
                Optional.of(new Demand.Standard(Combination.RATIO, new Operand.Single(section("a", 1.0)))),
                List.of(new Demand(minimum(true), List.of(new Relation.Within(2.999, 3.001)))),
                Optional.empty(),
                List.of());
        assertThat(claim.judge(Map.of("curve", curve)).status()).isEqualTo(Status.HOLDS);
        assertThat(claim.curves()).containsExactly("curve");
    }

    @Test
    void one_part_may_be_the_standard_of_all() {
        Series curve = series(A, X, (a, x) -> (x - 0.3 * a) * (x - 0.3 * a) + a, 0.0);
        Claim claim = new Claim(
                Place.inFile("d.yaml"),
                "the minimum moves in proportion",
                "at",
                new Operand.Single(term("curve")),
                Optional.of(new Demand.Standard(Combination.RATIO, new Operand.Single(section("a", 1.0)))),
                List.of(new Demand(
                        minimum(true), List.of(new Relation.Within(0.999, 3.001), new Relation.Monotonic("a", true)))),
                Optional.empty(),
                List.of());
        assertThat(claim.judge(Map.of("curve", curve)).status()).isEqualTo(Status.HOLDS);
        assertThat(claim.judge(Map.of("curve", curve)).sentence())
                .startsWith("x of the minimum of y (ratio to another): ");
    }

    @Test
    void several_demands_hold_only_together() {
        Series curve = curve((a, x) -> x * x, 0.0, 1.0);
        Claim claim = claim(
                new Operand.Single(term("curve")),
                Optional.empty(),
                new Demand(minimum(false), List.of(new Relation.AtMost(0.1))),
                new Demand(minimum(true), List.of(new Relation.AtLeast(-0.1), new Relation.AtMost(-0.05))));
        assertThat(claim.judge(Map.of("curve", curve)).status()).isEqualTo(Status.FAILS);
        assertThat(claim.judge(Map.of("curve", curve)).sentence()).startsWith("x of the minimum of y: ");
        assertThat(claim.demanded())
                .isEqualTo("minimum of y along x: at most 0.1;"
                        + " x of the minimum of y: at least -0.1 and at most -0.05");
    }

    @Test
    void a_known_disagreement_must_fail() {
        Series curve = curve((a, x) -> x * x, 0.5, 1.0);
        assertThat(known(curve, new Relation.AtMost(8.0))).isEqualTo(Status.KNOWN_DISAGREEMENT);
        assertThat(known(curve, new Relation.AtMost(10.0))).isEqualTo(Status.DISAGREEMENT_GONE);
        assertThat(known(curve, new Relation.AtMost(9.0))).isEqualTo(Status.UNDECIDED);
        assertThat(known(curve, new Relation.Monotonic("nothing", true))).isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void a_value_that_does_not_exist_or_is_not_a_number_is_not_testable() {
        Column x = Column.key("x", "1", Column.Role.PARAMETER, 1.0, 2.0);
        double[] none = {Double.NaN, 1.0};
        Series missing = new Series(
                List.of(x, Column.result("y", "1", none, new double[1], 1.0, Map.of(0, "monotonic"))), new int[2]);
        ClaimOutcome outcome = judged(missing, new Feature.EveryValue(), new Relation.AtLeast(0.0));
        assertThat(outcome.status()).isEqualTo(Status.NOT_TESTABLE);
        assertThat(outcome.sentence()).contains("there is no value (monotonic) at x = 1");
        Series wrong = new Series(List.of(x, Column.result("y", "1", none, new double[1], 1.0, Map.of())), new int[2]);
        assertThat(judged(wrong, new Feature.EveryValue(), new Relation.AtLeast(0.0))
                        .status())
                .isEqualTo(Status.NOT_TESTABLE);
    }

    @Test
    void an_unknown_error_counts_as_none() {
        Series unknown = series(new double[] {1.0}, X, (a, x) -> x * x, Double.NaN);
        assertThat(judged(unknown, new Feature.EveryValue(), new Relation.AtMost(9.0))
                        .status())
                .isEqualTo(Status.HOLDS);
    }

    @Test
    void a_curve_or_rows_that_are_not_there_are_not_testable() {
        Claim claim = claim(
                new Operand.Single(section("a", 7.0)),
                Optional.empty(),
                new Demand(new Feature.EveryValue(), List.of(new Relation.AtLeast(0.0))));
        assertThat(claim.judge(Map.of()).sentence()).isEqualTo("y: at least 0: the curve 'curve' was not computed");
        Series curve = series(A, X, (a, x) -> 1.0, 0.0);
        assertThat(claim.judge(Map.of("curve", curve)).sentence()).contains("has no rows there");
    }

    private static Status known(Series curve, Relation relation) {
        return claim(
                        new Operand.Single(term("curve")),
                        Optional.of("the paper is wrong"),
                        new Demand(new Feature.EveryValue(), List.of(relation)))
                .judge(Map.of("curve", curve))
                .status();
    }

    static ClaimOutcome judged(Series curve, Feature feature, Relation relation) {
        return judged(Map.of("curve", curve), new Operand.Single(term("curve")), feature, relation);
    }

    static ClaimOutcome judged(Map<String, Series> curves, Operand operand, Feature feature, Relation relation) {
        return claim(operand, Optional.empty(), new Demand(feature, List.of(relation)))
                .judge(curves);
    }

    private static Claim claim(Operand operand, Optional<String> known, Demand... demands) {
        return new Claim(
                Place.inFile("d.yaml"), "says", "at", operand, Optional.empty(), List.of(demands), known, List.of());
    }

    static Feature minimum(boolean place) {
        return new Feature.Extremum("x", false, place);
    }

    static Feature maximum() {
        return new Feature.Extremum("x", true, false);
    }

    static Term term(String curve) {
        return new Term(curve, "y", 1.0, Filter.ALL, Set.of());
    }

    static Term section(String key, double value) {
        var condition = new Filter.Condition(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(value));
        return new Term("curve", "y", 1.0, new Filter(Map.of(key, condition)), Set.of(key));
    }

    static Series curve(DoubleBinaryOperator y, double error, double a) {
        return series(new double[] {a}, X, y, error);
    }

    /** The product of the two axes. */
    static Series series(double[] as, double[] xs, DoubleBinaryOperator y, double error) {
        int rows = as.length * xs.length;
        double[] a = new double[rows];
        double[] x = new double[rows];
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            a[i] = as[i / xs.length];
            x[i] = xs[i % xs.length];
            values[i] = y.applyAsDouble(a[i], x[i]);
        }
        return new Series(
                List.of(
                        Column.key("a", "1", Column.Role.PARAMETER, as.length == 1 ? as : a),
                        Column.key("x", "1", Column.Role.PARAMETER, x),
                        Column.result("y", "1", values, new double[] {error}, 1.0, Map.of())),
                new int[rows]);
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
