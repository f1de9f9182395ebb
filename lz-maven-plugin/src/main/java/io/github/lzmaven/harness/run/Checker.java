package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Interpolation;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Holds one curve against its reference. Made when the curves of the figure are there; its {@link #tasks}, what the controls ask
 * of the model, are computed together with those of all other checks; then comes the {@link #outcome}.
 */
final class Checker {

    private final Check check;
    private final Map<String, CurveOutcome> curves;
    private final List<Problem> problems = new ArrayList<>();
    private final Sides sides;
    private final Comparison comparison;
    private final List<ControlTrial> trials;

    /**
     * Compares.
     *
     * @param curves of the check's figure, by name
     * @param ask    makes tasks of a curve's points
     */
    Checker(Check check, Map<String, CurveOutcome> curves, Function<Curve, List<Task>> ask) {
        this.check = check;
        this.curves = curves;
        this.sides = sides(outcome(check.curve()).series(), problems);
        this.comparison = check.against() instanceof Check.Against.Missing missing
                ? new Comparison(List.of(), List.of(missing.why()), new int[0], new int[0])
                : Comparison.of(sides, check.tolerances(), check.extraRows());
        List<Integer> points = tightest();
        Curve curve = outcome(check.curve()).curve();
        boolean missing = check.against() instanceof Check.Against.Missing;
        this.trials = (missing ? List.<Control>of() : check.controls())
                .stream()
                        .map(control -> ControlTrial.of(control, curve, points, ask))
                        .toList();
    }

    /** What has to be computed before there is an outcome. */
    List<Task> tasks() {
        return trials.stream().flatMap(trial -> trial.tasks().stream()).toList();
    }

    CheckOutcome outcome() {
        Series computed = outcome(check.curve()).series();
        List<ControlOutcome> controls = trials.stream()
                .map(trial ->
                        trial.outcome(computed, sides, wrong -> sides(wrong, new ArrayList<>()), check.tolerances()))
                .toList();
        for (ControlOutcome control : controls) {
            if (!control.noticed()) {
                problems.add(new Problem(
                        Rule.BLUNT,
                        control.control().place(),
                        "the check did not notice " + control.control().words() + ": " + control.sentence(),
                        "tighten the tolerance, or let the curve visit points where the parameter matters"));
            }
        }
        return new CheckOutcome(
                check, sides.computed(), sides.reference(), comparison, controls, List.copyOf(problems));
    }

    /** The grid point where the check has least room; where the curve is interpolated, all that share its other parameters. */
    private List<Integer> tightest() {
        Optional<QuantityComparison.Worst> worst = comparison.quantities().stream()
                .flatMap(quantity -> quantity.worst().stream())
                .max(Comparator.comparingDouble(point -> point.judgement().used()));
        return worst.map(point -> section(sides.computed().origin(point.computedRow())))
                .orElse(List.of());
    }

    private List<Integer> section(int point) {
        Optional<String> along = along();
        if (along.isEmpty()) {
            return List.of(point);
        }
        Curve curve = outcome(check.curve()).curve();
        List<Map<String, Value>> values =
                curve.points().stream().map(Inputs::values).toList();
        return IntStream.range(0, values.size())
                .filter(i -> curve.varied().stream()
                        .filter(key -> !key.equals(along.get()))
                        .allMatch(key -> Objects.equals(
                                values.get(i).get(key), values.get(point).get(key))))
                .boxed()
                .toList();
    }

    private Sides sides(Series computed, List<Problem> problems) {
        if (check.against() instanceof Check.Against.Missing) {
            Series nothing = new Series(List.of(), new int[0]);
            return new Sides(check.where().apply(computed), nothing, check.place(), row -> check.place(), true);
        }
        boolean table = check.against() instanceof Check.Against.Table;
        Series reference = check.where().apply(reference());
        Series filtered = check.where().apply(computed);
        if (filtered.rows() == 0 && computed.rows() > 0 || reference.rows() == 0) {
            problems.add(new Problem(
                    Rule.NO_MATCH,
                    check.place(),
                    "'where' admits no row of the " + (filtered.rows() == 0 ? "curve" : "reference"),
                    "widen the filter"));
        }
        Series onGrid = along().map(key -> Interpolation.onto(
                        computed, reference, key, List.copyOf(check.tolerances().keySet()), check.place(), problems))
                .orElse(filtered);
        return new Sides(onGrid, reference, check.place(), places(reference), table);
    }

    /** The key along which the tested curve is taken between its own points. */
    private Optional<String> along() {
        return check.against() instanceof Check.Against.Other other ? other.along() : Optional.empty();
    }

    private Series reference() {
        return check.against() instanceof Check.Against.Table table
                ? table.series()
                : outcome(check.against().name()).series();
    }

    private IntFunction<Place> places(Series reference) {
        return check.against() instanceof Check.Against.Table table
                ? row -> table.table().place(reference, row)
                : row -> check.place();
    }

    private CurveOutcome outcome(String curve) {
        return Optional.ofNullable(curves.get(curve)).orElseThrow();
    }
}
