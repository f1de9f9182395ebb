package io.github.lzmaven.harness.approve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a run whose values moved to a table that holds them, and every way in which that is refused. */
class ApprovalTest {

    private static final String APPROVED = "tier: approved\nsource: earlier output\n";
    private static final String COLUMNS = "columns: { height: {}, x: {}, y: {} }\n";

    @TempDir
    Path base;

    private ProjectFixture project;

    @BeforeEach
    void start() {
        project = new ProjectFixture(base);
    }

    @Test
    void nothing_moves_where_all_checks_pass() {
        parabola(0.5, "");
        table(APPROVED + COLUMNS, "height,x,y\n0.5,0,0.5\n0.5,1,1.5\n");
        assertThat(candidates()).isEmpty();
    }

    @Test
    void only_the_numbers_that_moved_change_in_the_file() throws IOException {
        parabola(0.5, "");
        table(
                "# measured twice\ntier: approved\nsource: earlier output\nreason: first\n"
                        + "columns: { remark: { ignore: true }, place: { is: x }, h: { is: height }, y: {} }\n",
                "remark,place,h,y\n\"a, b\",0.0,0.50,5.0e-1\nc, 1.0,0.50,1.25\n");
        approve("fig", "the vertex is half a unit higher");
        assertThat(own("t.csv")).isEqualTo("remark,place,h,y\n\"a, b\",0.0,0.50,5.0e-1\nc, 1.0,0.50,1.5\n");
        assertThat(own("t.yaml"))
                .startsWith("# measured twice\ntier: approved\nsource: earlier output\n"
                        + "reason: \"the vertex is half a unit higher\"\ncolumns:")
                .contains("sha256: ");
        assertThat(project.run().passes()).isTrue();
        assertThat(candidates()).isEmpty();
    }

    @Test
    void rows_come_and_go_with_the_grid() throws IOException {
        parabola(0.5, "");
        table(APPROVED + COLUMNS, "height,x,y\n0.5,1,1.5\n0.5,2,4.5\n");
        approve("fig", "the grid ends at 1");
        assertThat(own("t.csv")).isEqualTo("height,x,y\n0.5,1,1.5\n0.5,0,0.5\n");
        assertThat(project.run().passes()).isTrue();
    }

    @Test
    void rows_that_the_check_does_not_look_at_stay() throws IOException {
        parabola(0.5, "where: { x: { at-most: 1 } }\n    ");
        table(APPROVED + COLUMNS, "height,x,y\n0.5,0,7\n0.5,1,1.5\n0.5,3,9.5\n");
        approve("fig", "why");
        assertThat(own("t.csv")).isEqualTo("height,x,y\n0.5,0,0.5\n0.5,1,1.5\n0.5,3,9.5\n");
    }

    @Test
    void errors_go_into_the_column_of_uncertainties_halved_where_they_count_twice() throws IOException {
        project.with("fig.yaml", descriptor(0.5, "error: 0.125", 1.0, ""));
        table(
                APPROVED + "columns: { height: {}, x: {}, y: { uncertainty: { sigma: e } } }\n",
                "height,x,y,e\n0.5,0,9,0\n0.5,1,1.5,0\n");
        approve("fig", "why");
        assertThat(own("t.csv")).isEqualTo("height,x,y,e\n0.5,0,0.5,0.0625\n0.5,1,1.5,0.0625\n");
    }

    @Test
    void a_wide_table_keeps_its_form() throws IOException {
        project.with("fig.yaml", """
                figure: fig
                curves:
                  c: { model: parabola, with: { places: [0, 1] }, vary: { height: [0.5, 2] } }
                checks:
                  - curve: c
                    against: t
                    y: { absolute: 1.0e-12, because: exact }
                """);
        table(
                APPROVED
                        + "columns: { x: {}, low: { is: y, at: { height: 0.5 } }, high: { is: y, at: { height: 2 } } }\n",
                "x,low,high\n0,0.5,2\n1,1.5,4\n");
        approve("fig", "why");
        assertThat(own("t.csv")).isEqualTo("x,low,high\n0,0.5,2\n1,1.5,3\n");
        assertThat(project.run().passes()).isTrue();
    }

