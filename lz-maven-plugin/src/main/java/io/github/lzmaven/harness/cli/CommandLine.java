package io.github.lzmaven.harness.cli;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.approve.Approval;
import io.github.lzmaven.harness.approve.CandidateFolder;
import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.command.CannotRunException;
import io.github.lzmaven.harness.command.Console;
import io.github.lzmaven.harness.command.ConsoleProgress;
import io.github.lzmaven.harness.command.ExperimentLines;
import io.github.lzmaven.harness.command.Explanation;
import io.github.lzmaven.harness.command.FigureRun;
import io.github.lzmaven.harness.command.HistoryFile;
import io.github.lzmaven.harness.command.ModelLines;
import io.github.lzmaven.harness.command.OutcomeLines;
import io.github.lzmaven.harness.command.ReviewLines;
import io.github.lzmaven.harness.command.SchemaFiles;
import io.github.lzmaven.harness.command.TableApproval;
import io.github.lzmaven.harness.models.ProjectClassLoader;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.ProblemsException;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.report.ReportSettings;
import io.github.lzmaven.harness.skeleton.Names;
import io.github.lzmaven.harness.skeleton.Skeleton;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Carries out one command line. What was found goes to standard output, why nothing could be run to standard error. */
public final class CommandLine {

    /** All is well. */
    public static final int STANDS = 0;

    /** We ran, and the answer is no. */
    public static final int DRIFTS = 1;

    /** We could not run. */
    public static final int COULD_NOT_RUN = 2;

    private final PrintStream error;
    private final Console console;

    /**
     * A command line.
     *
     * @param out   gets the lines
     * @param error gets the reason if nothing could be run
     */
    public CommandLine(PrintStream out, PrintStream error) {
        this.error = error;
        this.console = new PrintedConsole(out);
    }

    /** Does what the words say; gives the exit code. */
    public int run(String... words) {
        try {
            return run(Arguments.of(words));
        } catch (ProblemsException e) {
            error.println(ProgramWords.of(e.problems().size() + " problem(s), nothing was run:\n" + e.getMessage()));
        } catch (CannotRunException e) {
            error.println(ProgramWords.of("lz: " + e.getMessage()));
        } catch (IOException e) {
            error.println("lz: cannot read or write: " + e.getMessage());
        }
        return COULD_NOT_RUN;
    }

    private int run(Arguments arguments) throws IOException {
        if (!Files.isDirectory(arguments.directory())) {
            throw new CannotRunException("there is no folder '" + arguments.project() + "'");
        }
        try (ProjectClassLoader loader =
                new ProjectClassLoader(classPath(arguments), CommandLine.class.getClassLoader())) {
            Path directory = arguments.directory();
            var files = new ProjectFiles(directory, arguments.folder(Option.DIRECTORY, "src/lz"), directory);
            return run(arguments, new Harness(files, loader));
        }
    }

    private int run(Arguments arguments, Harness harness) throws IOException {
        Selection selection = Selection.of(arguments.get(Option.EXPERIMENTS, ""), arguments.get(Option.TAGS, ""));
        switch (arguments.command()) {
            case CHECK, RUN -> {
                return figures(arguments, selection, harness);
            }
            case LIST ->
                console.info(ExperimentLines.of(
                        harness.experiments(selection),
                        selection,
                        cache(arguments).untouched().answers()));
            case REVIEW -> console.info(review(arguments, selection, harness));
            case APPROVE -> {
                return approve(arguments, selection, harness);
            }
            case EXPLAIN ->
                console.info(
                        Explanation.of(harness, selection, output(arguments), arguments.get(Option.POINTS, "some")));
            case MODELS -> console.info(ModelLines.of(harness.models()));
            case SCHEMA -> {
                Path folder = output(arguments).resolve("schema");
                SchemaFiles.write(folder, harness.files().name(folder), console);
            }
            case INIT -> init(arguments);
            case HELP -> help();
            case VERSION -> console.info(ReportSettings.ownVersion());
        }
        return STANDS;
    }

