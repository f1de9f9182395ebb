package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.approve.Candidate;
import io.github.lzmaven.harness.approve.CandidateFolder;
import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.report.KeptDrawings;
import io.github.lzmaven.harness.report.KeptFigures;
import io.github.lzmaven.harness.report.Report;
import io.github.lzmaven.harness.report.ReportSettings;
import io.github.lzmaven.harness.run.Conditions;
import io.github.lzmaven.harness.run.EffortLog;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import io.github.lzmaven.harness.run.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs the figures that were asked for, writes everything a run leaves behind, and says line by line what came of it. */
public final class FigureRun {

    /**
     * What is to be run.
     *
     * @param selection   which figures
     * @param failedOnly  of these, only the figures that failed in the last run
     * @param noneAllowed whether it is all right if that leaves nothing
     * @param limits      threads and time
     * @param cache       what need not be computed again
     */
    public record Wish(Selection selection, boolean failedOnly, boolean noneAllowed, Limits limits, Cache cache) {

        /** A run that computes everything anew. */
        public Wish(Selection selection, boolean failedOnly, boolean noneAllowed, Limits limits) {
            this(selection, failedOnly, noneAllowed, limits, Cache.at(Cache.OFF, Path.of("")));
        }

        private boolean takes(Experiment experiment, List<String> again) {
            return selection.takes(experiment) && (!failedOnly || again.contains(experiment.figure()));
        }
    }

    private final Harness harness;
    private final Path output;
    private final ReportSettings settings;
    private final Console console;
    private final HistoryFile history;

    /**
     * A run.
     *
     * @param output   the folder that results and report go to
     * @param settings what the report says besides results
     */
    public FigureRun(Harness harness, Path output, ReportSettings settings, Console console) {
        this(harness, output, settings, console, HistoryFile.NONE);
    }

    /**
     * A run that looks back.
     *
     * @param history tells which shares creep up; the run adds nothing to it
     */
    public FigureRun(Harness harness, Path output, ReportSettings settings, Console console, HistoryFile history) {
        this.harness = harness;
        this.output = output;
        this.settings = settings;
        this.console = console;
        this.history = history;
    }

    /**
     * Limits as a person writes them.
     *
     * @param threads a whole number, or a multiple of the processors such as {@code 1C}
     * @param timeout seconds for one grid point
     * @throws CannotRunException if they make no sense
     */
    public static Limits limits(String threads, double timeout) {
        if (!(timeout > 0.0 && timeout < 1e9)) {
            throw new CannotRunException("lz.timeout is " + timeout + "; write a number of seconds above 0");
        }
        return new Limits(Threads.parse(threads, Runtime.getRuntime().availableProcessors()), Duration.ofNanos((long)
                (timeout * 1e9)));
    }

    /**
     * Runs. What was wrong before anything was run is thrown; what came of the run is not.
     *
     * @return the outcome; empty if nothing was selected and that was allowed
     * @throws NothingSelectedException if nothing was selected
     * @throws IOException              if results or report cannot be written
     */
    public Optional<Outcome> run(Wish wish, Progress progress) throws IOException {
        ResultFiles files = new ResultFiles(output, settings.folder());
        Harness.Project project = harness.read();
        List<Experiment> all = project.experiments();
        List<String> again = wish.failedOnly() ? files.failedBefore() : List.of();
        Map<Boolean, List<Experiment>> taken =
                all.stream().collect(Collectors.partitioningBy(each -> wish.takes(each, again)));
        List<Experiment> selected = taken.getOrDefault(true, List.of());
        List<Experiment> others = taken.getOrDefault(false, List.of());
        if (selected.isEmpty()) {
            nothingSelected(all, wish);
            files.status("nothing selected");
            CandidateFolder.of(output).clear();
            return Optional.empty();
        }
        long start = System.nanoTime();
        EffortLog log = new EffortLog(progress);
        Outcome outcome;
        Report.Written written;
        List<Candidate> candidates;
        try (Stop stop = Stop.onShutdown()) {
            Conditions conditions = new Conditions(wish.limits(), wish.cache().answers(), log, stop);
            Outcome found = harness.run(selected, others, conditions).with(project.warnings());
            Outcome judged = found.with(history.warnings(found));
            outcome = others.isEmpty() ? judged : judged.ofPart();
            CandidateFolder folder = CandidateFolder.of(output);
            folder.clear();
            written = Report.write(outcome, settings, output, drawer(wish.cache(), stop), KeptFigures.in(wish.cache()));
            candidates = harness.candidates(outcome);
            folder.write(candidates);
            files.runInfo(outcome, wish.limits().threads(), (System.nanoTime() - start) / 1e9, log.efforts());
            if (stop.asked()) {
                console.warn("lz: stopped early; grid points missing: " + String.join("; ", log.missing()));
                console.warn("lz: what there is lies in " + settings.folder() + "/report/index.html");
            }
        }
        log.warnings().forEach(warning -> console.warn("lz: " + warning));
        log.lines(outcome, others).forEach(line -> console.info("lz: " + line));
        OutcomeLines.print(outcome, console);
        outcome.warnings().forEach(warning -> console.warn("lz: " + warning));
        written.chartsMissing().ifPresent(why -> console.warn("lz: no charts: " + why));
        console.info("lz: " + OutcomeLines.counts(outcome));
        console.info("lz: report in " + settings.folder() + "/report/index.html");
        if (!candidates.isEmpty()) {
            console.info("lz: " + candidates.size() + " table(s) would change; 'mvn lz:review' shows how");
        }
        return Optional.of(outcome);
    }

    /** Whoever stops a run wants it to end, not to wait for charts. */
    private static Report.Drawer drawer(Cache cache, Stop stop) {
        Report.Drawer drawer = KeptDrawings.in(cache);
        return (pictures, folder) -> {
            if (stop.asked()) {
                throw new IOException("the run was stopped");
            }
            drawer.draw(pictures, folder);
        };
    }

    private void nothingSelected(List<Experiment> all, Wish wish) {
        String there = all.isEmpty()
                ? "there is no descriptor in "
                        + harness.files().name(harness.files().sources())
                : "there are: " + all.stream().map(Experiment::figure).collect(Collectors.joining(", "));
        String sentence = Rule.NO_EXPERIMENT.id() + " no experiment matches '" + wish.selection() + "'"
                + (wish.failedOnly() ? " among those that failed in the last run" : "") + "; " + there;
        if (!wish.noneAllowed()) {
            throw new NothingSelectedException(sentence);
        }
        console.warn("lz: " + sentence);
    }
}
