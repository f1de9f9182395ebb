package io.github.lzmaven.harness.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Csv;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What models do, well or badly, arrives in the outcome. */
class RunnerTest {

    @TempDir
    Path folder;

    private ProjectFixture project(String descriptor) {
        return new ProjectFixture(folder)
                .with("reference/table.csv", "x,y\n0,1\n1,2\n")
                .with("reference/table.yaml", "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n")
                .with("a.yaml", descriptor);
    }

    private static FigureOutcome figure(Outcome outcome) {
        return outcome.figures().get(0);
    }

    private static List<Rule> rules(Outcome outcome) {
        return figure(outcome).problems().stream().map(Problem::rule).distinct().toList();
    }

    @Test
    void an_exact_curve_agrees_and_its_controls_bite() {
        Outcome outcome = project("""
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                        checks:
                          - curve: p
                            against: table
                            y: { absolute: 1.0e-9, because: test }
                            must-notice:
                              height: { plus: 1.1e-9 }
                              places[1]: { times: 1.001 }
                              manners: { instead: none }
                        """).run();
        assertThat(figure(outcome).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(figure(outcome).checks().get(0).controls())
                .extracting(ControlOutcome::noticed)
                .containsExactly(true, true, false);
        assertThat(rules(outcome)).containsExactly(Rule.BLUNT);
        assertThat(figure(outcome).used()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "crashes, MODEL_BUG",
        "gives-up, NOT_CONVERGED",
        "nan, NOT_FINITE",
        "none, NONE_MISMATCH",
        "spends, TIMEOUT",
        "hangs, TIMEOUT"
    })
    void misbehaviour_fails_the_figure_and_names_the_rule(String manners, Rule rule) {
        Outcome outcome = project("""
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: 1, manners: %s }, vary: { rows-of: table } }
                        checks:
                          - { curve: p, against: table, y: { absolute: 0, because: exact } }
                        """.formatted(manners)).run(1, Duration.ofMillis(300));
        assertThat(outcome.passes()).isFalse();
        assertThat(rules(outcome)).contains(rule);
    }

    @Test
    void a_hanging_point_does_not_keep_the_others_from_being_computed() {
        Outcome outcome = project("""
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: 1, places: 0 }, vary: { manners: [hangs, good] } }
                          q: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                        checks:
                          - { curve: q, against: table, y: { absolute: 0, because: exact } }
                          - { curve: p, against-curve: q, extra-rows: allowed, y: { absolute: 0, because: exact } }
                        """).run(1, Duration.ofMillis(200));
        CurveOutcome curve = figure(outcome).curves().get("p");
        assertThat(curve.problems()).extracting(Problem::rule).containsExactly(Rule.TIMEOUT);
        assertThat(curve.problems().get(0).what())
                .contains("'p' (parabola) at manners = hangs")
                .contains("left behind");
        assertThat(curve.series().rows()).isEqualTo(1);
        assertThat(figure(outcome).checks().get(0).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void the_number_of_threads_changes_no_digit() {
        ProjectFixture project = project("""
                figure: a
                curves:
                  p:
                    model: parabola
                    vary:
                      height: { from: -1, to: 1, points: 40 }
                      places: { from: 1.0e-3, to: 7, points: 17, spacing: logarithmic }
                    unchecked: compared in this test
                  q: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                checks:
                  - { curve: q, against: table, y: { absolute: 0, because: exact } }
                """);
        assertThat(csv(project.run(7, Duration.ofSeconds(60)))).isEqualTo(csv(project.run(1, Duration.ofSeconds(60))));
        assertThat(csv(project.run())).hasLineCount(1 + 40 * 17);
    }

    @Test
    void numerics_too_coarse_to_tell_are_undecided() {
        Outcome outcome = project("""
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: 1, error: 1.0e-3 }, vary: { rows-of: table } }
                        checks:
                          - { curve: p, against: table, y: { absolute: 1.0e-4, because: test } }
                        """).run();
        assertThat(figure(outcome).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(outcome.passes()).isFalse();
    }

    @Test
    void a_filter_that_admits_nothing_fails() {
        Outcome outcome = project("""
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                        checks:
                          - { curve: p, against: table, where: { x: { at-least: 5 } }, y: { absolute: 0, because: exact } }
                        """).run();
        assertThat(rules(outcome)).contains(Rule.NO_MATCH, Rule.EMPTY_CURVE);
    }

    @Test
    void warnings_travel_with_the_curve_each_once() {
        Outcome outcome = project("""
                        figure: a
                        curves:
                          p: { model: parabola, with: { manners: warns, places: [0, 1] }, vary: { height: [1, 2] }, unchecked: test }
                          q: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                        checks:
                          - { curve: q, against: table, y: { absolute: 0, because: exact } }
                        """).run();
        assertThat(figure(outcome).curves().get("p").warnings()).hasSize(1);
        assertThat(outcome.passes()).isTrue();
    }

    private static String csv(Outcome outcome) {
        return Csv.write(figure(outcome).curves().get("p").series());
    }
}