    private int figures(Arguments arguments, Selection selection, Harness harness) throws IOException {
        ReportSettings settings = settings(arguments, harness.files());
        FigureRun.Wish wish = new FigureRun.Wish(
                selection,
                arguments.has(Option.FAILED),
                !yes(arguments.get(Option.FAIL_IF_NONE, "true")),
                FigureRun.limits(arguments.get(Option.THREADS, "1C"), seconds(arguments.get(Option.TIMEOUT, "600"))),
                cache(arguments));
        HistoryFile history = arguments.has(Option.HISTORY)
                ? HistoryFile.in(harness.files(), arguments.folder(Option.HISTORY, ""))
                : HistoryFile.NONE;
        Optional<Outcome> outcome = new FigureRun(harness, output(arguments), settings, console, history)
                .run(wish, new ConsoleProgress(console, ConsoleProgress.onTerminal()));
        if (arguments.command() == Command.RUN || outcome.isEmpty()) {
            return STANDS;
        }
        history.append(outcome.get(), console);
        if (outcome.get().passes()) {
            console.info(OutcomeLines.standing(outcome.get()));
            return STANDS;
        }
        OutcomeLines.failures(outcome.get(), settings).forEach(console::error);
        return DRIFTS;
    }

    private static List<String> review(Arguments arguments, Selection selection, Harness harness) throws IOException {
        Path output = output(arguments);
        String folder = harness.files().name(CandidateFolder.of(output).folder());
        return ReviewLines.of(harness, TableApproval.candidates(harness, output), selection, folder, false);
    }

    private int approve(Arguments arguments, Selection selection, Harness harness) throws IOException {
        Approval.Order order = TableApproval.order(
                harness, selection, arguments.get(Option.EXPERIMENTS, ""), arguments.get(Option.REASON, ""));
        TableApproval approval = TableApproval.carryOut(harness, output(arguments), order, Path.of(""));
        if (!approval.refusals().isEmpty()) {
            error.println(ProgramWords.of(approval.refusal()));
            return COULD_NOT_RUN;
        }
        console.info(approval.lines());
        return STANDS;
    }

    private void init(Arguments arguments) throws IOException {
        String packageName = arguments.get(Option.PACKAGE, "org.example");
        String artifact = Names.artifactOf(String.valueOf(arguments.directory().getFileName()));
        new Skeleton(new Names(packageName, packageName, artifact, ReportSettings.ownVersion()), false)
                .write(arguments.directory(), console);
        console.info("now: javac -cp 'LZ/lib/*' -d classes src/main/java/" + packageName.replace('.', '/') + "/*.java");
        console.info("     java -jar LZ/lz.jar check --classpath classes" + File.pathSeparator + "src/main/resources");
        console.info("where LZ is the folder of lz.jar");
    }

    private void help() {
        console.info("java -jar lz.jar COMMAND [FOLDER] [OPTIONS]");
        console.info("");
        console.info(Arrays.stream(Command.values()).map(Command::help).toList());
        console.info("");
        console.info(Arrays.stream(Option.values()).map(Option::help).toList());
        console.info("");
        console.info("Leaves with 0 if all is well, 1 if a figure does not stand, 2 if nothing could be run.");
    }

    private static ReportSettings settings(Arguments arguments, ProjectFiles files) {
        return new ReportSettings(
                String.valueOf(arguments.directory().getFileName()),
                ProgramWords.PROGRAM + "check",
                Option.EXPERIMENTS.word() + "=",
                files.name(output(arguments)),
                ReportSettings.ownVersion(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Cache cache(Arguments arguments) {
        return arguments.has(Option.CACHE)
                ? Cache.at(arguments.get(Option.CACHE, ""), arguments.directory())
                : Cache.beside(output(arguments));
    }

    private static Path output(Arguments arguments) {
        return arguments.folder(Option.OUTPUT, "target/lz");
    }

    /** The class path is meant from where the program runs, as every other program's. */
    private static List<URL> classPath(Arguments arguments) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String element : arguments.get(Option.CLASSPATH, "").split(File.pathSeparator)) {
            File file = new File(element);
            if (!element.isEmpty() && !file.exists()) {
                throw new CannotRunException("there is no '" + element + "', which the class path names");
            }
            if (!element.isEmpty()) {
                urls.add(file.toURI().toURL());
            }
        }
        return urls;
    }

    private static boolean yes(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new CannotRunException(Option.FAIL_IF_NONE.word() + " is '" + word + "'; write true or false");
        }
        return word.equals("true");
    }

    private static double seconds(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new CannotRunException(Option.TIMEOUT.word() + " is '" + word + "'; write a number of seconds", e);
        }
    }

    /** Lines as they are. */
    private record PrintedConsole(PrintStream out) implements Console {

        @Override
        public void info(String line) {
            out.println(ProgramWords.of(line));
        }

        @Override
        public void warn(String line) {
            info(line);
        }

        @Override
        public void error(String line) {
            info(line);
        }
    }
}
