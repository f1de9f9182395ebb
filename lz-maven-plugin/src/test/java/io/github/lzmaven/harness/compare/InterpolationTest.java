package io.github.lzmaven.harness.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A curve brought onto the points of another. */
class InterpolationTest {

    private static final Place HERE = Place.atLine("d.yaml", 3);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void each_section_is_interpolated_on_its_own_and_the_true_error_is_within_the_claimed_one() {
        DoubleBinaryOperator f = (a, x) -> a * StrictMath.exp(-x);
        Series from = series(
                new double[] {1, 2},
                IntStream.range(0, 11).mapToDouble(i -> 0.1 * i).toArray(),
                f);
        Series onto = series(new double[] {2, 1}, new double[] {0.05, 0.5, 0.93}, f);
        Series result = onto(from, onto);
        assertThat(problems).isEmpty();
        assertThat(result.rows()).isEqualTo(6);
        for (int row = 0; row < 6; row++) {
            double expected = onto.require("y").value(row);
            double error = result.require("y").error(row);
            assertThat(result.require("y").value(row)).isCloseTo(expected, within(error));
            assertThat(error).isLessThan(1e-5);
        }
        assertThat(result.column("z")).describedAs("not asked for").isEmpty();
    }

    @Test
    void a_row_comes_from_the_nearest_point_of_the_curve() {
        Series from = series(new double[] {1, 2}, new double[] {0, 1, 2, 3}, (a, x) -> x);
        Series result = onto(from, series(new double[] {2}, new double[] {0.9, 2.6}, (a, x) -> x));
        assertThat(IntStream.range(0, 2).map(result::origin)).containsExactly(4 + 1, 4 + 3);
    }

    @Test
    void nothing_is_extrapolated_and_unknown_sections_get_no_rows() {
        Series from = series(new double[] {1}, new double[] {1, 2, 3, 4}, (a, x) -> x);
        Series onto = series(new double[] {1, 7}, new double[] {0.999, 1, 2.5, 4, 4.001}, (a, x) -> x);
        Series result = onto(from, onto);
        assertThat(problems).isEmpty();
        assertThat(IntStream.range(0, result.rows()).mapToDouble(result.require("x")::value))
                .containsExactly(1.0, 2.5, 4.0);
        assertThat(result.require("a").value(2)).isEqualTo(1.0);
    }

    @Test
    void errors_of_the_points_count_with_their_coverage() {
        Column x = Column.key("x", "1", Column.Role.PARAMETER, 0, 1, 2, 3, 4, 5);
        Column y = Column.result("y", "1", new double[6], new double[] {0.01}, 2.0, Map.of());
        Series result = onto(
                new Series(List.of(x, y), new int[6]),
                new Series(List.of(Column.key("x", "1", Column.Role.PARAMETER, 2.0, 2.5)), new int[2]));
        assertThat(result.require("y").error(0)).isEqualTo(0.02);
        assertThat(result.require("y").error(1)).isBetween(0.02, 0.04);
        assertThat(result.require("y").coverage()).isEqualTo(1.0);
    }

    @Test
    void too_few_points_doubled_points_holes_and_wrong_keys_are_problems() {
        Series onto = series(new double[] {1}, new double[] {1, 2}, (a, x) -> x);
        onto(series(new double[] {1}, new double[] {1, 2}, (a, x) -> x), onto);
        onto(series(new double[] {1}, new double[] {1, 2, 2, 3}, (a, x) -> x), onto);
        Column x = Column.key("x", "1", Column.Role.PARAMETER, 1, 2, 3, 4);
        Column hole = Column.result("y", "1", new double[4], new double[1], 1.0, Map.of(2, "monotonic"));
        onto(new Series(List.of(x, hole), new int[4]), onto);
        Interpolation.onto(onto, onto, "y", List.of("y"), HERE, problems);
        assertThat(problems).hasSize(4).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.NOT_INTERPOLABLE);
            assertThat(problem.place()).isEqualTo(HERE);
        });
        assertThat(problems.get(2).what()).isEqualTo("the curve has no value at x = 3");
    }

    private Series onto(Series from, Series onto) {
        return Interpolation.onto(from, onto, "x", List.of("y"), HERE, problems);
    }

    private static Series series(double[] as, double[] xs, DoubleBinaryOperator y) {
        int rows = as.length * xs.length;
        double[] a =
                IntStream.range(0, rows).mapToDouble(i -> as[i / xs.length]).toArray();
        double[] x =
                IntStream.range(0, rows).mapToDouble(i -> xs[i % xs.length]).toArray();
        double[] values = IntStream.range(0, rows)
                .mapToDouble(i -> y.applyAsDouble(a[i], x[i]))
                .toArray();
        return new Series(
                List.of(
                        Column.key("a", "1", Column.Role.PARAMETER, a),
                        Column.key("x", "1", Column.Role.PARAMETER, x),
                        Column.result("y", "1", values, new double[1], 1.0, Map.of()),
                        Column.result("z", "1", values, new double[1], 1.0, Map.of())),
                IntStream.range(0, rows).toArray());
    }
}
