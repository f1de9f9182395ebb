package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Noticing;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.experiment.Control;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.ControlOutcome;
import io.github.lzmaven.harness.outcome.Sensitivity;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One control: a parameter made wrong at some grid points.
 *
 * @param control the deliberate mistake
 * @param points  the grid points made wrong
 * @param question what is asked at each of them, before it is made wrong
 * @param tasks   one for each of them
 * @param refusal why nothing was asked; empty if something was
 */
record ControlTrial(
        Control control, List<Integer> points, List<Inputs> question, List<Task> tasks, Optional<String> refusal) {

    /**
     * A trial to be computed.
     *
     * @param points the grid points to make wrong; none if nothing was compared
     * @param ask    makes tasks of a curve's points
     */
    static ControlTrial of(Control control, Curve curve, List<Integer> points, Function<Curve, List<Task>> ask) {
        List<Inputs> wrong = new ArrayList<>();
        try {
            for (int point : points) {
                Inputs inputs = Inputs.of(
                        curve.model().parameters(), control.apply(curve.points().get(point)));
                curve.model().check(inputs);
                wrong.add(inputs);
            }
        } catch (InvalidInputException e) {
            return refused(control, "the model refuses it, which is no drift: " + e.getMessage());
        }
        return points.isEmpty()
                ? refused(control, "nothing was compared")
                : new ControlTrial(
                        control,
                        points,
                        points.stream().map(curve.points()::get).toList(),
                        ask.apply(curve.at(wrong)),
                        Optional.empty());
    }

    private static ControlTrial refused(Control control, String why) {
        return new ControlTrial(control, List.of(), List.of(), List.of(), Optional.of(why));
    }

    /**
     * What came of it.
     *
     * @param computed the curve as it is
     * @param right    the curve as it is, beside the reference
     * @param sides    sets a wrong curve beside the reference
     */
    ControlOutcome outcome(
            Series computed, Sides right, Function<Series, Sides> sides, Map<String, Tolerance> tolerances) {
        if (refusal.isPresent()) {
            return ControlOutcome.untried(control, refusal.get());
        }
        Map<Integer, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            Task.Result result = tasks.get(i).result();
            if (result.answer().isEmpty()) {
                String why = result.problem().map(Problem::what).orElse("");
                return ControlOutcome.untried(control, "no answer, which is no drift: " + why);
            }
            answers.put(points.get(i), result.answer().get());
        }
        return Replacement.of(computed, answers)
                .map(sides)
                .map(wrong -> judged(wrong, right, tolerances, where(computed)))
                .orElseGet(() ->
                        ControlOutcome.untried(control, "the answer has another number of rows, which is no drift"));
    }

    private ControlOutcome judged(Sides wrong, Sides right, Map<String, Tolerance> tolerances, String where) {
        Comparison comparison = Comparison.of(wrong, tolerances, true);
        int drifts = comparison.quantities().stream()
                .mapToInt(quantity -> quantity.counts().getOrDefault(Verdict.DRIFTS, 0))
                .sum();
        double used = comparison.quantities().stream()
                .mapToDouble(QuantityComparison::used)
                .max()
                .orElse(0.0);
        return new ControlOutcome(
                control,
                drifts > 0,
                (drifts > 0 ? drifts + " value(s) drift" : "no value drifts") + ", using up to " + Numbers.percent(used)
                        + " of what is allowed" + where,
                Sensitivity.of(control, question.get(0), Noticing.smallestShare(right, wrong, tolerances)));
    }

    private String where(Series computed) {
        return IntStream.range(0, computed.rows())
                .filter(row -> points.contains(computed.origin(row)))
                .mapToObj(row -> " at " + computed.at(row))
                .findFirst()
                .orElse("");
    }
}
