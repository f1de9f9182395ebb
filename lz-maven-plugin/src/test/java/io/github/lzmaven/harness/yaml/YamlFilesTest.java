package io.github.lzmaven.harness.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file is told with its place, and the rest is still read. */
class YamlFilesTest {

    private static final YamlFiles<Recipe> FILES = new YamlFiles<>(Recipe.class, GeneratedSchemas.of(Recipe.class));

    /** A format with every form there is. */
    record Recipe(
            @JsonProperty(required = true) @JsonPropertyDescription("its name") @Nullable
            String name,

            @Nullable Double minutes,
            @Nullable Integer eggs,
            @Nullable Boolean hot,
            @Nullable Colour colour,
            @Nullable List<Double> grams,
            @Nullable Map<String, Step> steps) {

        record Step(
                @JsonProperty(required = true) @Nullable String text,
                @Nullable Double heat) {}

        enum Colour {
            @JsonProperty("light-brown")
            LIGHT_BROWN,
            @JsonProperty("dark")
            DARK
        }
    }

    @Test
    void a_sound_file_is_read_whole() {
        Parsed<Recipe> parsed = FILES.read("r.yaml", """
                name: cake
                minutes: 40
                colour: light-brown
                grams: [1.5, 2]
                steps: { stir: { text: "slowly", heat: 0 } }
                """);
        assertThat(parsed.problems()).isEmpty();
        Recipe recipe = parsed.value().orElseThrow();
        assertThat(recipe.colour()).isEqualTo(Recipe.Colour.LIGHT_BROWN);
        assertThat(recipe.grams()).containsExactly(1.5, 2.0);
        assertThat(recipe.steps().get("stir").heat()).isZero();
        assertThat(parsed.positions().at("/steps/stir/heat")).isEqualTo(new Place("r.yaml", 5, 34));
        assertThat(parsed.positions().at("/grams/1")).isEqualTo(new Place("r.yaml", 4, 14));
        assertThat(parsed.positions().at("/steps/stir/salt/none")).isEqualTo(new Place("r.yaml", 5, 10));
    }

