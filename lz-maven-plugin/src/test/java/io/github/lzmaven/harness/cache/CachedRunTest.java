package io.github.lzmaven.harness.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.Parabola;
import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.ProjectFixture.LoggedRun;
import io.github.lzmaven.harness.models.ProjectClassLoader;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.run.Effort;
import io.github.lzmaven.harness.series.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is computed again and what is not. The model is asked at 3 grid points, and at 1 more by the control. */
class CachedRunTest {

    private static final String FIGURE = """
            figure: a
            curves:
              p: { model: parabola, with: { error: 0 }, vary: { height: [1, 2, 3], places: [[0, 1]] } }
            checks:
              - curve: p
                against: table
                y: { absolute: 1.0e-9, because: test }
                must-notice: { height: { plus: 0.5 } }
            """;

    @TempDir
    Path folder;

    private ProjectFixture project;

    @BeforeEach
    void a_project() {
        project = new ProjectFixture(folder)
                .with("reference/table.csv", "height,x,y\n1,0,1\n1,1,2\n2,0,2\n2,1,3\n3,0,3\n3,1,4\n")
                .with(
                        "reference/table.yaml",
                        "tier: closed-form\nsource: by hand\ncolumns: { height: {}, x: {}, y: {} }\n")
                .with("a.yaml", FIGURE);
    }

    /** The test's own class path does not change meanwhile, so it is read once. */
    private static final CodeHash CODE = new CodeHash();

    private Cache cache() {
        return new Cache(Optional.of(new Store(folder.resolve("cache"))), CODE);
    }

    private LoggedRun run() {
        return project.run(cache());
    }

    private static String csv(Outcome outcome) {
        FigureOutcome figure = outcome.figures().get(0);
        return Csv.write(figure.curves().values().iterator().next().series());
    }

