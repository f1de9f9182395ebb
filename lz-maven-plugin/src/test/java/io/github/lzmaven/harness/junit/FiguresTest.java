package io.github.lzmaven.harness.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.command.NothingSelectedException;
import io.github.lzmaven.harness.problem.ProblemsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class FiguresTest {

    @TempDir
    Path base;

    private ProjectFixture project;

    @BeforeEach
    void two_figures_of_which_one_drifts() {
        project = new ProjectFixture(base)
                .with("reference/vertex.csv", "x,y\n0,1\n2,5\n")
                .with("reference/vertex.yaml", "tier: closed-form\nsource: 1 + x²\ncolumns: { x: {}, y: {} }\n")
                .with("good.yaml", descriptor("good", 1))
                .with("bad.yaml", descriptor("bad", 1.5));
    }

    @Test
    void a_container_for_each_figure_and_a_test_for_each_quantity_control_and_claim() {
        Map<String, Map<String, DynamicTest>> figures = tests(Figures.in(base));
        assertThat(figures.keySet()).containsExactly("bad", "good");
        assertThat(figures.get("good").keySet())
                .containsExactly(
                        "points vs vertex, y", "points vs vertex notices height + 0.1", "claim: \"it rises\" (p. 1)");
        figures.get("good")
                .values()
                .forEach(test -> assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
        assertThat(base.resolve("target/lz/report/index.html")).exists();
    }

    @Test
    void a_failing_test_tells_what_where_and_by_how_much() {
        DynamicTest drifts = tests(Figures.in(base)).get("bad").get("points vs vertex, y");
        assertThatThrownBy(drifts.getExecutable()::execute)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("bad  points vs vertex, y: 2 of 2 points outside; worst at x = 0")
                .hasMessageContaining("closed-form")
                .hasMessageContaining("reproduce  the same test with -Dlz.experiments=bad")
                .hasMessageContaining("report     target/lz/report/bad.html");
    }

    @Test
    void figures_are_selected_and_the_report_goes_where_it_is_wanted() {
        assertThat(tests(Figures.in(base).only("g*").reportedIn("build/lz")).keySet())
                .containsExactly("good");
        assertThat(base.resolve("build/lz/report/good.html")).exists();
        assertThat(base.resolve("target")).doesNotExist();
        assertThatThrownBy(() -> Figures.in(base).tagged("slow").tests()).isInstanceOf(NothingSelectedException.class);
    }

    @Test
    void answers_are_kept_beside_the_report_or_where_it_is_said() {
        tests(Figures.in(base).only("g*").reportedIn("build/lz"));
        assertThat(base.resolve("build/lz-cache")).isDirectory();
        tests(Figures.in(base).only("g*").reportedIn("build/lz").cachedIn("kept"));
        assertThat(base.resolve("kept")).isDirectory();
        tests(Figures.in(base).only("g*").reportedIn("other/lz").cachedIn("off"));
        assertThat(base.resolve("other/lz-cache")).doesNotExist();
    }

    @Test
    void mistakes_in_descriptors_are_all_told_before_anything_runs() {
        project.with("bad.yaml", descriptor("bad", 1).replace("parabola", "parabula"));
        project.with("good.yaml", descriptor("good", 1).replace("because", "becouse"));
        assertThatThrownBy(() -> Figures.in(base).tests())
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("src/lz/bad.yaml:4:")
                .hasMessageContaining("src/lz/good.yaml:8:");
    }

    private static Map<String, Map<String, DynamicTest>> tests(Figures figures) {
        Map<String, Map<String, DynamicTest>> tests = new LinkedHashMap<>();
        figures.tests().forEach(figure -> {
            Map<String, DynamicTest> own = new LinkedHashMap<>();
            ((DynamicContainer) figure).getChildren().forEach(each -> own.put(each.getDisplayName(), asTest(each)));
            tests.put(figure.getDisplayName(), own);
        });
        return tests;
    }

    private static DynamicTest asTest(DynamicNode node) {
        return (DynamicTest) node;
    }

    private static String descriptor(String figure, double height) {
        return """
                figure: %s
                title: A parabola
                curves:
                  points: { model: parabola, with: { height: %s }, vary: { rows-of: vertex } }
                checks:
                  - curve: points
                    against: vertex
                    y: { absolute: 1.0e-12, because: "integers" }
                    must-notice: { height: { plus: 0.1 } }
                claims:
                  - says: it rises
                    at: p. 1
                    of: points
                    value-of: y
                    along: x
                    value: { increases-with: x }
                """.formatted(figure, height);
    }
}
