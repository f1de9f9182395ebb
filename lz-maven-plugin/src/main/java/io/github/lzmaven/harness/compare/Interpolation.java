package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.harness.series.SmoothCurve;
import io.github.lzmaven.physics.model.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Brings a curve onto the points of another one, with the error of doing so counted in the error of each value.
 *
 * <p>See {@link SmoothCurve} for how. Nothing is extrapolated: where the curve does not reach, there is no row, and the
 * comparison then says that a partner is missing.
 */
public final class Interpolation {

    private final Series from;
    private final Series onto;
    private final String along;
    private final Place place;
    private final List<Problem> problems;

    private Interpolation(Series from, Series onto, String along, Place place, List<Problem> problems) {
        this.from = from;
        this.onto = onto;
        this.along = along;
        this.place = place;
        this.problems = problems;
    }

    /**
     * Interpolates.
     *
     * @param from       the curve
     * @param onto       has the points; rows belong to those of the curve that agree in all other keys both have
     * @param along      the key interpolated in
     * @param quantities the results wanted; those that the curve does not have are left out
     * @param place      where this is asked for
     * @param problems   receives why it is not possible
     * @return the keys of {@code onto} that both sides have, with the curve's results; each row's origin is that of the
     *     curve's nearest point
     */
    public static Series onto(
            Series from, Series onto, String along, List<String> quantities, Place place, List<Problem> problems) {
        return new Interpolation(from, onto, along, place, problems).run(quantities);
    }

    private Series run(List<String> quantities) {
        List<String> shared = new ArrayList<>(Join.sharedKeys(from, onto));
        boolean possible = shared.remove(along)
                && !from.require(along).isWords()
                && !onto.require(along).isWords();
        if (!possible) {
            refuse("'" + along + "' is not a key with numbers on both sides", "interpolate along a key that both vary");
            return new Series(List.of(), new int[0]);
        }
        int[] groups = Join.groups(from, onto, shared);
        Map<Integer, List<Integer>> sections = sections(groups);
        List<Column> results = quantities.stream()
                .map(from::column)
                .flatMap(Optional::stream)
                .filter(column -> !column.isKey())
                .toList();
        Map<Integer, double[]> abscissae = abscissae(sections, results);
        int[] rows = IntStream.range(0, onto.rows())
                .filter(row -> {
                    double[] x = abscissae.get(groups[from.rows() + row]);
                    return x != null
                            && SmoothCurve.covers(x, onto.require(along).value(row));
                })
                .toArray();
        List<Column> columns = new ArrayList<>();
        Series kept = onto.pick(rows);
        for (Column key : kept.columns()) {
            if (shared.contains(key.name()) || key.name().equals(along)) {
                columns.add(key);
            }
        }
        for (Column column : results) {
            columns.add(interpolated(column, rows, groups, sections, abscissae));
        }
        int[] origins = IntStream.of(rows)
                .map(row -> nearest(sections.getOrDefault(groups[from.rows() + row], List.of()), row))
                .toArray();
        return new Series(columns, origins);
    }

    /** The rows of the curve in each group that the other side has too, by ascending abscissa. */
    private Map<Integer, List<Integer>> sections(int[] groups) {
        Map<Integer, List<Integer>> sections = new HashMap<>();
        IntStream.range(from.rows(), groups.length).forEach(i -> sections.put(groups[i], new ArrayList<>()));
        for (int row = 0; row < from.rows(); row++) {
            List<Integer> section = sections.get(groups[row]);
            if (section != null) {
                section.add(row);
            }
        }
        Column x = from.require(along);
        sections.values().forEach(section -> section.sort(Comparator.comparingDouble(x::value)));
        return sections;
    }

    /** The abscissae of each section that can be interpolated; a problem for each that cannot. */
    private Map<Integer, double[]> abscissae(Map<Integer, List<Integer>> sections, List<Column> results) {
        Map<Integer, double[]> abscissae = new HashMap<>();
        sections.forEach((group, rows) -> {
            double[] x = rows.stream().mapToDouble(from.require(along)::value).toArray();
            Optional<Integer> hole = rows.stream()
                    .filter(row ->
                            results.stream().anyMatch(column -> column.none(row).isPresent()))
                    .findFirst();
            if (hole.isPresent()) {
                refuse("the curve has no value at " + from.at(hole.get()), "exclude such points with 'where'");
            } else if (SmoothCurve.possible(x)) {
                abscissae.put(group, x);
            } else if (!rows.isEmpty()) {
                refuse(
                        "the " + rows.size() + " row(s) at " + from.at(rows.get(0))
                                + " and beside make no curve along '" + along + "'",
                        "it takes at least " + SmoothCurve.FEWEST_POINTS + " rows, no two at one " + along);
            }
        });
        return abscissae;
    }

    private Column interpolated(
            Column column,
            int[] rows,
            int[] groups,
            Map<Integer, List<Integer>> sections,
            Map<Integer, double[]> abscissae) {
        Map<Integer, SmoothCurve> curves = new HashMap<>();
        abscissae.forEach((group, x) -> {
            List<Integer> section = sections.getOrDefault(group, List.of());
            double[] values = section.stream().mapToDouble(column::value).toArray();
            double[] errors = section.stream()
                    .mapToDouble(row -> column.coverage() * column.error(row))
                    .toArray();
            curves.put(group, new SmoothCurve(x, values, errors));
        });
        double[] values = new double[rows.length];
        double[] errors = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            SmoothCurve curve = curves.get(groups[from.rows() + rows[i]]);
            if (curve != null) {
                Estimate estimate = curve.at(onto.require(along).value(rows[i]));
                values[i] = estimate.value();
                errors[i] = estimate.error();
            }
        }
        return Column.result(column.name(), column.unit(), values, errors, 1.0, Map.of());
    }

    private int nearest(List<Integer> section, int row) {
        double x = onto.require(along).value(row);
        Column key = from.require(along);
        return section.stream()
                .min(Comparator.comparingDouble(candidate -> Math.abs(key.value(candidate) - x)))
                .map(from::origin)
                .orElse(-1);
    }

    private void refuse(String what, String remedy) {
        problems.add(new Problem(Rule.NOT_INTERPOLABLE, place, what, remedy));
    }
}
