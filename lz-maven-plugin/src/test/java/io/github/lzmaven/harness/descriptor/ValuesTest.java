package io.github.lzmaven.harness.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, words, lists and ranges of a descriptor, as the model gets them. */
class ValuesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                                                          | 7
            [1, 2, 4]                                                  | 1 2 4
            { from: 0, to: 1, points: 5 }                              | 0 0.25 0.5 0.75 1
            { from: 1, to: -1, points: 3 }                             | 1 0 -1
            { from: 1, to: 16, points: 5, spacing: logarithmic }       | 1 2 4 8 16
            { from: 0.3, to: 0.3, points: 1 }                          | 0.3
            { from: 3, to: 3, points: 1, spacing: logarithmic }        | 3
            { from: 0.1, to: 0.7, points: 2 }                          | 0.1 0.7
            """)
    void a_list_is_written_out_or_spaced_evenly_with_both_ends_as_written(String written, String expected) {
        double[] values = numbers("with: { places: " + written + " }", "places").get(0);
        String[] words = expected.split(" ");
        assertThat(values).hasSize(words.length);
        for (int i = 0; i < words.length; i++) {
            assertThat(values[i]).isEqualTo(Double.parseDouble(words[i]));
        }
    }

    @Test
    void an_axis_has_one_point_for_each_value_or_list() {
        assertThat(numbers("vary: { height: { from: 0, to: 1, points: 3 } }", "height"))
                .containsExactly(new double[] {0.0}, new double[] {0.5}, new double[] {1.0});
        assertThat(numbers("with: { height: 0 }, vary: { places: [0, [1, 2]] }", "places"))
                .containsExactly(new double[] {0.0}, new double[] {1.0, 2.0});
        assertThat(values("vary: { manners: [good, warns] }", "manners"))
                .containsExactly(Value.choice("good"), Value.choice("warns"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { from: 0, to: 1, points: 1 }                        | the range has one point, but two ends
            { from: 2, to: 2, points: 2 }                        | the range has 2 points, but both ends are 2.0
            { from: 0, to: 1, points: 3, spacing: logarithmic }  | the range has a logarithmic spacing that reaches 0 or below
            { from: 1, to: 0, points: 3, spacing: logarithmic }  | the range has a logarithmic spacing that reaches 0 or below
            { from: 0, to: 1, points: 10000001 }                 | the range has more than 10000000 points
            [[1, 2], [3]]                                        | the list is not made of numbers, or its rows differ in length
            [1, [2]]                                             | the list is not made of numbers, or its rows differ in length
            [[1], 2]                                             | the list is not made of numbers, or its rows differ in length
            [1, two]                                             | the list is not made of numbers, or its rows differ in length
            """)
    void what_is_no_list_is_refused(String written, String sentence) {
        assertThat(problems("with: { places: " + written + " }"))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void an_axis_needs_values() {
        assertThat(problems("with: { places: 0 }, vary: { height: [] }"))
                .anySatisfy(problem -> assertThat(problem).contains("the axis has no values"));
    }

    @Test
    void a_table_and_the_descriptor_may_give_a_parameter_twice_only_if_they_agree() {
        assertThat(GridReader.agrees(Value.of(2.0), Value.of(2.0 + 1e-9))).isTrue();
        assertThat(GridReader.agrees(Value.of(2.0), Value.of(2.0 + 3e-9))).isFalse();
        assertThat(GridReader.agrees(Value.listOf(1.0, 2.0), Value.listOf(1.0, 2.0)))
                .isTrue();
        assertThat(GridReader.agrees(Value.listOf(1.0, 2.0), Value.listOf(1.0, 3.0)))
                .isFalse();
        assertThat(GridReader.agrees(Value.listOf(2.0, 3.0), Value.of(2.0))).isFalse();
        assertThat(GridReader.agrees(Value.of(2.0), Value.listOf(2.0, 3.0))).isFalse();
        assertThat(GridReader.agrees(Value.choice("a"), Value.choice("a"))).isTrue();
        assertThat(GridReader.agrees(Value.choice("a"), Value.of(1.0))).isFalse();
        assertThat(GridReader.agrees(Value.of(1.0), Value.choice("a"))).isFalse();
    }

    @Test
    void a_condition_is_a_value_some_values_or_bounds() throws IOException {
        double all = Double.POSITIVE_INFINITY;
        assertThat(condition("2")).isEqualTo(new Filter.Condition(-all, all, List.of(2.0)));
        assertThat(condition("on")).isEqualTo(new Filter.Condition(-all, all, List.of("on")));
        assertThat(condition("false")).isEqualTo(new Filter.Condition(-all, all, List.of("off")));
        assertThat(condition("[1, warm]")).isEqualTo(new Filter.Condition(-all, all, List.of(1.0, "warm")));
        assertThat(condition("{ at-least: 1 }")).isEqualTo(new Filter.Condition(1.0, all, List.of()));
        assertThat(condition("{ at-most: 2 }")).isEqualTo(new Filter.Condition(-all, 2.0, List.of()));
        assertThat(new WhereEntry(YAML.readTree("2")).isSingle()).isTrue();
        assertThat(new WhereEntry(YAML.readTree("[2]")).isSingle()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "{ at-least: low }", "{ above: 1 }", "{ at-least: 1, above: 2 }"})
    void anything_else_is_no_condition(String written) throws IOException {
        assertThat(new WhereEntry(YAML.readTree(written)).flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw).endsWith("is no condition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "warm", "true", "[1]", "{ at-least: 1 }", "{ at-least: 1, at-most: 2 }"})
    void a_condition_has_no_flaw(String written) throws IOException {
        assertThat(new WhereEntry(YAML.readTree(written)).flaw()).isEmpty();
    }

    private static Filter.Condition condition(String written) throws IOException {
        JsonNode node = YAML.readTree(written);
        return WhereEntry.condition(node);
    }

    private List<double[]> numbers(String curve, String parameter) {
        return values(curve, parameter).stream()
                .map(value -> ((Value.Numbers) value))
                .map(value -> {
                    double[] entries = new double[value.size()];
                    for (int i = 0; i < entries.length; i++) {
                        entries[i] = value.at(i);
                    }
                    return entries;
                })
                .toList();
    }

    private List<Value> values(String curve, String parameter) {
        return project(curve)
                .harness()
                .experiments(Selection.ALL)
                .get(0)
                .curves()
                .values()
                .iterator()
                .next()
                .points()
                .stream()
                .map(Inputs::values)
                .map(point -> Objects.requireNonNull(point.get(parameter)))
                .toList();
    }

    private List<String> problems(String curve) {
        return project(curve).problems();
    }

    /** A curve of parabolas with a height of 1 at 0, where nothing else is said. */
    private ProjectFixture project(String curve) {
        return new ProjectFixture(folder).with("a.yaml", """
                figure: a
                common: { height: 1, places: 0 }
                curves:
                  p: { model: parabola, %s }
                claims:
                  - { says: test, of: p, value-of: y, value: { at-least: 0 } }
                """.formatted(curve));
    }
}
