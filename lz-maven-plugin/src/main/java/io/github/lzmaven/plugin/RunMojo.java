package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CheckLine;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.report.Report;
import io.github.lzmaven.harness.run.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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

    @Override
    void work(Harness harness) throws MojoExecutionException, MojoFailureException, IOException {
        Results results = new Results(this);
        Limits limits = limits();
        List<Experiment> all = harness.experiments(Selection.ALL);
        Selection selection = selection();
        List<String> again = failed ? results.failedBefore() : List.of();
        List<Experiment> selected = all.stream()
                .filter(selection::takes)
                .filter(experiment -> !failed || again.contains(experiment.figure()))
                .toList();
        if (selected.isEmpty()) {
            nothingSelected(all, selection, results);
            return;
        }
        boolean inPlace =
                ConsoleProgress.onTerminal() && session.getRequest().isInteractiveMode() && getLog().isInfoEnabled();
        long start = System.nanoTime();
        Outcome outcome = harness.run(selected, limits, new ConsoleProgress(getLog(), inPlace));
        Report.Written written = Report.write(outcome, results.settings(), output.toPath());
        results.keep(outcome, limits.threads(), (System.nanoTime() - start) / 1e9);
        outcome.figures().forEach(this::print);
        written.chartsMissing().ifPresent(why -> getLog().warn("lz: no charts: " + why));
        getLog().info("lz: " + Results.counts(outcome));
        getLog().info("lz: report in " + relative(written.index()));
    }

    @Override
    void skipped() throws MojoExecutionException {
        new Results(this).keepSkipped();
    }

    private Limits limits() throws MojoExecutionException {
        if (!(timeout > 0.0 && timeout < 1e9)) {
            throw new MojoExecutionException("lz.timeout is " + timeout + "; write a number of seconds above 0");
        }
        return new Limits(Threads.parse(threads, Runtime.getRuntime().availableProcessors()), Duration.ofNanos((long)
                (timeout * 1e9)));
    }

    private void nothingSelected(List<Experiment> all, Selection selection, Results results)
            throws MojoFailureException, MojoExecutionException {
        String there = all.isEmpty()
                ? "there is no descriptor in " + relative(directory.toPath())
                : "there are: " + all.stream().map(Experiment::figure).collect(Collectors.joining(", "));
        String sentence = Rule.NO_EXPERIMENT.id() + " no experiment matches '" + selection + "'"
                + (failed ? " among those that failed in the last run" : "") + "; " + there;
        if (failIfNone) {
            throw new MojoFailureException(
                    sentence + "; a check of nothing must not be green (-Dlz.failIfNone=false allows it)");
        }
        getLog().warn("lz: " + sentence);
        results.keepNothing();
    }

    private void print(FigureOutcome figure) {
        for (CheckLine line : CheckLine.of(figure)) {
            print(line.verdict(), line.toString());
        }
        figure.claims()
                .forEach(claim -> print(
                        claim.status().passes() ? Verdict.AGREES : Verdict.FAILED,
                        String.format(
                                "%-10s %-24s claim: %s%s",
                                claim.status().label(),
                                figure.experiment().figure(),
                                claim.claim().says(),
                                claim.status()
                                        .rule()
                                        .map(rule -> "  " + rule.id())
                                        .orElse(""))));
    }

    private void print(Verdict verdict, String line) {
        if (!verdict.passes()) {
            getLog().error("lz: " + line);
        } else if (verdict == Verdict.AGREES) {
            getLog().info("lz: " + line);
        } else {
            getLog().warn("lz: " + line);
        }
    }
}