    @Test
    void a_missing_table_fails_and_can_be_approved_with_errors_and_origin() throws IOException {
        project.with("fig.yaml", descriptor(0.5, "error: 0.125", 0.5, ""));
        Outcome outcome = project.run();
        assertThat(outcome.passes()).isFalse();
        assertThat(outcome.figures().get(0).problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("LZ-REF-001");
        approve("fig", "first run");
        assertThat(own("t.csv")).isEqualTo("x,y,y_error\n0,0.5,0.125\n1,1.5,0.125\n");
        assertThat(own("t.yaml")).startsWith("""
                tier: approved
                source: "curve c of fig, computed by the model parabola"
                columns:
                  x: { unit: "1" }
                  y: { unit: "1", uncertainty: { bound: y_error } }
                sha256:\
                """).endsWith("\nreason: \"first run\"\n");
        assertThat(project.run().passes()).isTrue();
    }

    @Test
    void what_does_not_exist_is_approved_as_such() throws IOException {
        project.with("fig.yaml", descriptor(0.5, "manners: none", 0.5, ""));
        approve("fig", "first run");
        assertThat(own("t.csv")).isEqualTo("x,y\n0,\n1,\n");
        assertThat(own("t.yaml")).contains("y: { unit: \"1\", empty: \"planted\" }");
        assertThat(project.run().passes()).isTrue();
    }

    @Test
    void an_approved_table_that_is_edited_afterwards_is_found_out() throws IOException {
        parabola(0.5, "");
        approve("fig", "first run");
        project.with("reference/t.csv", own("t.csv").replace("1.5", "1.6"));
        assertThat(project.problems())
                .containsExactly(
                        "src/lz/reference/t.yaml:6:1: LZ-REF-014 the table src/lz/reference/t.csv is not the one that"
                                + " was approved; take table and sidecar from one commit, then run lz:review and lz:approve");
        project.with("reference/t.csv", own("t.csv").replace("1.6", "1.5").replace("\n", "\r\n"));
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void everything_wrong_with_an_order_is_told_at_once() {
        parabola(0.5, "");
        assertThat(identifiers(new Approval.Order(" ", Set.of("other"), "", true), candidates()))
                .containsExactly("LZ-APR-003", "LZ-APR-001", "LZ-APR-002", "LZ-APR-009");
    }

    @Test
    void tiers_that_prove_more_are_refused() {
        parabola(0.5, "");
        for (String tier : List.of("closed-form", "independent-code", "published-number", "published-figure")) {
            table("tier: " + tier + "\nsource: elsewhere\n" + COLUMNS, "height,x,y\n0.5,0,0.5\n0.5,1,1.75\n");
            assertThat(refusals("fig"))
                    .containsExactly("src/lz/reference/t.csv: LZ-APR-004 the table is of tier " + tier
                            + ", which our own output cannot replace; mend the model; or, if the table is wrong, replace it"
                            + " by hand and say so in its sidecar");
        }
    }

    @Test
    void undecided_values_are_refused() {
        project.with("fig.yaml", descriptor(0.5, "error: 0.125", 0.5, ""));
        table(APPROVED + COLUMNS, "height,x,y\n0.5,0,0.5\n0.5,1,2\n"); // |1.5 - 2| ± 0.125 against 0.5
        assertThat(refusals("fig"))
                .containsExactly(
                        "src/lz/fig.yaml:5:5: LZ-APR-006 y is undecided at 1 of 2 points: its error is too large to"
                                + " tell whether it moved (0.13 where 0.5 is allowed, at the worst point); ask the model for more"
                                + " accuracy and run again");
    }

    @Test
    void an_error_larger_than_the_tolerance_is_refused_although_every_value_drifts() {
        project.with("fig.yaml", descriptor(0.5, "error: 0.125", 0.1, ""));
        table(APPROVED + COLUMNS, "height,x,y\n0.5,0,5\n0.5,1,5\n");
        assertThat(refusals("fig"))
                .singleElement()
                .asString()
                .contains("LZ-APR-010")
                .contains("the verdict about y would be UNDECIDED");
    }

    @Test
    void incomplete_and_infinite_curves_are_refused() {
        project.with("fig.yaml", descriptor(0.5, "manners: nan", 0.5, ""));
        assertThat(refusals("fig"))
                .hasSize(2)
                .anyMatch(line -> line.contains("LZ-APR-007") && line.contains("LZ-CMP-001"))
                .anyMatch(line -> line.contains("LZ-APR-010"));
        project.with("fig.yaml", descriptor(0.5, "manners: crashes", 0.5, ""));
        assertThat(refusals("fig")).anyMatch(line -> line.contains("LZ-APR-007") && line.contains("LZ-RUN-004"));
    }

    @Test
    void two_curves_that_disagree_about_one_table_are_refused() {
        project.with("fig.yaml", """
                figure: fig
                curves:
                  c: { model: parabola, with: { height: 0.5, places: [0, 1] } }
                  d: { model: parabola, with: { height: 0.75, places: [0, 1] } }
                checks:
                  - { curve: c, against: t, y: { absolute: 0.1, because: exact } }
                  - { curve: d, against: t, y: { absolute: 0.1, because: exact } }
                """);
        table(APPROVED + "columns: { x: {}, y: {} }\n", "x,y\n0,0.5\n1,1.5\n");
        assertThat(refusals("fig"))
                .singleElement()
                .asString()
                .contains(
                        "LZ-APR-010 approved, the table would still fail the check of 'c': the verdict about y would be DRIFTS");
    }

    @Test
    void a_table_on_the_class_path_is_refused() throws IOException {
        parabola(0.5, "");
        Path jar = Files.createDirectories(base.resolve("jar/lz/reference"));
        Files.writeString(jar.resolve("t.yaml"), APPROVED + COLUMNS);
        Files.writeString(jar.resolve("t.csv"), "height,x,y\n0.5,0,0.5\n0.5,1,1.75\n");
        URL[] classPath = {base.resolve("jar").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath, getClass().getClassLoader())) {
            Harness harness = new Harness(new ProjectFiles(base, base.resolve("src/lz"), base), loader);
            Outcome outcome = harness.run(
                    harness.experiments(Selection.ALL), new Limits(1, Duration.ofMinutes(1)), Progress.SILENT);
            assertThat(refusals(order("fig"), harness.candidates(outcome)))
                    .containsExactly("lz/reference/t.csv: LZ-APR-005 the table is on the class path, not in"
                            + " src/lz/reference; approve it in the project that it comes from");
        }
    }

    @Test
    void what_changed_since_the_run_is_refused() throws IOException {
        parabola(0.5, "");
        table(APPROVED + COLUMNS, "height,x,y\n0.5,0,0.5\n0.5,1,1.75\n");
        List<Candidate> candidates = candidates();
        parabola(0.25, "");
        table(APPROVED + COLUMNS + "# looked at\n", "height,x,y\n0.5,0,0.5\n0.5,1,1.8\n");
        assertThat(refusals(order("fig"), candidates))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("src/lz/fig.yaml", "src/lz/reference/t.csv", "src/lz/reference/t.yaml");
        assertThat(own("t.csv")).contains("1.8");
    }

    @Test
    void a_candidate_that_was_edited_is_refused() throws IOException {
        parabola(0.5, "");
        CandidateFolder folder = new CandidateFolder(base.resolve("target/lz/candidates"));
        folder.write(candidates());
        assertThat(folder.read().orElseThrow()).isEqualTo(candidates());
        Files.writeString(folder.table("t"), Files.readString(folder.table("t")).replace("1.5", "1.4"));
        assertThat(identifiers(order("fig"), folder.read().orElseThrow())).containsExactly("LZ-APR-008");
        folder.clear();
        assertThat(folder.read()).isEmpty();
    }

    @Test
    void a_table_of_two_experiments_is_approved_for_both_or_not_at_all() {
        parabola(0.5, "");
        project.with("more.yaml", descriptor(0.5, "manners: good", 0.1, "").replace("figure: fig", "figure: more"));
        table(APPROVED + COLUMNS, "height,x,y\n0.5,0,0.5\n0.5,1,1.75\n");
        assertThat(identifiers(order("fig"), candidates())).containsExactly("LZ-APR-011");
        assertThat(identifiers(new Approval.Order("*", Set.of("fig", "more"), "why", false), candidates()))
                .isEmpty();
    }

    @Test
    void a_review_shows_the_worst_first_and_both_curves() {
        parabola(0.5, "");
        table(APPROVED + COLUMNS, "height,x,y\n0.5,0,0.5\n0.5,1,1.75\n0.5,2,4\n");
        Review review = new Review(project.harness().experiments(Selection.ALL), true);
        assertThat(review.lines(candidates().get(0)))
                .containsExactly(
                        "  fig, curve c",
                        "  y: 1 of 2 values differ",
                        "    at                                   old              new              difference  of allowed",
                        "    height = 0.5, x = 1                  1.75             1.5              -0.25       2.5e+15 %",
                        "    old        09  from 0.5 to 1.75",
                        "    new        07  from 0.5 to 1.75",
                        "    new - old  90  from -0.25 to 0",
                        "  rows: 0 only in the new table, 1 only in the old one");
    }

    @Test
    void a_review_shows_at_most_five_rows_and_sixty_characters() {
        String many = IntStream.range(0, 200).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        project.with("fig.yaml", descriptor(0.5, "manners: good", 0.1, "").replace("[0, 1]", "[" + many + "]"));
        String rows =
                IntStream.range(0, 200).mapToObj(x -> "0.5," + x + ",-1\n").collect(Collectors.joining());
        table(APPROVED + COLUMNS, "height,x,y\n" + rows);
        List<String> lines = new Review(project.harness().experiments(Selection.ALL), false)
                .lines(candidates().get(0));
        assertThat(lines).contains("    and 195 more, all in the candidate");
        assertThat(lines.get(3)).startsWith("    height = 0.5, x = 199 ");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("    new   "))
                .singleElement()
                .asString()
                .hasSizeLessThan(110)
                .contains("▁▁▁▁")
                .contains("█  from -1 to 3.96e+04");
    }