    private static List<String> reasons(LoggedRun run) {
        return run.log().efforts().stream().map(Effort::why).toList();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("cache"))) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_second_run_computes_nothing_and_says_the_same() throws IOException {
        LoggedRun first = run();
        assertThat(first.outcome().passes()).isTrue();
        assertThat(List.of(first.ran(), first.cached())).containsExactly(4, 0);
        assertThat(reasons(first)).containsExactly("not computed before");
        LoggedRun second = run();
        assertThat(List.of(second.ran(), second.cached())).containsExactly(0, 4);
        assertThat(csv(second.outcome())).isEqualTo(csv(first.outcome()));
        assertThat(second.outcome().figures().get(0).checks().get(0).controls())
                .isEqualTo(first.outcome().figures().get(0).checks().get(0).controls());
        assertThat(second.lines()).singleElement().asString().startsWith("CACHED");
        assertThat(entries())
                .as("one entry for a curve with all its points and controls")
                .hasSize(1);
    }

    @Test
    void comments_order_and_names_do_not_count() {
        run();
        project.with("a.yaml", """
                # a comment
                figure: renamed
                checks:
                  - y: { because: another, absolute: 2.0e-9 }
                    against: table
                    curve: q
                    must-notice: { height: { plus: 0.5 } }
                curves:
                  q: { vary: { places: [[0.0, 1.0]], height: [3.0, 2, 1] }, with: { error: 0.0 }, model: parabola }
                """);
        LoggedRun again = run();
        assertThat(List.of(again.ran(), again.cached())).containsExactly(0, 4);
    }

    @Test
    void a_grid_that_grows_asks_for_its_new_points_alone() {
        run();
        project.with(
                "a.yaml",
                FIGURE.replace("[1, 2, 3]", "[1, 2, 3, 4]")
                        .replace("against: table", "against: table\n    extra-rows: allowed"));
        LoggedRun grown = run();
        assertThat(List.of(grown.ran(), grown.cached())).containsExactly(1, 4);
        assertThat(reasons(grown)).containsExactly("new points");
    }

    @Test
    void another_value_of_a_fixed_parameter_is_another_question() {
        run();
        project.with("a.yaml", FIGURE.replace("error: 0", "error: 1.0e-12"));
        assertThat(run().ran()).isEqualTo(4);
    }

    @Test
    void a_verdict_is_made_anew() {
        run();
        project.with("reference/table.csv", "height,x,y\n1,0,1\n1,1,2\n2,0,2\n2,1,3.5\n3,0,3\n3,1,4\n");
        LoggedRun moved = run();
        assertThat(moved.outcome().passes()).isFalse();
        assertThat(moved.ran())
                .as("the control, at the point that is tightest now")
                .isEqualTo(1);
    }

    @Test
    void what_failed_is_tried_again() {
        project.with("a.yaml", FIGURE.replace("{ error: 0 }", "{ manners: crashes }"));
        assertThat(run().log().efforts().get(0).missing()).isEqualTo(3);
        LoggedRun again = run();
        assertThat(again.cached()).isZero();
        assertThat(again.log().efforts().get(0).missing()).isEqualTo(3);
    }

    @Test
    void a_damaged_entry_is_computed_again_and_mended() throws IOException {
        run();
        for (Path entry : entries()) {
            byte[] bytes = Files.readAllBytes(entry);
            bytes[bytes.length / 2] ^= 1;
            Files.write(entry, bytes);
        }
        LoggedRun again = run();
        assertThat(again.ran()).isEqualTo(4);
        assertThat(reasons(again)).containsExactly("what was kept is damaged");
        assertThat(run().ran()).isZero();
    }

    @Test
    void changed_code_computes_anew_and_going_back_does_not() throws IOException {
        Path classes = folder.resolve("classes");
        String file = Parabola.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(classes.resolve(file).getParent());
        try (InputStream in = Parabola.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(in, classes.resolve(file));
        }
        String services = "META-INF/services/io.github.lzmaven.physics.model.Model";
        Files.createDirectories(classes.resolve(services).getParent());
        Files.writeString(classes.resolve(services), Parabola.class.getName());
        assertThat(runWith(classes).ran()).isEqualTo(4);
        assertThat(runWith(classes).ran()).isZero();
        Path helper = Files.writeString(classes.resolve("helper.class"), "stands for a class the model calls");
        LoggedRun changed = runWith(classes);
        assertThat(changed.ran()).isEqualTo(4);
        assertThat(reasons(changed)).containsExactly("the model's code, its class path or the JVM changed");
        Files.delete(helper);
        assertThat(runWith(classes).ran()).isZero();
    }

    private LoggedRun runWith(Path classes) throws IOException {
        try (var loader =
                new ProjectClassLoader(List.of(classes.toUri().toURL()), ProjectFixture.class.getClassLoader())) {
            return project.run(Cache.at("cache", folder), "", loader);
        }
    }

    @Test
    void a_cache_that_is_off_keeps_nothing() {
        Cache off = Cache.at("off", folder);
        project.run(off);
        LoggedRun second = project.run(off);
        assertThat(second.ran()).isEqualTo(4);
        assertThat(reasons(second)).containsExactly("the cache is off");
        assertThat(folder.resolve("off")).doesNotExist();
    }

    @Test
    void a_cache_that_cannot_be_written_is_told_and_changes_nothing() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file, no folder");
        LoggedRun run = run();
        assertThat(run.outcome().passes()).isTrue();
        assertThat(run.log().warnings()).singleElement().asString().contains("cannot be kept");
    }

    @Test
    void a_partial_run_shows_the_rest_as_it_was_and_judges_only_its_part() {
        project.with("b.yaml", FIGURE.replace("figure: a", "figure: b"));
        project.with("c.yaml", FIGURE.replace("figure: a", "figure: c").replace("error: 0", "error: 1.0e-12"));
        project.run(cache(), "b", ProjectFixture.class.getClassLoader());
        project.with("reference/table.csv", "height,x,y\n1,0,1\n1,1,2\n2,0,2\n2,1,3\n3,0,3\n3,1,5\n");
        LoggedRun part = project.run(cache(), "c", ProjectFixture.class.getClassLoader());
        assertThat(part.outcome().figures())
                .extracting(f -> f.experiment().figure())
                .containsExactly("c");
        // a asks the same questions as b, so it has answers too
        assertThat(part.outcome().older())
                .extracting(f -> f.experiment().figure())
                .containsExactly("a", "b");
        assertThat(part.outcome().older().get(1).passes()).isFalse();
        assertThat(part.lines().get(1)).startsWith("SKIPPED").contains("2 figures", "2 shown");
    }

    @Test
    void older_answers_of_changed_code_are_shown_but_do_not_pass_for_new_ones() {
        run();
        for (Path code : codes()) {
            code.toFile().renameTo(code.resolveSibling("other-code").toFile());
        }
        project.with("b.yaml", FIGURE.replace("figure: a", "figure: b").replace("error: 0", "error: 1.0e-12"));
        LoggedRun part = project.run(cache(), "b", ProjectFixture.class.getClassLoader());
        assertThat(part.outcome().older()).hasSize(1);
        assertThat(project.run(cache(), "a", ProjectFixture.class.getClassLoader())
                        .ran())
                .isEqualTo(4);
    }

    private List<Path> codes() {
        try (Stream<Path> codes = Files.list(folder.resolve("cache/answers"))) {
            return codes.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
