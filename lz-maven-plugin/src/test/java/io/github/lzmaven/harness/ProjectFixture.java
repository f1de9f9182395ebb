package io.github.lzmaven.harness;

import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.ProblemsException;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

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