    @Test
    void five_mistakes_are_told_at_once_and_the_rest_is_read() {
        Parsed<Recipe> parsed = FILES.read("r.yaml", """
                naem: cake
                minutes: long
                eggs: 2.5
                hot: true
                colour: darkk
                steps:
                  stir: { text: "slowly", haet: 3 }
                """);
        assertThat(parsed.problems().stream().sorted(java.util.Comparator.comparing(Problem::place)))
                .extracting(Problem::toString)
                .containsExactly(
                        "r.yaml:1:1: LZ-DSC-005 the key 'name' is missing; add it here",
                        "r.yaml:1:1: LZ-DSC-004 the key 'naem' is not known here; did you mean 'name'?;"
                                + " known here: colour, eggs, grams, hot, minutes, name, steps",
                        "r.yaml:2:1: LZ-DSC-006 'minutes' is the text \"long\"; write a number",
                        "r.yaml:3:1: LZ-DSC-006 'eggs' is the number 2.5; write a whole number",
                        "r.yaml:5:1: LZ-DSC-006 'colour' is the text \"darkk\"; write one of: light-brown, dark",
                        "r.yaml:7:27: LZ-DSC-004 the key 'haet' is not known here; did you mean 'heat'?;"
                                + " known here: heat, text");
        assertThat(parsed.value()).hasValueSatisfying(recipe -> {
            assertThat(recipe.hot()).isTrue();
            assertThat(recipe.minutes()).isNull();
            assertThat(recipe.steps().get("stir").text()).isEqualTo("slowly");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: &a cake                         | 1:7 | LZ-DSC-003 anchors (&), aliases (*) and tags (!) are not allowed
            name: !!str cake                      | 1:7 | LZ-DSC-003
            name: !java/object cake               | 1:7 | LZ-DSC-003
            name: !!javax.script.ScriptEngineManager [x] | 1:7 | LZ-DSC-003
            { name: cake, name: pie }             | 1:15 | LZ-DSC-029 the key 'name' stands here for the second time
            name: cake\\nsteps: { a: { text: x, text: y } } | 2:24 | LZ-DSC-029
            name: [cake                           | 1:12 | LZ-DSC-001
            name: cake: pie                       | 1:11 | LZ-DSC-001
            name: "cake                           | 1:12 | LZ-DSC-001
            \\tname: cake                          | 1:1 | LZ-DSC-001
            name: cake\\n---\\nname: pie            | 2:1 | LZ-DSC-001
            name: .nan                            | 1:7 | LZ-DSC-006 '.nan' is not a finite number
            minutes: -.INF                        | 1:10 | LZ-DSC-006 '-.INF' is not a finite number
            """)
    void what_is_not_plain_yaml_is_told_with_its_place(String text, String place, String sentence) {
        List<Problem> problems = FILES.read("r.yaml", text.replace("\\n", "\n").replace("\\t", "\t"))
                .problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).place()).hasToString("r.yaml:" + place);
        assertThat(problems.get(0).sentence()).startsWith(sentence);
    }

    @Test
    void an_alias_is_told_beside_its_anchor() {
        assertThat(FILES.read("r.yaml", "name: &a cake\ncolour: *a\n").problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("r.yaml:1:7", "r.yaml:2:9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "# nothing but words\n"})
    void an_empty_file_holds_no_keys(String text) {
        assertThat(FILES.read("r.yaml", text).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).startsWith("r.yaml: LZ-DSC-002 the file is empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- list\n", "---\n", "just words\n", "42\n"})
    void a_file_without_keys_is_told(String text) {
        Parsed<Recipe> parsed = FILES.read("r.yaml", text);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).startsWith("r.yaml: LZ-DSC-002 the file does not hold"));
    }

    @Test
    void deep_nesting_and_endless_files_are_refused() {
        assertThat(FILES.read("r.yaml", "name: " + "[".repeat(5000) + "]".repeat(5000))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("LZ-DSC-009 not read: Nesting Depth exceeded"));
        assertThat(FILES.read("r.yaml", "name: " + "x".repeat(4_000_001)).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("LZ-DSC-009 not read: The incoming YAML document"));
    }

    @Test
    void a_binary_file_is_not_yaml() {
        assertThat(FILES.read("r.yaml", "name: \u0000\u0001").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).startsWith("r.yaml: LZ-DSC-001 not YAML: a character"));
    }

    @ParameterizedTest
    @CsvSource({"1e-6,1e-6", ".5,0.5", "-2E3,-2000", "+1.e1,10", "1.0e-3,0.001", "7,7"})
    void numbers_without_point_or_leading_digit_are_numbers(String text, double number) {
        Parsed<Recipe> parsed = FILES.read("r.yaml", "name: cake\nminutes: " + text + "\ngrams: [" + text + "]\n");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.value().orElseThrow().minutes()).isEqualTo(number);
        assertThat(parsed.value().orElseThrow().grams()).containsExactly(number);
    }

    @Test
    void a_number_in_quotes_is_text() {
        Parsed<Recipe> parsed = FILES.read("r.yaml", "name: \"1e-6\"\nminutes: '1e-6'\n");
        assertThat(parsed.problems())
                .extracting(Problem::sentence)
                .containsExactly("LZ-DSC-006 'minutes' is the text \"1e-6\"; write a number");
        assertThat(parsed.value().orElseThrow().name()).isEqualTo("1e-6");
    }

    @Test
    void the_wrong_form_is_told_with_what_stands_there() {
        assertThat(FILES.read("r.yaml", """
                                name: { first: cake }
                                grams: 3
                                hot: maybe
                                steps: [a, b]
                                """).problems())
                .extracting(Problem::sentence)
                .containsExactlyInAnyOrder(
                        "LZ-DSC-006 'name' is the mapping {\"first\":\"cake\"}; write text",
                        "LZ-DSC-006 'grams' is the number 3; write a list",
                        "LZ-DSC-006 'hot' is the text \"maybe\"; write true or false",
                        "LZ-DSC-006 'steps' is the list [\"a\",\"b\"]; write keys and values");
    }

    @Test
    void a_key_with_a_slash_is_found_again() {
        Parsed<Recipe> parsed = FILES.read("r.yaml", "name: x\nsteps:\n  a/b~c: { text: y, heat: warm }\n");
        assertThat(parsed.problems()).extracting(Problem::place).containsExactly(new Place("r.yaml", 3, 21));
        assertThat(parsed.value().orElseThrow().steps().get("a/b~c").text()).isEqualTo("y");
    }
}
