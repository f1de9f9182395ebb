package io.github.lzmaven.harness.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.physics.model.Model;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake gets a sentence with its line, its column and a way out, all of them at once. */
class DescriptorMistakesTest {

    private static final String TABLE = "x,y\n0,1\n1,2\n";
    private static final String SIDECAR = """
            tier: closed-form
            source: by hand
            columns: { x: {}, y: {} }
            """;

    @TempDir
    Path folder;

    private ProjectFixture project;

    @BeforeEach
    void project_with_a_table() {
        project = new ProjectFixture(folder).with("reference/table.csv", TABLE).with("reference/table.yaml", SIDECAR);
    }

    @Test
    void a_sound_descriptor_has_no_problems() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                checks:
                  - { curve: p, against: table, y: { absolute: 0, because: exact } }
                """);
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void five_mistakes_of_different_kinds_are_told_at_once() {
        project.with("a.yaml", """
                figure: a
                titel: misspelt
                curves:
                  p: { model: parabola, with: { height: 11 }, vary: { rows-of: table } }
                  q: { model: parabula }
                  r: { model: parabola, with: { hight: 1, height: 1, places: [0, 1] } }
                checks:
                  - { curve: p, against: tabel, y: { absolute: 0, because: exact } }
                  - { curve: p, against: table, y: { absolute: wide, because: exact } }
                """);
        assertThat(project.problems())
                .containsExactly(
                        "src/lz/a.yaml:2:1: LZ-DSC-004 the key 'titel' is not known here; did you mean 'title'?;"
                                + " known here: charts, checks, claims, common, curves, figure, paper, tags, title",
                        "src/lz/a.yaml:4:33: LZ-DSC-012 'height' is 11.0 but must be at least -10.0 and at most 10.0;"
                                + " its unit is 1: value at the vertex",
                        "src/lz/a.yaml:5:8: LZ-DSC-010 no model is called 'parabula'; did you mean 'parabola'?"
                                + modelsKnown() + "; 'mvn lz:models' tells what each one does",
                        "src/lz/a.yaml:6:33: LZ-DSC-011 the model 'parabola' has no parameter 'hight'; did you mean"
                                + " 'height'?; known here: error, height, manners, places",
                        "src/lz/a.yaml:9:38: LZ-DSC-006 'absolute' is the text \"wide\"; write a number");
    }

    @Test
    void a_table_whose_rows_are_wanted_and_missing_is_told_once_with_the_nearest_name() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: parabola, with: { height: 1 }, vary: { rows-of: tabel } }
                checks:
                  - { curve: p, against: tabel, y: { absolute: 0, because: exact } }
                """);
        assertThat(project.problems())
                .containsExactly(
                        "src/lz/a.yaml:3:54: LZ-REF-001 no reference table 'tabel' in src/lz/reference or under"
                                + " lz/reference/ on the class paths of project and plugin; did you mean 'table'?; known here: table");
    }

    @Test
    void a_grid_without_points_and_an_axis_that_cannot_be_built() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: parabola, with: { places: 0 }, vary: { height: [] } }
                  q: { model: parabola, with: { places: 0 }, vary: { height: { from: 0, to: 1, points: 3, spacing: logarithmic } } }
                  r: { model: parabola, with: { places: 0 }, vary: { height: [1, high] } }
                claims: []
                checks: []
                """);
        assertThat(project.problems())
                .anySatisfy(p -> assertThat(p).contains("a.yaml:3:54: LZ-DSC-015 the axis has no values"))
                .anySatisfy(
                        p -> assertThat(p).contains("a.yaml:4:54: LZ-DSC-016 the range has a logarithmic spacing that"))
                .anySatisfy(
                        p -> assertThat(p).contains("a.yaml:5:66: LZ-DSC-012 'height' is 'high' but must be a number"))
                .anySatisfy(p -> assertThat(p).contains("LZ-DSC-018 the figure has neither check nor claim"));
    }

    @Test
    void a_tolerance_needs_a_size_a_sign_a_reason_and_a_result() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                checks:
                  - { curve: p, against: table, y: { absolute: -1, because: wrong } }
                  - { curve: p, against: table, y: { absolute: 1 } }
                  - { curve: p, against: table, y: { because: nothing } }
                  - { curve: p, against: table, z: { absolute: 1, because: no such result } }
                  - { curve: p, against: table }
                """);
        assertThat(project.problems())
                .hasSize(5)
                .anySatisfy(p -> assertThat(p).contains(":5:33: LZ-DSC-021 the tolerance is negative"))
                .anySatisfy(p -> assertThat(p).contains(":6:33: LZ-DSC-022 the tolerance does not say why"))
                .anySatisfy(p -> assertThat(p).contains(":7:33: LZ-DSC-021 the tolerance says neither"))
                .anySatisfy(p -> assertThat(p).contains(":8:33: LZ-DSC-013 the model 'parabola' has no result 'z'"))
                .anySatisfy(p -> assertThat(p).contains(":9:5: LZ-DSC-020 the check declares no tolerance"));
    }

    @Test
    void two_descriptors_with_one_figure_id_name_each_other() {
        String text = """
                figure: twin
                curves:
                  p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                checks:
                  - { curve: p, against: table, y: { absolute: 0, because: exact } }
                """;
        project.with("a.yaml", text).with("b.yaml", text);
        assertThat(project.problems())
                .containsExactly(
                        "src/lz/b.yaml:1:1: LZ-DSC-007 the figure 'twin' is also described in src/lz/a.yaml:1:1;"
                                + " rename one of them");
    }

    @Test
    void a_table_and_the_descriptor_must_not_contradict_each_other() {
        project.with("reference/heights.csv", "height,x,y\n2,0,2\n")
                .with("reference/heights.yaml", "tier: closed-form\nsource: s\ncolumns: { height: {}, x: {}, y: {} }\n")
                .with("a.yaml", """
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: 1 }, vary: { rows-of: heights } }
                        checks:
                          - { curve: p, against: heights, y: { absolute: 0, because: exact } }
                        """);
        assertThat(project.problems())
                .containsExactly(
                        "src/lz/a.yaml:3:54: LZ-DSC-016 'height' is 1.0 in the descriptor and 2.0 in the table;"
                                + " drop it from the descriptor, or take a table that has it");
    }

    @Test
    void a_control_must_name_something_that_can_be_made_wrong() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                checks:
                  - curve: p
                    against: table
                    y: { absolute: 0, because: exact }
                    must-notice:
                      depth: { times: 2 }
                      manners: { times: 2 }
                      places[2]: { plus: 1 }
                      height: { times: 2, plus: 1 }
                      y: { times: 2 }
                """);
        assertThat(project.problems())
                .hasSize(5)
                .anySatisfy(p -> assertThat(p).contains(":13:7: LZ-DSC-011 the model 'parabola' has no parameter 'y'"))
                .anySatisfy(
                        p -> assertThat(p).contains(":9:7: LZ-DSC-011 the model 'parabola' has no parameter 'depth'"))
                .anySatisfy(p -> assertThat(p).contains(":10:7: LZ-DSC-023 'manners' cannot be made wrong this way"))
                .anySatisfy(p -> assertThat(p).contains(":11:7: LZ-DSC-023 'places[2]' cannot be made wrong this way"))
                .anySatisfy(p -> assertThat(p).contains(":12:7: LZ-DSC-023 a control needs exactly one of"));
    }

    @Test
    void the_same_of_a_claim_for_every_curve_it_reads() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }
                  short: { model: parabola, with: { height: 1, places: [0] } }
                  q: { model: landau-zener-formula, with: { sweep-speed: 1 } }
                claims:
                  - says: a
                    combination-of: y
                    between: [p, short, { curve: q, quantity: P_LZ }]
                    value: { at-least: 0 }
                    must-notice:
                      depth: { times: 2 }
                      places[1]: { plus: 1 }
                      manners: { times: 2 }
                      sweep-speed: { times: 2, plus: 1 }
                      height: { plus: 1 }
                      y: { instead: 2 }
                      y[1]: { plus: 1 }
                  - { says: b, of: p, value-of: z, value: { at-least: 0 }, must-notice: { sweep-speed: { times: 2 } } }
                """);
        assertThat(project.problems())
                .hasSize(8)
                .anySatisfy(p -> assertThat(p)
                        .contains(":12:7: LZ-DSC-011 none of the models 'parabola', 'landau-zener-formula' has a"
                                + " parameter 'depth'"))
                .anySatisfy(p -> assertThat(p)
                        .contains(":13:7: LZ-DSC-023 'places[1]' cannot be made wrong this way: the curve 'short' has"))
                .anySatisfy(p -> assertThat(p)
                        .contains(":14:7: LZ-DSC-023 'manners' cannot be made wrong this way: the curve 'p' has"))
                .anySatisfy(p -> assertThat(p).contains(":15:7: LZ-DSC-023 a control needs exactly one of"))
                .anySatisfy(p -> assertThat(p).contains(":17:7: LZ-DSC-023 'y' is a result"))
                .anySatisfy(p -> assertThat(p).contains(":18:7: LZ-DSC-023 'y' is a result"))
                .anySatisfy(p -> assertThat(p).contains(":19:23: LZ-DSC-013 the curve 'p' gives no 'z'"))
                .anySatisfy(p -> assertThat(p)
                        .contains(":19:75: LZ-DSC-011 the model 'parabola' has no parameter 'sweep-speed'"));
    }

    @Test
    void what_a_model_refuses_as_a_whole_is_told_before_anything_runs() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: parabola, with: { height: 1, places: { from: 0, to: 1, points: 1001 } }, unchecked: drawn }
                  q: { model: parabola, with: { height: 1 }, unchecked: drawn }
                checks:
                  - { curve: p, against: table, y: { absolute: 0, because: exact } }
                """);
        assertThat(project.problems())
                .containsExactly(
                        "src/lz/a.yaml:3:44: LZ-DSC-012 'places' has more than 1000 entries (parabola); 'mvn lz:models' lists"
                                + " parameters, units and ranges",
                        "src/lz/a.yaml:4:3: LZ-DSC-012 'places' is missing: abscissas (parabola); 'mvn lz:models' lists"
                                + " parameters, units and ranges");
    }

    @Test
    void files_that_would_be_overlooked_and_paths_that_lead_out_are_told() {
        project.with("b.yml", "figure: b\n").with("c.yaml", "- a list\n");
        assertThat(project.problems())
                .anySatisfy(p -> assertThat(p).contains("src/lz/b.yml: LZ-DSC-027 this file would be overlooked"))
                .anySatisfy(p -> assertThat(p).contains("src/lz/c.yaml: LZ-DSC-002"));
        project.with("a.yaml", """
                figure: ../a
                curves:
                  p: { model: parabola, with: { height: 1, places: 0 } }
                checks:
                  - { curve: p, against: ../../secret, y: { absolute: 0, because: exact } }
                """);
        assertThat(project.problems())
                .anySatisfy(p -> assertThat(p).contains("a.yaml:1:1: LZ-DSC-008 '../a' is no figure id"))
                .anySatisfy(p -> assertThat(p).contains("a.yaml:5:17: LZ-REF-001 no reference table '../../secret'"));
    }

    @Test
    void keys_that_are_missing_are_told_and_nothing_else_breaks() {
        project.with("a.yaml", """
                curves:
                  p: { with: { height: 1 }, vary: { rows-of: table } }
                checks:
                  - { against: table, y: { absolute: 0, because: exact } }
                  - { curve: p, y: { absolute: 0, because: exact } }
                  - { curve: p, against-curve: p, interpolate: {}, y: { absolute: 0, because: exact } }
                claims:
                  - { of: p, value-of: y, value: { equals: { to: 1 } } }
                  - {}
                charts:
                  - { y: [y] }
                """);
        assertThat(project.problems())
                .allSatisfy(p -> assertThat(p).doesNotContain("LZ-DSC-001"))
                .anySatisfy(p -> assertThat(p).contains("LZ-DSC-005 the key 'figure' is missing"))
                .anySatisfy(p -> assertThat(p).contains(":2:3: LZ-DSC-005 the key 'model' is missing"))
                .anySatisfy(p -> assertThat(p).contains(":8:36: LZ-DSC-005 the key 'within' is missing"))
                .anySatisfy(p -> assertThat(p).contains(":9:5: LZ-DSC-005 the key 'says' is missing"));
    }

    @Test
    void empty_values_are_told_and_nothing_else_breaks() {
        project.with("a.yaml", """
                figure:
                title:
                common:
                curves:
                  p:
                  q: { model: , vary: { height: , places: } }
                checks:
                  -
                  - { curve: , against: , y: , where: { x: }, must-notice: { height: } }
                claims:
                  -
                  - { says: , of: , between: [ , ], where: { x: }, value-of: , value: , value-at: { x: } }
                charts:
                  -
                  - { x: , y: , draw: { p: } }
                """);
        assertThat(project.problems()).isNotEmpty();
    }

    @Test
    void lines_across_a_chart_need_something_to_stand_at_and_curves() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: landau-zener-formula, vary: { sweep-speed: [1, 2] } }
                claims:
                  - { says: s, at: here, of: p, value-of: P_LZ, value: { at-least: 0 } }
                charts:
                  - { x: { axis: sweep-speed }, y: [P_LZ], guides: { x: sweep-sped, y: P_ES } }
                  - { x: { axis: sweep-speed }, y: { axis: sweep-speed }, colour: P_LZ, guides: { y: P_LZ } }
                """);
        assertThat(project.problems())
                .hasSize(2)
                .anySatisfy(p -> assertThat(p)
                        .contains("LZ-DSC-013 no curve has 'sweep-sped' to draw here", "did you mean 'sweep-speed'?"))
                .anySatisfy(p -> assertThat(p).contains("LZ-DSC-028 a heat map has no lines across it"));
    }

    @Test
    void a_table_that_two_curves_miss_is_one_mistake() {
        project.with("a.yaml", """
                figure: a
                curves:
                  p: { model: landau-zener-formula, vary: { rows-of: tabel } }
                  q: { model: landau-zener-formula, vary: { rows-of: tabel } }
                checks:
                  - { curve: p, against: tabel, P_LZ: { absolute: 0, because: exact } }
                  - { curve: q, against: tabel, P_LZ: { absolute: 0, because: exact } }
                """);
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("src/lz/a.yaml:3:45: LZ-REF-001 no reference table 'tabel'");
    }

    @Test
    void a_common_parameter_needs_a_curve_that_has_it() {
        project.with("a.yaml", """
                figure: a
                common: { height: 1, temperature: 3 }
                curves:
                  p: { model: parabola, vary: { rows-of: table } }
                checks:
                  - { curve: p, against: table, y: { absolute: 0, because: exact } }
                """);
        assertThat(project.problems())
                .containsExactly("src/lz/a.yaml:2:22: LZ-DSC-017 no curve's model has the parameter 'temperature';"
                        + " drop it, or mend its name");
    }

    /** The list of models grows; that it is complete and sorted is all that matters here. */
    private static String modelsKnown() {
        return "; known here: "
                + ServiceLoader.load(Model.class).stream()
                        .map(provider -> provider.get().name())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
