package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.series.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Judges one claim. Made when the curves of the figure are there; its {@link #tasks}, what the controls ask of the models, are
 * computed together with those of all checks; then comes the {@link #outcome}.
 */
final class ClaimChecker {

    private final Claim claim;
    private final Map<String, Series> computed = new LinkedHashMap<>();
    private final ClaimOutcome found;
    private final List<ClaimTrial> trials;

    /**
     * Judges.
     *
     * @param curves of the claim's figure, by name
     * @param ask    makes tasks of a curve's points
     */
    ClaimChecker(Claim claim, Map<String, CurveOutcome> curves, Function<Curve, List<Task>> ask) {
        this.claim = claim;
        curves.forEach((name, outcome) -> computed.put(name, outcome.series()));
        this.found = claim.judge(computed);
        this.trials = found.status().passes()
                ? claim.controls().stream()
                        .map(control -> ClaimTrial.of(control, claim, curves, ask))
                        .toList()
                : List.of();
    }

    /** What has to be computed before there is an outcome; nothing if the claim fails by itself. */
    List<Task> tasks() {
        return trials.stream().flatMap(trial -> trial.tasks().stream()).toList();
    }

    ClaimOutcome outcome() {
        List<ControlOutcome> controls = found.status().passes()
                ? trials.stream().map(trial -> trial.outcome(claim, computed)).toList()
                : claim.controls().stream()
                        .map(control -> ControlOutcome.untried(control, "not tried: the claim fails without it"))
                        .toList();
        return found.with(controls);
    }
}
