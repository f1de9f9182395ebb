package io.github.lzmaven.harness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whole curves: what the cases of the conformance suite do not show. */
class ComparisonTest {

    private static final Tolerance EIGHTH = Tolerance.absolute(0.125, "an eighth");

    @Test
    void the_worst_point_and_the_residuals_are_kept() {
        Comparison comparison = compare(curve(1.0, 2.0625, 2.90625), curve(1, 2, 3), Map.of("y", EIGHTH));
        QuantityComparison y = comparison.quantities().get(0);
        assertThat(y.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(y.points()).isEqualTo(3);
        assertThat(y.residuals()[0]).isZero();
        assertThat(y.residuals()[1]).isEqualTo(0.5);
        assertThat(y.residuals()[2]).isNegative();
        assertThat(y.worst()).hasValueSatisfying(worst -> {
            assertThat(worst.referenceRow()).isEqualTo(2);
            assertThat(worst.judgement().difference()).isEqualTo(0.09375);
        });
    }

    @Test
    void each_point_gets_its_own_verdict_and_the_worst_one_counts() {
        Comparison comparison = compare(curve(1.0, 2.12, 4.0), curve(1, 2, 3), Map.of("y", EIGHTH));
        assertThat(comparison.quantities().get(0).counts())
                .isEqualTo(Map.of(Verdict.AGREES, 1, Verdict.NEAR, 1, Verdict.DRIFTS, 1));
        assertThat(comparison.verdict()).isEqualTo(Verdict.DRIFTS);
        assertThat(comparison.quantities().get(0).used()).isEqualTo(8.0);
    }

    @Test
    void a_problem_anywhere_fails_every_quantity() {
        Comparison comparison = compare(curve(1.0, 2.0), curve(1, 2, 3), Map.of("y", EIGHTH));
        assertThat(comparison.problems()).extracting(Problem::rule).containsExactly(Rule.MISSING_COMPUTED);
        assertThat(comparison.quantities().get(0).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(comparison.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void a_million_rows_in_any_order_find_their_partners() {
        int n = 1_000_000;
        double[] x = IntStream.range(0, n).mapToDouble(i -> 1e-6 * i).toArray();
        double[] backwards =
                IntStream.range(0, n).mapToDouble(i -> x[n - 1 - i]).toArray();
        Comparison comparison = compare(series(x, x), series(backwards, backwards), Map.of("y", EIGHTH));
        assertThat(comparison.problems()).isEmpty();
        assertThat(comparison.quantities().get(0).counts()).isEqualTo(Map.of(Verdict.AGREES, n));
        assertThat(comparison.quantities().get(0).used()).isZero();
    }

    @Test
    void rows_are_told_apart_by_all_keys_both_sides_have_words_included() {
        Series computed = new Series(
                List.of(
                        Column.words("mode", "slow", "fast", "slow"),
                        Column.key("T", "1", Column.Role.PARAMETER, 1, 1, 2),
                        Column.key("accuracy", "1", Column.Role.PARAMETER, 1e-6),
                        result(1, 2, 3)),
                new int[3]);
        Series reference = new Series(
                List.of(
                        Column.key("T", "1", Column.Role.PARAMETER, 2, 1, 1),
                        Column.words("mode", "slow", "slow", "fast"),
                        result(3, 1, 2)),
                new int[3]);
        Comparison comparison = compare(computed, reference, Map.of("y", Tolerance.absolute(0.0, "equal")));
        assertThat(comparison.problems()).isEmpty();
        assertThat(comparison.verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_parameter_that_is_constant_on_one_side_still_has_to_agree() {
        Series computed = new Series(
                List.of(
                        Column.key("T", "1", Column.Role.PARAMETER, 1.0),
                        Column.key("x", "1", Column.Role.COORDINATE, 0, 1),
                        result(5, 6)),
                new int[2]);
        Series reference = new Series(
                List.of(
                        Column.key("T", "1", Column.Role.PARAMETER, 2, 2),
                        Column.key("x", "1", Column.Role.COORDINATE, 0, 1),
                        result(5, 6)),
                new int[2]);
        assertThat(compare(computed, reference, Map.of("y", EIGHTH)).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.MISSING_COMPUTED, Rule.MISSING_REFERENCE);
    }

    @Test
    void two_curves_in_different_units_are_not_compared() {
        Series kelvin = new Series(
                List.of(
                        Column.key("x", "K", Column.Role.COORDINATE, 0, 1, 2),
                        Column.result("y", "meV", new double[3], new double[1], 1.0, Map.of())),
                new int[3]);
        assertThat(compare(kelvin, curve(0, 0, 0), Map.of("y", EIGHTH)).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.WRONG_UNIT, Rule.WRONG_UNIT);
    }

    @Test
    void another_curves_unknown_error_counts_as_none_and_an_infinite_one_allows_nothing() {
        Series unknown = withError(Double.NaN);
        assertThat(compare(curve(1.0625), unknown, Map.of("y", EIGHTH)).verdict())
                .isEqualTo(Verdict.AGREES);
        Comparison infinite = compare(curve(1.0625), withError(Double.POSITIVE_INFINITY), Map.of("y", EIGHTH));
        assertThat(infinite.problems()).extracting(Problem::rule).containsExactly(Rule.BAD_TOLERANCE);
    }

    @Test
    void a_not_a_number_tolerance_fails() {
        Comparison comparison = compare(curve(1), curve(1), Map.of("y", Tolerance.absolute(Double.NaN, "")));
        assertThat(comparison.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void a_tolerance_for_a_key_is_used_by_nothing() {
        assertThat(compare(curve(1), curve(1), Map.of("x", EIGHTH, "y", EIGHTH)).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.UNUSED_TOLERANCE);
    }

    @Test
    void a_problem_points_at_the_line_of_the_reference_and_counts_its_like() {
        Comparison comparison = compare(curve(1, Double.NaN, Double.NaN), curve(1, 2, 3), Map.of("y", EIGHTH));
        assertThat(comparison.problems())
                .singleElement()
                .hasToString(
                        "t.csv:11: LZ-CMP-001 not a finite number: 'y' at x = 1: computed NaN, reference 2 (and 1 more);"
                                + " a number that is not one agrees with nothing");
    }

    @Test
    void what_a_judgement_used_is_the_share_of_what_is_allowed() {
        Judgement judgement = Judgement.of(1.0, 0.25, 2.0, 1.0, 1.5);
        assertThat(judgement.allowed()).isEqualTo(2.5);
        assertThat(judgement.used()).isEqualTo(0.5);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFERENCE_LIMITED);
        assertThat(Judgement.of(1.0, Double.NaN, 1.0, 0.0, 0.0).used()).isZero();
    }

    @Test
    void verdicts_are_ordered_from_best_to_worst_and_three_of_them_pass() {
        assertThat(Verdict.values())
                .containsExactly(
                        Verdict.AGREES,
                        Verdict.NEAR,
                        Verdict.REFERENCE_LIMITED,
                        Verdict.UNDECIDED,
                        Verdict.DRIFTS,
                        Verdict.FAILED);
        assertThat(List.of(Verdict.values())).filteredOn(Verdict::passes).hasSize(3);
        assertThat(Verdict.NEAR.or(Verdict.AGREES)).isEqualTo(Verdict.NEAR);
        assertThat(Verdict.REFERENCE_LIMITED.label()).isEqualTo("REFERENCE-LIMITED");
    }

    private static Comparison compare(Series computed, Series reference, Map<String, Tolerance> tolerances) {
        Place check = Place.atLine("d.yaml", 1);
        return Comparison.of(
                new Sides(computed, reference, check, row -> Place.atLine("t.csv", 10 + row), true), tolerances, false);
    }

    private static Series curve(double... y) {
        return series(IntStream.range(0, y.length).mapToDouble(i -> i).toArray(), y);
    }

    private static Series withError(double error) {
        return new Series(
                List.of(
                        Column.key("x", "1", Column.Role.COORDINATE, 0.0),
                        Column.result("y", "1", new double[] {1}, new double[] {error}, 1.0, Map.of())),
                new int[1]);
    }

    private static Series series(double[] x, double[] y) {
        return new Series(List.of(Column.key("x", "1", Column.Role.COORDINATE, x), result(y)), new int[x.length]);
    }

    private static Column result(double... y) {
        return Column.result("y", "1", y, new double[1], 1.0, Map.of());
    }
}
