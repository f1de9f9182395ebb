package io.github.lzmaven.harness;

import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.ProblemsException;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.run.Conditions;
import io.github.lzmaven.harness.run.Effort;
import io.github.lzmaven.harness.run.EffortLog;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import io.github.lzmaven.harness.run.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A project in a temporary folder, written file by file. */
public final class ProjectFixture {

    private final Path base;

    public ProjectFixture(Path base) {
        this.base = base;
    }

    /** Writes a file below {@code src/lz}. */
    public ProjectFixture with(String name, String text) {
        try {
            Path file = base.resolve("src/lz").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Harness harness() {
        return harness(ProjectFixture.class.getClassLoader());
    }

    public Harness harness(ClassLoader loader) {
        return new Harness(new ProjectFiles(base, base.resolve("src/lz"), base), loader);
    }

    /** Runs what a selection takes, with a cache, and shows the rest as it was. */
    public LoggedRun run(Cache cache, String selection, ClassLoader loader) {
        Harness harness = harness(loader);
        Map<Boolean, List<Experiment>> taken = harness.experiments(Selection.ALL).stream()
                .collect(Collectors.partitioningBy(Selection.of(selection, "")::takes));
        EffortLog log = new EffortLog(Progress.SILENT);
        List<Experiment> others = taken.getOrDefault(false, List.of());
        try (Stop stop = Stop.onShutdown()) {
            Limits limits = new Limits(2, Duration.ofSeconds(60));
            Outcome outcome = harness.run(
                    taken.getOrDefault(true, List.of()), others, new Conditions(limits, cache.answers(), log, stop));
            return new LoggedRun(outcome, log, log.lines(outcome, others));
        }
    }

    public LoggedRun run(Cache cache) {
        return run(cache, "", ProjectFixture.class.getClassLoader());
    }

    /** What came of a run, and what it took. */
    public record LoggedRun(Outcome outcome, EffortLog log, List<String> lines) {

        public int ran() {
            return log.efforts().stream().mapToInt(Effort::ran).sum();
        }

        public int cached() {
            return log.efforts().stream().mapToInt(Effort::cached).sum();
        }
    }

    /** The sentences about everything wrong; empty if nothing is. */
    public List<String> problems() {
        try {
            harness().experiments(Selection.ALL);
            return List.of();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    public Outcome run(int threads, Duration timeout) {
        Harness harness = harness();
        return harness.run(harness.experiments(Selection.ALL), new Limits(threads, timeout), Progress.SILENT);
    }

    public Outcome run() {
        return run(2, Duration.ofSeconds(60));
    }
}
