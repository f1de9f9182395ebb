package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.RowList;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the answers of a curve's grid points together into one table, in the order of the grid. */
final class SeriesBuilder {

    private final Curve curve;
    private final List<Optional<Answer>> answers;
    private final int[] points;
    private final int[] rows;
    private final Set<String> coordinates;

    /**
     * A table to be made.
     *
     * @param answers one for each grid point; empty where there is none
     */
    SeriesBuilder(Curve curve, List<Optional<Answer>> answers) {
        this.curve = curve;
        this.answers = answers;
        RowList points = new RowList();
        RowList rows = new RowList();
        for (int point = 0; point < answers.size(); point++) {
            int rowsHere = answers.get(point).map(Answer::rows).orElse(0);
            for (int row = 0; row < rowsHere; row++) {
                points.add(point);
                rows.add(row);
            }
        }
        this.points = points.toArray();
        this.rows = rows.toArray();
        this.coordinates = curve.model().quantities().stream()
                .filter(quantity -> quantity.role() == Quantity.Role.COORDINATE)
                .map(Quantity::name)
                .collect(Collectors.toSet());
    }

    /** The parameters, varied ones first, then coordinates and results. */
    Series build() {
        List<Column> columns = new ArrayList<>();
        for (String name : curve.varied()) {
            if (!coordinates.contains(name)) {
                columns.add(varied(name));
            }
        }
        columns.addAll(curve.constants());
        curve.model().quantities().forEach(quantity -> columns.add(quantity(quantity)));
        return new Series(columns, points);
    }

    /** Values that are not finite, one problem for each quantity. */
    List<Problem> notFinite(Series series) {
        List<Problem> problems = new ArrayList<>();
        for (Column column : series.columns()) {
            for (int row = 0; row < series.rows() && !column.isWords(); row++) {
                if (!Double.isFinite(column.value(row)) && column.none(row).isEmpty()) {
                    problems.add(new Problem(
                            Rule.NOT_FINITE,
                            curve.place(),
                            "'" + curve.name() + "' (" + curve.model().name() + ") gives " + column.name() + " = "
                                    + column.value(row) + " at " + series.at(row),
                            "a number that is not one proves nothing: mend the model or narrow the grid"));
                    break;
                }
            }
        }
        return problems;
    }

    private Column varied(String name) {
        List<Value> values =
                curve.points().stream().map(inputs -> inputs.values().get(name)).toList();
        boolean numbers = values.stream().allMatch(v -> v instanceof Value.Numbers n && n.rank() == 0);
        return numbers
                ? Column.key(
                        name,
                        curve.unit(name),
                        Column.Role.PARAMETER,
                        IntStream.of(points)
                                .mapToDouble(i -> ((Value.Numbers) values.get(i)).asNumber())
                                .toArray())
                : Column.words(
                        name,
                        IntStream.of(points).mapToObj(i -> text(values.get(i))).toArray(String[]::new));
    }

    private Column quantity(Quantity quantity) {
        double[] values = new double[points.length];
        double[] errors = new double[points.length];
        Map<Integer, String> none = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            Answer answer = answers.get(points[i]).orElseThrow();
            int to = i;
            values[i] = answer.value(rows[i], quantity);
            errors[i] = answer.error(rows[i], quantity);
            if (Double.isNaN(values[i])) {
                answer.none(rows[i], quantity).ifPresent(reason -> none.put(to, reason));
            }
        }
        return quantity.role() == Quantity.Role.RESULT
                ? Column.result(quantity.name(), quantity.unit(), values, errors, 1.0, none)
                : Column.key(quantity.name(), quantity.unit(), Column.Role.COORDINATE, values);
    }

    private static String text(Value value) {
        return value instanceof Value.Numbers numbers && numbers.rank() == 0
                ? Numbers.exact(numbers.asNumber())
                : value.toString();
    }
}
