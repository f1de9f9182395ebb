package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.compare.Join;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How two curves of a figure agree in one quantity, where they answer one question: at one place, with equal values of every
 * physical parameter that both models have. Nothing is demanded of it; a check against the other curve does that.
 *
 * @param one        a curve
 * @param other      another one, later in the figure
 * @param quantity   the result compared
 * @param points     at how many places both have a number
 * @param at         the place where they differ most
 * @param difference the first less the second there
 * @param errors     the errors of both there, added; NaN if one of them is unknown
 */
public record Agreement(
        String one, String other, String quantity, int points, String at, double difference, double errors) {

    /** Whether the largest difference is no larger than the errors there; no if these are unknown. */
    public boolean withinErrors() {
        return Math.abs(difference) <= errors;
    }

    /** All pairs of curves and quantities that have a place in common, in the order of the curves. */
    static List<Agreement> among(List<CurveOutcome> curves) {
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            for (CurveOutcome other : curves.subList(i + 1, curves.size())) {
                agreements.addAll(between(curves.get(i), other));
            }
        }
        return agreements;
    }

    private static List<Agreement> between(CurveOutcome one, CurveOutcome other) {
        Set<String> questions = new TreeSet<>(physical(one.curve()));
        questions.retainAll(physical(other.curve()));
        if (!comparable(one, other, questions)) {
            return List.of();
        }
        Set<String> method = methods(one.curve(), other.curve());
        Series first = without(method, one.series());
        Series second = without(method, other.series());
        if (first.rows() == 0
                || second.rows() == 0
                || Join.sharedKeys(first, second).isEmpty()
                || !finiteKeys(first)
                || !finiteKeys(second)) {
            return List.of();
        }
        Join.Pairs pairs = Join.of(first, second);
        int[] same = IntStream.range(0, pairs.computed().length)
                .filter(pair -> questions.stream()
                        .allMatch(name -> equal(
                                question(one, pairs.computed()[pair]).get(name),
                                question(other, pairs.reference()[pair]).get(name))))
                .toArray();
        return first.columns().stream()
                .flatMap(
                        column -> counterpart(column, second)
                                .flatMap(counterpart -> of(one, other, column, counterpart, pairs, same))
                                .stream())
                .toList();
    }

    /** Whether there is a result to compare and no parameter that keeps all points apart, which is told without joining rows. */
    private static boolean comparable(CurveOutcome one, CurveOutcome other, Set<String> questions) {
        Map<String, Value> fixed = one.curve().fixed();
        Map<String, Value> counterparts = other.curve().fixed();
        return one.series().columns().stream()
                        .anyMatch(column -> counterpart(column, other.series()).isPresent())
                && questions.stream()
                        .filter(name -> fixed.containsKey(name) && counterparts.containsKey(name))
                        .allMatch(name -> equal(fixed.get(name), counterparts.get(name)));
    }

    /** The column that holds the same result. */
    private static Optional<Column> counterpart(Column column, Series series) {
        return series.column(column.name())
                .filter(other ->
                        !column.isKey() && !other.isKey() && other.unit().equals(column.unit()));
    }

    private static Optional<Agreement> of(
            CurveOutcome one, CurveOutcome other, Column x, Column y, Join.Pairs pairs, int[] same) {
        int points = 0;
        int worst = -1;
        double largest = -1.0;
        for (int pair : same) {
            double difference = Math.abs(x.value(pairs.computed()[pair]) - y.value(pairs.reference()[pair]));
            if (Double.isFinite(difference)) {
                points++;
                if (difference > largest) {
                    largest = difference;
                    worst = pair;
                }
            }
        }
        if (worst < 0) {
            return Optional.empty();
        }
        int row = pairs.computed()[worst];
        int partner = pairs.reference()[worst];
        return Optional.of(new Agreement(
                one.curve().name(),
                other.curve().name(),
                x.name(),
                points,
                one.series().at(row),
                x.value(row) - y.value(partner),
                x.error(row) + y.error(partner)));
    }

    private static Map<String, Value> question(CurveOutcome curve, int row) {
        Inputs inputs = curve.curve().points().get(curve.series().origin(row));
        return inputs.values();
    }

    private static boolean equal(@Nullable Value one, @Nullable Value other) {
        return one instanceof Value.Numbers a && other instanceof Value.Numbers b && a.rank() == 0 && b.rank() == 0
                ? Filter.same(a.asNumber(), b.asNumber())
                : Objects.equals(one, other);
    }

    /** The parameters that say what is asked; lists of coordinates are seen in the rows already. */
    private static Set<String> physical(Curve curve) {
        return curve.model().parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.PHYSICAL
                        && parameter.along().isEmpty())
                .map(Parameter::name)
                .collect(Collectors.toSet());
    }

    /** The parameters that say how it is answered. */
    private static Set<String> methods(Curve one, Curve other) {
        return Stream.of(one, other)
                .flatMap(curve -> curve.model().parameters().stream())
                .filter(parameter -> parameter.kind() == Parameter.Kind.NUMERICAL)
                .map(Parameter::name)
                .collect(Collectors.toSet());
    }

    private static Series without(Set<String> names, Series series) {
        return new Series(
                series.columns().stream()
                        .filter(column -> !names.contains(column.name()))
                        .toList(),
                IntStream.range(0, series.rows()).map(series::origin).toArray());
    }

    private static boolean finiteKeys(Series series) {
        return series.columns().stream()
                .filter(column -> column.isKey() && !column.isWords())
                .allMatch(column ->
                        IntStream.range(0, series.rows()).allMatch(row -> Double.isFinite(column.value(row))));
    }
}