    private void parabola(double height, String extra) {
        project.with("fig.yaml", descriptor(height, "manners: good", 1.0e-14, extra));
    }

    private static String descriptor(double height, String parameter, double absolute, String extra) {
        return """
                figure: fig
                curves:
                  c: { model: parabola, with: { height: %s, %s, places: [0, 1] } }
                checks:
                  - curve: c
                    against: t
                    %sy: { absolute: %s, because: exact }
                """.formatted(height, parameter, extra, absolute);
    }

    private void table(String sidecar, String table) {
        project.with("reference/t.yaml", sidecar).with("reference/t.csv", table);
    }

    private String own(String name) throws IOException {
        return Files.readString(base.resolve("src/lz/reference").resolve(name));
    }

    private List<Candidate> candidates() {
        return project.harness().candidates(project.run());
    }

    private static Approval.Order order(String figure) {
        return new Approval.Order(figure, Set.of(figure), "why", false);
    }

    private Approval approval(List<Candidate> candidates) {
        return new Approval(new ProjectFiles(base, base.resolve("src/lz"), base), candidates);
    }

    private void approve(String figure, String reason) throws IOException {
        Approval approval = approval(candidates());
        Approval.Order order = new Approval.Order(figure, Set.of(figure), reason, false);
        assertThat(approval.refusals(order)).isEmpty();
        approval.carryOut(order);
    }

    private List<String> refusals(String figure) {
        return refusals(order(figure), candidates());
    }

    private List<String> refusals(Approval.Order order, List<Candidate> candidates) {
        return approval(candidates).refusals(order).stream()
                .map(Problem::toString)
                .toList();
    }

    private List<String> identifiers(Approval.Order order, List<Candidate> candidates) {
        return approval(candidates).refusals(order).stream()
                .map(problem -> problem.rule().id())
                .toList();
    }
}
