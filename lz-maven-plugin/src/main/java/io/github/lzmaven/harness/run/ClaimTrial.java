package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.series.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One control of a claim: its parameter is made wrong in all curves that the claim reads and that have it, at the grid points
 * whose rows the claim looks at, and the claim is judged again. A result is made wrong in the first curve that has it, so that a
 * difference between two curves notices.
 *
 * @param control the deliberate mistake
 * @param wrong   the curves with the parameter made wrong, by name; none if it is a result
 */
record ClaimTrial(Control control, Map<String, WrongCurve> wrong) {

    /**
     * A trial to be computed.
     *
     * @param curves of the claim's figure, by name
     * @param ask    makes tasks of a curve's points
     */
    static ClaimTrial of(
            Control control, Claim claim, Map<String, CurveOutcome> curves, Function<Curve, List<Task>> ask) {
        Map<String, WrongCurve> wrong = new LinkedHashMap<>();
        for (String name : claim.curves()) {
            CurveOutcome outcome = Objects.requireNonNull(curves.get(name));
            if (control.concerns(outcome.curve().model())) {
                wrong.put(name, WrongCurve.of(control, outcome.curve(), points(claim, outcome), ask));
            }
        }
        return new ClaimTrial(control, wrong);
    }

    List<Task> tasks() {
        return wrong.values().stream().flatMap(curve -> curve.tasks().stream()).toList();
    }

    /**
     * What came of it.
     *
     * @param computed the curves as they are, by name
     */
    ControlOutcome outcome(Claim claim, Map<String, Series> computed) {
        Map<String, Series> mistaken = new LinkedHashMap<>(computed);
        for (Map.Entry<String, WrongCurve> curve : wrong.entrySet()) {
            WrongCurve.Rows rows = curve.getValue().rows(Objects.requireNonNull(computed.get(curve.getKey())));
            if (rows.series().isEmpty()) {
                return ControlOutcome.untried(control, rows.why());
            }
            mistaken.put(curve.getKey(), rows.series().get());
        }
        if (wrong.isEmpty()) {
            claim.curves().stream()
                    .filter(name -> Objects.requireNonNull(computed.get(name))
                            .column(control.parameter())
                            .isPresent())
                    .findFirst()
                    .ifPresent(name -> mistaken.computeIfPresent(name, (same, curve) -> control.apply(curve)));
        }
        ClaimOutcome then = claim.judge(mistaken);
        return new ControlOutcome(
                control,
                then.status().isTurned(),
                "then " + then.status().words() + ": " + then.sentence(),
                Optional.empty());
    }

    /** The grid points that have rows in any part of the curve that the claim is about. */
    private static List<Integer> points(Claim claim, CurveOutcome curve) {
        return claim.terms()
                .filter(term -> term.curve().equals(curve.curve().name()))
                .map(term -> term.where().apply(curve.series()))
                .flatMapToInt(rows -> IntStream.range(0, rows.rows()).map(rows::origin))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }
}
