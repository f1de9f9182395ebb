package io.github.lzmaven.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.lzmaven.harness.ProjectFixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path base;

    private ProjectFixture project;
    private String out = "";
    private String error = "";

    @BeforeEach
    void a_project_that_stands() {
        project = new ProjectFixture(base)
                .with("reference/vertex.csv", "x,y\n0,1\n2,5\n")
                .with("reference/vertex.yaml", """
                        tier: closed-form
                        source: "1 + x²"
                        columns: { x: {}, y: {} }
                        """)
                .with("vertex.yaml", descriptor(1));
    }

    @Test
    void figures_that_stand_leave_with_0_and_a_report() {
        assertThat(run("check")).isZero();
        assertThat(out)
                .contains("AGREES", "points vs vertex, y", "closed-form")
                .contains("lz: report in target/lz/report/index.html")
                .contains("lz: all figures stand; 1 figure, 0 failing");
        assertThat(error).isEmpty();
        assertThat(base.resolve("target/lz/report/index.html")).exists();
        assertThat(base.resolve("target/lz/run-info.json")).exists();
    }

    @Test
    void drift_leaves_with_1_and_says_how_to_see_it_again() {
        project.with("vertex.yaml", descriptor(1.5));
        assertThat(run("check", "--threads", "1")).isEqualTo(1);
        assertThat(out)
                .contains("figures do not stand", "2 of 2 points outside")
                .contains("reproduce  java -jar lz.jar check --experiments=vertex")
                .contains("report     target/lz/report/vertex.html");
        assertThat(run("check", "--failed")).isEqualTo(1);
        project.with("vertex.yaml", descriptor(1));
        assertThat(run("check", "--failed")).isZero();
        assertThat(run("check", "--failed")).isEqualTo(2);
        assertThat(error).contains("among those that failed in the last run");
    }

    @Test
    void run_writes_the_report_and_does_not_judge() {
        project.with("vertex.yaml", descriptor(1.5));
        assertThat(run("run", "--output", "elsewhere")).isZero();
        assertThat(out).contains("DRIFTS").doesNotContain("do not stand");
        assertThat(base.resolve("elsewhere/results.json")).exists();
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    void a_mistake_in_a_descriptor_leaves_with_2_and_its_place() {
        project.with("vertex.yaml", descriptor(1).replace("parabola", "parabula"));
        assertThat(run("check")).isEqualTo(2);
        assertThat(error).contains("src/lz/vertex.yaml:4:").contains("did you mean 'parabola'?");
        assertThat(out).isEmpty();
    }

    @Test
    void a_history_is_kept_by_check_alone() {
        assertThat(run("run", "--history", "history.csv")).isZero();
        assertThat(base.resolve("history.csv")).doesNotExist();
        assertThat(run("check", "--history", "history.csv")).isZero();
        assertThat(base.resolve("history.csv")).content().contains("vertex");
        assertThat(run("check", "--history", "../history.csv")).isEqualTo(2);
    }

    @Test
    void nothing_selected_leaves_with_2_unless_that_is_allowed() {
        assertThat(run("check", "--experiments=nothing")).isEqualTo(2);
        assertThat(error).contains("no experiment matches 'nothing'; there are: vertex");
        assertThat(run("check", "--experiments=nothing", "--failIfNone=false")).isZero();
        assertThat(base.resolve("target/lz/results.json")).content().contains("nothing selected");
    }

    @Test
    void answers_are_kept_beside_the_output_where_nothing_else_is_said() {
        assertThat(run("check")).isZero();
        assertThat(out).contains("RAN        vertex");
        assertThat(run("check")).isZero();
        assertThat(out).contains("CACHED     vertex");
        assertThat(run("check", "--cache", "off")).isZero();
        assertThat(out).contains("RAN        vertex");
        assertThat(run("check", "--cache=kept")).isZero();
        assertThat(base.resolve("kept")).isDirectory();
    }

    @Test
    void review_shows_what_would_change_and_how_to_type_the_approval() {
        assertThat(run("review")).isEqualTo(2);
        assertThat(error).contains("'java -jar lz.jar check' or 'java -jar lz.jar run' has to come first");
        project.with("reference/vertex.yaml", "tier: approved\nsource: earlier\ncolumns: { x: {}, y: {} }\n")
                .with("vertex.yaml", descriptor(1.5));
        assertThat(run("check")).isEqualTo(1);
        assertThat(out).contains("1 table(s) would change; 'java -jar lz.jar review' shows how");
        assertThat(run("review")).isZero();
        assertThat(out)
                .contains("old: src/lz/reference/vertex.csv")
                .contains("can be approved: java -jar lz.jar approve --experiments=vertex --reason='...'");
        assertThat(run("approve")).isEqualTo(2);
        assertThat(error).contains("add --experiments=FIGURE", "add --reason='what changed");
        assertThat(base.resolve("src/lz/reference/vertex.csv")).content().isEqualTo("x,y\n0,1\n2,5\n");
    }

    @Test
    void approve_writes_the_table_where_somebody_looks() {
        assumeThat(System.getenv("CI"))
                .describedAs("a build server approves nothing")
                .isNullOrEmpty();
        project.with("reference/vertex.yaml", "tier: approved\nsource: earlier\ncolumns: { x: {}, y: {} }\n")
                .with("vertex.yaml", descriptor(1.5));
        assertThat(run("check")).isEqualTo(1);
        assertThat(run("approve", "--experiments=vertex", "--reason=lifted")).isZero();
        assertThat(out).contains("lz: wrote src/lz/reference/vertex.csv").contains("git add -N ");
        assertThat(base.resolve("src/lz/reference/vertex.csv")).content().isEqualTo("x,y\n0,1.5\n2,5.5\n");
        assertThat(run("check")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "check --help", "approve x -h"})
    void help_comes_however_it_is_asked_for(String words) {
        assertThat(run(words.split(" "))).isZero();
        assertThat(out).startsWith("java -jar lz.jar COMMAND [FOLDER] [OPTIONS]");
    }

    @Test
    void commands_that_only_look() {
        assertThat(run("list")).isZero();
        assertThat(out).contains("vertex: A parabola", "models parabola", "1 experiment(s) selected: all");
        assertThat(run("explain", "--points=all")).isZero();
        assertThat(out).contains("vertex", "integers");
        assertThat(run("models")).isZero();
        assertThat(out).contains("parameter height (h, 1): value at the vertex");
        assertThat(run("version")).isZero();
        assertThat(out).isEqualTo("development\n");
        assertThat(run("help")).isZero();
        Command.words().forEach(word -> assertThat(out).contains("  " + word + " "));
        Option.words().forEach(word -> assertThat(out).contains("  " + word + " "));
        assertThat(base.resolve("target")).doesNotExist();
        assertThat(run("schema")).isZero();
        assertThat(base.resolve("target/lz/schema/descriptor.schema.json")).exists();
    }

    @Test
    void init_writes_a_first_figure_without_pom() throws Exception {
        Path empty = Files.createDirectory(base.resolve("empty"));
        assertThat(new CommandLine(System.out, System.err).run("init", empty.toString(), "--package=mine"))
                .isZero();
        assertThat(empty.resolve("src/main/java/mine/DampedOscillation.java")).exists();
        assertThat(empty.resolve("pom.xml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek                      | there is no command 'chek'; did you mean 'check'?",
                "check --experiment a      | there is no option '--experiment'; did you mean '--experiments'?",
                "check --tags              | --tags needs a value",
                "check --tags --failed     | --tags needs a value",
                "check --failed=yes        | --failed takes no value",
                "check --tags a --tags b   | --tags is given twice",
                "list --threads 2          | 'list' does not take --threads",
                "check a                   | 'a' is one word too many",
                "check --threads many      | --threads is 'many'",
                "check --timeout soon      | --timeout is 'soon'",
                "check --timeout 0         | --timeout is 0.0",
                "check --failIfNone=maybe  | --failIfNone is 'maybe'",
                "explain --points few      | --points is 'few'",
                "check --classpath missing | there is no 'missing', which the class path names",
            })
    void what_makes_no_sense_is_refused_with_what_to_write(String words, String sentence) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(error).contains(sentence);
        assertThat(out).isEmpty();
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    void a_folder_that_does_not_exist_is_refused() {
        assertThat(new CommandLine(new PrintStream(new ByteArrayOutputStream()), capture()).run("check", "nowhere"))
                .isEqualTo(2);
    }

    private static PrintStream capture() {
        return new PrintStream(new ByteArrayOutputStream());
    }

    /** Runs a command on the project, whose folder follows the command. */
    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(1, base.toString());
        var outBytes = new ByteArrayOutputStream();
        var errorBytes = new ByteArrayOutputStream();
        int code = new CommandLine(
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errorBytes, true, StandardCharsets.UTF_8))
                .run(all.toArray(new String[0]));
        out = outBytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        error = errorBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static String descriptor(double height) {
        return """
                figure: vertex
                title: A parabola
                curves:
                  points: { model: parabola, with: { height: %s }, vary: { rows-of: vertex } }
                checks:
                  - curve: points
                    against: vertex
                    y: { absolute: 1.0e-12, because: "integers" }
                """.formatted(height);
    }
}
