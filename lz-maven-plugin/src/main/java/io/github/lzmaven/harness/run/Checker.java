package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Interpolation;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Control;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.ControlOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Holds the curves of one figure against their references, and lets each control show that the check would notice. */
final class Checker {

    private final Experiment experiment;
    private final Map<String, CurveOutcome> curves;
    private final BiFunction<Experiment, Curve, List<Task.Result>> compute;

    Checker(
            Experiment experiment,
            Map<String, CurveOutcome> curves,
            BiFunction<Experiment, Curve, List<Task.Result>> compute) {
        this.experiment = experiment;
        this.curves = curves;
        this.compute = compute;
    }

    CheckOutcome run(Check check) {
        CurveOutcome tested = outcome(check.curve());
        List<Problem> problems = new ArrayList<>();
        Sides sides = sides(check, tested.series(), problems);
        Comparison comparison = Comparison.of(sides, check.tolerances(), check.extraRows());
        List<ControlOutcome> controls = check.controls().stream()
                .map(control -> control(control, check, tested, sides, comparison))
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
        return new CheckOutcome(check, sides.computed(), sides.reference(), comparison, controls, problems);
    }

    private Sides sides(Check check, Series computed, List<Problem> problems) {
        boolean table = check.against() instanceof Check.Against.Table;
        Series reference = check.where().apply(reference(check));
        Series filtered = check.where().apply(computed);
        if (filtered.rows() == 0 && computed.rows() > 0 || reference.rows() == 0) {
            problems.add(new Problem(
                    Rule.NO_MATCH,
                    check.place(),
                    "'where' admits no row of the " + (filtered.rows() == 0 ? "curve" : "reference"),
                    "widen the filter"));
        }
        Series onGrid = along(check)
                .map(key -> Interpolation.onto(
                        computed, reference, key, List.copyOf(check.tolerances().keySet()), check.place(), problems))
                .orElse(filtered);
        return new Sides(onGrid, reference, check.place(), places(check, reference), table);
    }

    /** The key along which the tested curve is taken between its own points. */
    private static Optional<String> along(Check check) {
        return check.against() instanceof Check.Against.Other other ? other.along() : Optional.empty();
    }

    private Series reference(Check check) {
        return check.against() instanceof Check.Against.Table table
                ? table.series()
                : outcome(check.against().name()).series();
    }

    private IntFunction<Place> places(Check check, Series reference) {
        return check.against() instanceof Check.Against.Table table
                ? row -> table.table().place(reference, row)
                : row -> check.place();
    }

    private CurveOutcome outcome(String curve) {
        return Optional.ofNullable(curves.get(curve)).orElseThrow();
    }

    /** Makes the parameter wrong at the grid point where the check has least room, and compares again. */
    private ControlOutcome control(Control control, Check check, CurveOutcome tested, Sides sides, Comparison before) {
        Optional<QuantityComparison.Worst> tightest = before.quantities().stream()
                .flatMap(quantity -> quantity.worst().stream())
                .max(Comparator.comparingDouble(worst -> worst.judgement().used()));
        if (tightest.isEmpty()) {
            return new ControlOutcome(control, false, "nothing was compared");
        }
        Curve curve = tested.curve();
        List<Integer> points =
                section(curve, sides.computed().origin(tightest.get().computedRow()), along(check));
        List<Inputs> wrong = new ArrayList<>();
        try {
            for (int point : points) {
                Inputs inputs = Inputs.of(
                        curve.model().parameters(), control.apply(curve.points().get(point)));
                curve.model().check(inputs);
                wrong.add(inputs);
            }
        } catch (InvalidInputException e) {
            return new ControlOutcome(control, false, "the model refuses it, which is no drift: " + e.getMessage());
        }
        List<Task.Result> results = compute.apply(experiment, curve.at(wrong));
        for (Task.Result result : results) {
            if (result.answer().isEmpty()) {
                String why = result.problem().map(Problem::what).orElse("");
                return new ControlOutcome(control, false, "no answer, which is no drift: " + why);
            }
        }
        Map<Integer, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            answers.put(points.get(i), results.get(i).answer().orElseThrow());
        }
        return notice(control, check, tested.series(), answers);
    }

    /** The grid points made wrong: one, or where the curve is interpolated all that share its other parameters. */
    private static List<Integer> section(Curve curve, int point, Optional<String> along) {
        if (along.isEmpty()) {
            return List.of(point);
        }
        List<String> others =
                curve.varied().stream().filter(key -> !key.equals(along.get())).toList();
        Map<String, Value> here = curve.points().get(point).values();
        return IntStream.range(0, curve.points().size())
                .filter(i -> others.stream()
                        .allMatch(key ->
                                Objects.equals(curve.points().get(i).values().get(key), here.get(key))))
                .boxed()
                .toList();
    }

    private ControlOutcome notice(Control control, Check check, Series computed, Map<Integer, Answer> answers) {
        Optional<Series> replaced = Replacement.of(computed, answers);
        if (replaced.isEmpty()) {
            return new ControlOutcome(control, false, "the answer has another number of rows, which is no drift");
        }
        Sides sides = sides(check, replaced.get(), new ArrayList<>());
        Comparison comparison = Comparison.of(sides, check.tolerances(), true);
        int drifts = comparison.quantities().stream()
                .mapToInt(quantity -> quantity.counts().getOrDefault(Verdict.DRIFTS, 0))
                .sum();
        double used = comparison.quantities().stream()
                .mapToDouble(QuantityComparison::used)
                .max()
                .orElse(0.0);
        String where = IntStream.range(0, computed.rows())
                .filter(row -> answers.containsKey(computed.origin(row)))
                .mapToObj(row -> " at " + computed.at(row))
                .findFirst()
                .orElse("");
        return new ControlOutcome(
                control,
                drifts > 0,
                (drifts > 0 ? drifts + " value(s) drift" : "no value drifts") + ", using up to " + Numbers.percent(used)
                        + " of what is allowed" + where);
    }
}
