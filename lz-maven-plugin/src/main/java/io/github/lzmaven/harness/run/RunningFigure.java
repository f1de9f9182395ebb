package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.cache.AnswerCache;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One figure of a run: its curves are computed, then compared, then its controls are computed, then it is finished. */
final class RunningFigure {

    private final Experiment experiment;
    private final Map<String, RunningCurve> curves = new LinkedHashMap<>();
    private final Map<String, CurveOutcome> computed = new LinkedHashMap<>();
    private List<Checker> checkers = List.of();
    private List<ClaimChecker> claims = List.of();

    RunningFigure(Experiment experiment, Conditions conditions) {
        this.experiment = experiment;
        experiment
                .curves()
                .forEach((name, curve) -> curves.put(name, new RunningCurve(experiment.figure(), curve, conditions)));
    }

    Stream<Task> tasks() {
        return curves.values().stream().flatMap(curve -> curve.tasks().stream());
    }

    /** Compares the curves, all of whose tasks are done; gives itself. */
    RunningFigure compared() {
        curves.forEach((name, curve) -> computed.put(name, curve.outcome()));
        checkers = experiment.checks().stream()
                .map(check -> new Checker(check, computed, this::ask))
                .toList();
        claims = experiment.claims().stream()
                .map(claim -> new ClaimChecker(claim, computed, this::ask))
                .toList();
        return this;
    }

    Stream<Task> controlTasks() {
        return Stream.concat(
                checkers.stream().flatMap(checker -> checker.tasks().stream()),
                claims.stream().flatMap(claim -> claim.tasks().stream()));
    }

    /** Draws the conclusions, when all tasks are done. */
    FigureOutcome outcome() {
        return outcome(experiment, computed, checkers, claims);
    }

    /** Keeps what was computed for the next run; one figure after the other, since figures may share an entry. */
    void keep() {
        curves.values().forEach(RunningCurve::finish);
    }

    /** The figure with the answers it had when last computed, without controls; empty if not all of it was. */
    static Optional<FigureOutcome> older(Experiment experiment, AnswerCache answers) {
        Map<String, CurveOutcome> curves = new LinkedHashMap<>();
        for (Curve curve : experiment.curves().values()) {
            RunningCurve.older(curve, answers.of(curve)).ifPresent(outcome -> curves.put(curve.name(), outcome));
        }
        if (curves.size() < experiment.curves().size()) {
            return Optional.empty();
        }
        List<Checker> checkers = experiment.checks().stream()
                .map(check -> new Checker(check.withoutControls(), curves, curve -> List.of()))
                .toList();
        List<ClaimChecker> claims = experiment.claims().stream()
                .map(claim -> new ClaimChecker(claim.with(List.of()), curves, curve -> List.of()))
                .toList();
        return Optional.of(outcome(experiment, curves, checkers, claims));
    }

    private List<Task> ask(Curve questions) {
        return Objects.requireNonNull(curves.get(questions.name())).ask(questions);
    }

    private static FigureOutcome outcome(
            Experiment experiment,
            Map<String, CurveOutcome> curves,
            List<Checker> checkers,
            List<ClaimChecker> claims) {
        return new FigureOutcome(
                experiment,
                curves,
                checkers.stream().map(Checker::outcome).toList(),
                claims.stream().map(ClaimChecker::outcome).toList());
    }
}
