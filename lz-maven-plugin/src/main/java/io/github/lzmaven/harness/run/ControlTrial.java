package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Noticing;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Inputs;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One control of a check.
 *
 * @param control the deliberate mistake
 * @param curve   the curve as it is
 * @param wrong   the same with the mistake at some grid points
 */
record ControlTrial(Control control, Curve curve, WrongCurve wrong) {

    /**
     * A trial to be computed.
     *
     * @param points the grid points to make wrong; none if nothing was compared
     * @param ask    makes tasks of a curve's points
     */
    static ControlTrial of(Control control, Curve curve, List<Integer> points, Function<Curve, List<Task>> ask) {
        return new ControlTrial(control, curve, WrongCurve.of(control, curve, points, ask));
    }

    List<Task> tasks() {
        return wrong.tasks();
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
        WrongCurve.Rows rows = wrong.rows(computed);
        return rows.series()
                .map(sides)
                .map(mistaken -> judged(mistaken, right, tolerances, where(computed)))
                .orElseGet(() -> ControlOutcome.untried(control, rows.why()));
    }

    private ControlOutcome judged(Sides mistaken, Sides right, Map<String, Tolerance> tolerances, String where) {
        Comparison comparison = Comparison.of(mistaken, tolerances, true);
        int drifts = comparison.quantities().stream()
                .mapToInt(quantity -> quantity.counts().getOrDefault(Verdict.DRIFTS, 0))
                .sum();
        double used = comparison.quantities().stream()
                .mapToDouble(QuantityComparison::used)
                .max()
                .orElse(0.0);
        Inputs question = curve.points().get(wrong.points().get(0));
        return new ControlOutcome(
                control,
                drifts > 0,
                (drifts > 0 ? drifts + " value(s) drift" : "no value drifts") + ", using up to " + Numbers.percent(used)
                        + " of what is allowed" + where,
                Sensitivity.of(control, question, Noticing.smallestShare(right, mistaken, tolerances)));
    }

    private String where(Series computed) {
        return IntStream.range(0, computed.rows())
                .filter(row -> wrong.points().contains(computed.origin(row)))
                .mapToObj(row -> " at " + computed.at(row))
                .findFirst()
                .orElse("");
    }
}
