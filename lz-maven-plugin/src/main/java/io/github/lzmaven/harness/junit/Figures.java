package io.github.lzmaven.harness.junit;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.command.Console;
import io.github.lzmaven.harness.command.FigureRun;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureCase;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.report.Pages;
import io.github.lzmaven.harness.report.ReportSettings;
import io.github.lzmaven.harness.run.Progress;
import io.github.lzmaven.physics.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The figures of a project as tests: one container for each figure, one test for each compared quantity and each claim.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> figures() {
 *     return Figures.in(Path.of("")).tests();
 * }
 * }</pre>
 *
 * All figures are computed first, on all processors, and the report is written; the tests then only tell what came of it. The
 * system properties {@code lz.experiments} and {@code lz.cache} mean what they do for the Maven plugin.
 */
public final class Figures {

    private static final double TIMEOUT_SECONDS = 600.0;

    private final Path project;
    private final Path output;
    private final Selection selection;
    private final Optional<String> cache;

    private Figures(Path project, Path output, Selection selection, Optional<String> cache) {
        this.project = project;
        this.output = output;
        this.selection = selection;
        this.cache = cache;
    }

    /**
     * All figures of a project, whose report goes to {@code target/lz}.
     *
     * @param project its folder, in which {@code src/lz} is; an empty path is the folder that tests run in
     */
    public static Figures in(Path project) {
        Path folder = project.toAbsolutePath().normalize();
        return new Figures(
                folder,
                folder.resolve("target/lz"),
                Selection.of(System.getProperty("lz.experiments", ""), ""),
                Optional.ofNullable(System.getProperty("lz.cache")));
    }

    /** Only these figures, as globs over their ids: {@code "fig-2*"}, {@code "!fig-2b"}. */
    public Figures only(String... globs) {
        return new Figures(project, output, new Selection(List.of(globs), selection.tags()), cache);
    }

    /** Only figures with one of these tags. */
    public Figures tagged(String... tags) {
        return new Figures(project, output, new Selection(selection.patterns(), List.of(tags)), cache);
    }

    /** Another folder for results and report, relative to the project: {@code "build/lz"}. */
    public Figures reportedIn(String folder) {
        return new Figures(project, project.resolve(folder), selection, cache);
    }

    /** Another folder for answers that need not be computed again, relative to the project; {@code "off"} keeps none. */
    public Figures cachedIn(String folder) {
        return new Figures(project, output, selection, Optional.of(folder));
    }

    /**
     * Computes the figures and gives their tests.
     *
     * @throws io.github.lzmaven.harness.problem.ProblemsException with everything that is wrong with the descriptors
     * @throws io.github.lzmaven.harness.command.CannotRunException if no figure is selected
     */
    public Stream<DynamicNode> tests() {
        Harness harness = new Harness(new ProjectFiles(project, project.resolve("src/lz"), project), loader());
        ReportSettings settings = settings(harness.files());
        var wish = new FigureRun.Wish(selection, false, false, FigureRun.limits("1C", TIMEOUT_SECONDS), cache());
        try {
            Outcome outcome = new FigureRun(harness, output, settings, Console.SILENT)
                    .run(wish, Progress.SILENT)
                    .orElseThrow();
            Pages pages = Pages.of(outcome);
            return outcome.figures().stream()
                    .map(figure -> container(
                            figure, settings.trail(pages, figure.experiment().figure())));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    private Cache cache() {
        return cache.map(place -> Cache.at(place, project)).orElseGet(() -> Cache.beside(output));
    }

    private static DynamicNode container(FigureOutcome figure, FailureBlock.Trail trail) {
        return DynamicContainer.dynamicContainer(
                figure.experiment().figure(),
                FigureCase.allOf(figure, trail).stream()
                        .map(each -> DynamicTest.dynamicTest(each.name(), () -> require(each))));
    }

    private static void require(FigureCase figureCase) {
        figureCase.failure().ifPresent(failure -> Assertions.fail(failure.text()));
    }

    private ReportSettings settings(ProjectFiles files) {
        return new ReportSettings(
                String.valueOf(project.getFileName()),
                "the same test with",
                ReportSettings.MAVEN_OPTION,
                files.name(output),
                ReportSettings.ownVersion(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The loader of the tests, unless a test runner set one that knows another contract. */
    private static ClassLoader loader() {
        ClassLoader own = Figures.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return context != null && context.loadClass(Model.class.getName()) == Model.class ? context : own;
        } catch (ClassNotFoundException e) {
            return own;
        }
    }
}
