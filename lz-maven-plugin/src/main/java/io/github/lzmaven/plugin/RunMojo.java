package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.ConsoleProgress;
import io.github.lzmaven.harness.command.FigureRun;
import io.github.lzmaven.harness.command.NothingSelectedException;
import io.github.lzmaven.harness.outcome.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Runs the experiments of a project, compares their curves with the references, and writes results and report. Never fails
 * on drift: {@code lz:check} does, when everything has been written.
 */
@Mojo(
        name = "run",
        defaultPhase = LifecyclePhase.INTEGRATION_TEST,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.TEST)
public final class RunMojo extends AbstractLzMojo {

    /** How many grid points are computed at once: a number, or a multiple of the processors such as {@code 1C}. */
    @Parameter(property = "lz.threads", defaultValue = "1C")
    String threads;

    /** How many seconds one grid point may take. */
    @Parameter(property = "lz.timeout", defaultValue = "600")
    double timeout;

    /** Whether to fail if no experiment is selected. */
    @Parameter(property = "lz.failIfNone", defaultValue = "true")
    boolean failIfNone;

    /** Whether to run only the figures that failed in the last run. */
    @Parameter(property = "lz.failed", defaultValue = "false")
    boolean failed;

    /**
     * A file inside the project that keeps what each check used, run after run, so that creeping shares are noticed; see
     * {@code lz:check}, which appends to it. Off unless given.
     */
    @Parameter(property = "lz.history")
    @Nullable
    File history;

    /** Whether to append the summary to the file that GitHub shows with a build, named by {@code GITHUB_STEP_SUMMARY}. */
    @Parameter(property = "lz.stepSummary", defaultValue = "false")
    boolean stepSummary;

    @Override
    void work(Harness harness) throws MojoFailureException, IOException {
        Results results = new Results(this);
        FigureRun.Wish wish =
                new FigureRun.Wish(selection(), failed, !failIfNone, FigureRun.limits(threads, timeout), cache());
        boolean inPlace =
                ConsoleProgress.onTerminal() && session.getRequest().isInteractiveMode() && getLog().isInfoEnabled();
        try {
            Optional<Outcome> outcome = new FigureRun(
                            harness, output.toPath(), results.settings(), console(), history(history))
                    .run(wish, new ConsoleProgress(console(), inPlace));
            results.keep(outcome);
            if (stepSummary && outcome.isPresent()) {
                appendSummary(System.getenv("GITHUB_STEP_SUMMARY"));
            }
        } catch (NothingSelectedException e) {
            throw new MojoFailureException(
                    e.getMessage() + "; a check of nothing must not be green (-Dlz.failIfNone=false allows it)", e);
        }
    }

    private void appendSummary(@Nullable String file) throws IOException {
        if (file == null || file.isEmpty()) {
            getLog().warn("lz: lz.stepSummary is on, but GITHUB_STEP_SUMMARY names no file");
            return;
        }
        Files.writeString(
                Path.of(file),
                Files.readString(output.toPath().resolve("report").resolve("summary.md")),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Override
    void skipped() throws IOException {
        resultFiles().status("skipped");
    }
}
