package io.github.lzmaven.harness;

import io.github.lzmaven.harness.approve.Candidate;
import io.github.lzmaven.harness.approve.Candidates;
import io.github.lzmaven.harness.cache.AnswerCache;
import io.github.lzmaven.harness.descriptor.ExperimentReader;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.explain.Explainer;
import io.github.lzmaven.harness.explain.LastRun;
import io.github.lzmaven.harness.models.Models;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.ProblemsException;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.ProjectTables;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.run.Conditions;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import io.github.lzmaven.harness.run.Runner;
import io.github.lzmaven.harness.run.Stop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The experiments of one project: read them, run them. The whole program, in the order things happen. */
public final class Harness {

    private final ProjectFiles files;
    private final ClassLoader loader;

    /**
     * The experiments of a project.
     *
     * @param files  where they are
     * @param loader finds models and tables; its contract classes must be the harness's own
     */
    public Harness(ProjectFiles files, ClassLoader loader) {
        this.files = files;
        this.loader = loader;
    }

    /** Where the experiments are. */
    public ProjectFiles files() {
        return files;
    }

    /** The models that descriptors may name. */
    public Models models() {
        List<Problem> problems = new ArrayList<>();
        Models models = Models.in(loader, problems);
        ProblemsException.throwIfAny(problems);
        return models;
    }

    /**
     * Reads every descriptor and picks those selected.
     *
     * @throws ProblemsException with everything that is wrong with any of them, selected or not
     */
    public List<Experiment> experiments(Selection selection) {
        return read().experiments().stream().filter(selection::takes).toList();
    }

    /**
     * What a project holds.
     *
     * @param experiments of all descriptors
     * @param warnings    what is wrong without keeping anything from being run: tables that nothing uses
     */
    public record Project(List<Experiment> experiments, List<Problem> warnings) {}

    /**
     * Reads every descriptor.
     *
     * @throws ProblemsException with everything that is wrong with any of them
     */
    public Project read() {
        List<Problem> problems = new ArrayList<>();
        var tables = new ProjectTables(files, loader);
        var references = new References(tables);
        var reader = new ExperimentReader(models(), references);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path path : files.descriptors(problems)) {
            files.read(path, problems).ifPresent(text -> texts.put(files.name(path), text));
        }
        List<Experiment> experiments = reader.readAll(texts);
        problems.addAll(reader.problems());
        ProblemsException.throwIfAny(problems);
        return new Project(experiments, tables.orphans(references.asked()));
    }

    /**
     * Runs experiments.
     *
     * @param experiments what to compute and judge
     * @param others      what to show beside it without judging, as far as earlier runs have left answers
     * @param conditions  what the run works with
     */
    public Outcome run(List<Experiment> experiments, List<Experiment> others, Conditions conditions) {
        return new Runner(conditions, loader).run(experiments, others);
    }

    /**
     * What the checks of experiments accept, line by line. Runs nothing.
     *
     * @param results    the folder of an earlier run's results, which may be missing
     * @param everyPoint whether to show every point
     */
    public List<String> explain(List<Experiment> experiments, Path results, boolean everyPoint) {
        return new Explainer(LastRun.in(results), everyPoint).explain(experiments);
    }

    /** What an outcome would put in place of the tables that its checks failed against or missed. */
    public List<Candidate> candidates(Outcome outcome) {
        return new Candidates(references(), files).of(outcome);
    }

    private References references() {
        return new References(new ProjectTables(files, loader));
    }

    /** Runs experiments, all anew. A shutdown of the JVM asks the models to stop. */
    public Outcome run(List<Experiment> experiments, Limits limits, Progress progress) {
        try (Stop stop = Stop.onShutdown()) {
            return run(experiments, List.of(), new Conditions(limits, AnswerCache.off(), progress, stop));
        }
    }
}
