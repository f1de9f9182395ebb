package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs experiments. The grid points of all of them share one pool, so that every core is busy to the end. */
public final class Runner {

    private final Limits limits;
    private final Pool pool;
    private volatile boolean stopped;

    /**
     * A runner.
     *
     * @param loader the context class loader of the threads that models run on
     */
    public Runner(Limits limits, ClassLoader loader, Progress progress) {
        this.limits = limits;
        this.pool = new Pool(limits, loader, progress);
    }

    /** Asks all models to end at their next step; points not computed become problems. */
    public void stop() {
        stopped = true;
    }

    /** Computes all curves, compares them, computes all controls, and draws the conclusions. */
    public Outcome run(List<Experiment> experiments) {
        List<Experiment> sorted = experiments.stream()
                .sorted(Comparator.comparing(Experiment::figure))
                .toList();
        Map<Curve, List<Task>> tasks = new LinkedHashMap<>();
        for (Experiment experiment : sorted) {
            for (Curve curve : experiment.curves().values()) {
                tasks.put(curve, tasks(experiment, curve));
            }
        }
        pool.run(tasks.values().stream().flatMap(List::stream).toList());
        Map<Experiment, Map<String, CurveOutcome>> curves = new LinkedHashMap<>();
        for (Experiment experiment : sorted) {
            Map<String, CurveOutcome> computed = new LinkedHashMap<>();
            experiment
                    .curves()
                    .forEach((name, curve) -> computed.put(name, curve(curve, tasks.getOrDefault(curve, List.of()))));
            curves.put(experiment, computed);
        }
        Map<Experiment, List<Checker>> checkers = new LinkedHashMap<>();
        curves.forEach((experiment, computed) -> checkers.put(
                experiment,
                experiment.checks().stream()
                        .map(check -> new Checker(check, computed, curve -> tasks(experiment, curve)))
                        .toList()));
        pool.run(checkers.values().stream()
                .flatMap(List::stream)
                .flatMap(checker -> checker.tasks().stream())
                .toList());
        List<FigureOutcome> figures = new ArrayList<>();
        checkers.forEach((experiment, checks) ->
                figures.add(figure(experiment, curves.getOrDefault(experiment, Map.of()), checks)));
        return new Outcome(figures);
    }

    /**
     * Holds curves that exist already against what a check demands. Controls are not tried.
     *
     * @param curves those of the check's figure, by name
     */
    public static CheckOutcome compare(Check check, Map<String, CurveOutcome> curves) {
        return new Checker(check.withoutControls(), curves, curve -> List.of()).outcome();
    }

    private List<Task> tasks(Experiment experiment, Curve curve) {
        return curve.points().stream()
                .map(inputs -> new Task(experiment.figure(), curve, inputs, limits.timeout(), () -> stopped))
                .toList();
    }

    private static CurveOutcome curve(Curve curve, List<Task> tasks) {
        List<Optional<Answer>> answers =
                tasks.stream().map(task -> task.result().answer()).toList();
        SeriesBuilder builder = new SeriesBuilder(curve, answers);
        Series series = builder.build();
        List<Problem> problems = new ArrayList<>(
                tasks.stream().flatMap(task -> task.result().problem().stream()).toList());
        problems.addAll(builder.notFinite(series));
        List<Warning> warnings = answers.stream()
                .flatMap(Optional::stream)
                .flatMap(answer -> answer.warnings().stream())
                .distinct()
                .toList();
        return new CurveOutcome(curve, series, problems, warnings);
    }

    private static FigureOutcome figure(
            Experiment experiment, Map<String, CurveOutcome> curves, List<Checker> checkers) {
        List<CheckOutcome> checks = checkers.stream().map(Checker::outcome).toList();
        Map<String, Series> series = new LinkedHashMap<>();
        curves.forEach((name, outcome) -> series.put(name, outcome.series()));
        List<ClaimOutcome> claims =
                experiment.claims().stream().map(claim -> claim.judge(series)).toList();
        return new FigureOutcome(experiment, curves, checks, claims);
    }
}
