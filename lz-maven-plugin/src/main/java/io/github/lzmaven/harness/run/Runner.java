package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs experiments. The grid points of all of them share one pool, so that every core is busy to the end. */
public final class Runner {

    private final Conditions conditions;
    private final Pool pool;

    /**
     * A runner.
     *
     * @param loader the context class loader of the threads that models run on
     */
    public Runner(Conditions conditions, ClassLoader loader) {
        this.conditions = conditions;
        this.pool = new Pool(conditions, loader);
    }

    /**
     * Computes all curves, compares them, computes all controls, and draws the conclusions.
     *
     * @param experiments what to compute and judge
     * @param others      what to show beside it without judging, as far as earlier runs have left answers
     */
    public Outcome run(List<Experiment> experiments, List<Experiment> others) {
        List<RunningFigure> runs =
                pool.map(sorted(experiments).toList(), experiment -> new RunningFigure(experiment, conditions));
        pool.run(runs.stream().flatMap(RunningFigure::tasks).toList());
        pool.map(runs, RunningFigure::compared);
        pool.run(runs.stream().flatMap(RunningFigure::controlTasks).toList());
        List<FigureOutcome> figures = pool.map(runs, RunningFigure::outcome);
        runs.forEach(RunningFigure::keep);
        List<FigureOutcome> older = sorted(others)
                .flatMap(experiment -> RunningFigure.older(experiment, conditions.answers()).stream())
                .toList();
        conditions.answers().prune();
        return new Outcome(figures, List.of(), true, older);
    }

    /**
     * Holds curves that exist already against what a check demands. Controls are not tried.
     *
     * @param curves those of the check's figure, by name
     */
    public static CheckOutcome compare(Check check, Map<String, CurveOutcome> curves) {
        return new Checker(check.withoutControls(), curves, curve -> List.of()).outcome();
    }

    private static Stream<Experiment> sorted(List<Experiment> experiments) {
        return experiments.stream().sorted(Comparator.comparing(Experiment::figure));
    }
}
