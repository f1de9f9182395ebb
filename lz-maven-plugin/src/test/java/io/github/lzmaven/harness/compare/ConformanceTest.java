package io.github.lzmaven.harness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.lzmaven.harness.ModelOfNames;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.reference.TableSource;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a comparison must say in cases where comparisons are known to fail silently.
 *
 * <p>The cases are data, one file each in {@code src/test/resources/conformance}: an output and a reference as CSV, the
 * sidecar, the tolerances, and the verdict and identifiers they must get. Nothing in them is particular to this harness:
 * {@code docs/conformance.md} says how to hold another comparison against them.
 */
class ConformanceTest {

    /** Two coordinates, two results. */
    private static final Model ANYTHING = new ModelOfNames(
            List.of(),
            List.of(
                    Quantity.coordinate("x", "1", "a place"),
                    Quantity.coordinate("t", "1", "another"),
                    Quantity.result("y", "1", "a result"),
                    Quantity.result("z", "1", "another")));

    private static final Path CASES = Path.of("src/test/resources/conformance");
    private static final Place CHECK = Place.atLine("descriptor.yaml", 1);
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String SIDECAR = "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n";
    private static final References REFERENCES = new References(new FromCases());

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_case_gets_its_verdict_and_its_identifiers(String name) {
        judge(name, test(name));
    }

    @Tag("large")
    @ParameterizedTest(name = "{0}")
    @MethodSource("largeCases")
    void so_does_every_case_of_many_rows(String name) {
        judge(name, test(name));
    }

    private static void judge(String name, JsonNode test) {
        List<Problem> problems = new ArrayList<>();
        Optional<Series> reference =
                REFERENCES.find(name, CHECK, problems).map(table -> table.bind(ANYTHING, problems));
        Verdict verdict = Verdict.FAILED;
        List<String> found = new ArrayList<>();
        if (reference.isPresent() && problems.isEmpty()) {
            Sides sides = new Sides(
                    computed(text(test, "computed")),
                    reference.get(),
                    CHECK,
                    row -> Place.atLine("t.csv", reference.get().origin(row)),
                    true);
            Comparison comparison = Comparison.of(
                    sides,
                    tolerances(test.get("tolerances")),
                    test.path("extra-rows").asText().equals("allowed"));
            verdict = comparison.verdict();
            problems.addAll(comparison.problems());
            comparison.quantities().stream()
                    .flatMap(quantity -> quantity.rules().stream())
                    .map(Rule::id)
                    .distinct()
                    .forEach(found::add);
        }
        problems.forEach(problem -> found.add(problem.rule().id()));
        assertThat(verdict.label())
                .describedAs(problems.toString())
                .isEqualTo(test.get("verdict").asText());
        List<String> expected = new ArrayList<>();
        test.get("rules").forEach(rule -> expected.add(rule.asText()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void there_are_enough_cases_to_speak_of() throws IOException {
        assertThat(Stream.concat(cases(), largeCases())).hasSizeGreaterThan(110);
    }

    static Stream<String> cases() throws IOException {
        return names().filter(name -> !test(name).has("repeat"));
    }

    static Stream<String> largeCases() throws IOException {
        return names().filter(name -> test(name).has("repeat"));
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    private static JsonNode test(String name) {
        try {
            return YAML.readTree(CASES.resolve(name + ".yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of a case; lines with {@code {i}} stand for as many as the case says, counted from 0. */
    private static String text(JsonNode test, String key) {
        String text = test.get(key).asText();
        if (!test.has("repeat")) {
            return text;
        }
        return text.lines()
                .flatMap(line -> line.contains("{i}")
                        ? IntStream.range(0, test.get("repeat").asInt())
                                .mapToObj(i -> line.replace("{i}", Integer.toString(i)))
                        : Stream.of(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Map<String, Tolerance> tolerances(JsonNode node) {
        Map<String, Tolerance> tolerances = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            JsonNode scale = entry.getValue().path("scale");
            tolerances.put(
                    entry.getKey(),
                    new Tolerance(
                            entry.getValue().path("absolute").asDouble(0.0),
                            entry.getValue().path("relative").asDouble(0.0),
                            scale.isNumber()
                                    ? new Tolerance.Scale.Fixed(scale.asDouble())
                                    : scale.asText().equals("range")
                                            ? new Tolerance.Scale.Range()
                                            : new Tolerance.Scale.Value(),
                            "a case"));
        });
        return tolerances;
    }

    /** Columns y and z are results, {@code y_error} the error of y; words in them are reasons for having no value. */
    private static Series computed(String csv) {
        String[] lines = csv.split("\n", -1);
        String[] header = lines[0].split(",", -1);
        int rows = lines.length - 2;
        Map<String, double[]> numbers = new LinkedHashMap<>();
        Map<Integer, String> none = new HashMap<>();
        for (int column = 0; column < header.length; column++) {
            double[] values = new double[rows];
            for (int row = 0; row < rows; row++) {
                String cell = lines[row + 1].split(",", -1)[column];
                switch (cell) {
                    case "nan" -> values[row] = Double.NaN;
                    case "inf" -> values[row] = Double.POSITIVE_INFINITY;
                    case "-inf" -> values[row] = Double.NEGATIVE_INFINITY;
                    case "monotonic", "too-cold" -> {
                        values[row] = Double.NaN;
                        none.put(row, cell);
                    }
                    default -> values[row] = Double.parseDouble(cell);
                }
            }
            numbers.put(header[column], values);
        }
        double[] errors = numbers.getOrDefault("y_error", new double[1]);
        List<Column> columns = new ArrayList<>();
        numbers.forEach((name, values) -> {
            if (name.equals("y") || name.equals("z")) {
                columns.add(Column.result(
                        name,
                        "1",
                        values,
                        name.equals("y") ? errors : new double[1],
                        1.0,
                        name.equals("y") ? none : Map.of()));
            } else if (!name.equals("y_error")) {
                columns.add(Column.key(name, "1", Column.Role.COORDINATE, values));
            }
        });
        int[] origins = new int[rows];
        Arrays.setAll(origins, i -> i);
        return new Series(columns, origins);
    }

    /** The tables and sidecars inside the cases. */
    private static final class FromCases implements TableSource {
        @Override
        public List<Found> find(String file) {
            int dot = file.lastIndexOf('.');
            JsonNode test = test(file.substring(0, dot));
            String text = file.endsWith(".csv")
                    ? text(test, "reference")
                    : test.path("sidecar").asText(SIDECAR);
            return List.of(new Found(file, "cases", text));
        }

        @Override
        public Collection<String> ids() {
            return List.of();
        }

        @Override
        public String places() {
            return "cases";
        }
    }
}
