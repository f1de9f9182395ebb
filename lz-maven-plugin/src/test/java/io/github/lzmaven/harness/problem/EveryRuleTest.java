package io.github.lzmaven.harness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.Parabola;
import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.history.History;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No identifier is an empty promise: for each one there is a small project that breaks its rule, and it is told.
 *
 * <p>The projects are data, one file for each identifier in {@code src/test/resources/rules}: a descriptor, and files beside it
 * or instead of the sound table; or the case of the conformance suite, the integration or the unit test that shows the identifier.
 */
class EveryRuleTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path CONFORMANCE = Path.of("src/test/resources/conformance");
    private static final Limits LIMITS = new Limits(1, Duration.ofMillis(200));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void each_rule_can_be_broken_and_is_told(Rule rule) throws IOException {
        Path file = RULES.resolve(rule.id() + ".yaml");
        assertThat(file).as("what breaks %s", rule).exists();
        JsonNode project = YAML.readTree(file.toFile());
        if (project.has("conformance")) {
            JsonNode test = YAML.readTree(CONFORMANCE
                    .resolve(project.get("conformance").asText() + ".yaml")
                    .toFile());
            assertThat(test.get("rules")).extracting(JsonNode::asText).contains(rule.id());
        } else if (project.has("integration-test")) {
            Path test = Path.of(
                    "..", "it", "src", "it", project.get("integration-test").asText(), "verify.groovy");
            assertThat(test).content().contains(rule.id());
        } else if (project.has("unit-test")) {
            Path test = Path.of(
                    "src/test/java/io/github/lzmaven", project.get("unit-test").asText() + ".java");
            assertThat(test).content().containsPattern("\\b(" + rule.name() + "|" + rule.id() + ")\\b");
        } else {
            assertThat(told(project)).contains(rule);
        }
    }

    private Set<Rule> told(JsonNode project) throws IOException {
        ProjectFixture fixture = new ProjectFixture(folder.resolve("project"))
                .with("reference/table.csv", "x,y\n0,1\n1,2\n")
                .with("reference/table.yaml", "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n")
                .with("a.yaml", project.get("descriptor").asText());
        project.path("files")
                .properties()
                .forEach(file -> fixture.with(file.getKey(), file.getValue().asText()));
        for (var link : project.path("links").properties()) {
            Path outside = Files.writeString(folder.resolve(link.getValue().asText()), "figure: b\n");
            Files.createSymbolicLink(folder.resolve("project/src/lz").resolve(link.getKey()), outside);
        }
        Path classes = Files.createDirectories(folder.resolve("project/classes"));
        if (project.has("services")) {
            Path services = Files.createDirectories(classes.resolve("META-INF/services"));
            Files.writeString(
                    services.resolve(Model.class.getName()),
                    project.get("services").get(0).asText() + "\n");
        }
        Set<Rule> told = EnumSet.noneOf(Rule.class);
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, EveryRuleTest.class.getClassLoader())) {
            Harness harness = fixture.harness(loader);
            Harness.Project read = harness.read();
            read.warnings().forEach(problem -> told.add(problem.rule()));
            Outcome outcome = harness.run(read.experiments(), LIMITS, Progress.SILENT);
            outcome.figures().forEach(figure -> tell(figure, told));
            if (project.has("history")) {
                tell(project.get("history").asText(), outcome, told);
            }
        } catch (ProblemsException e) {
            e.problems().forEach(problem -> told.add(problem.rule()));
        }
        return told;
    }

    private static void tell(FigureOutcome figure, Set<Rule> told) {
        figure.problems().forEach(problem -> told.add(problem.rule()));
        figure.checks().forEach(check -> check.comparison().quantities().forEach(q -> told.addAll(q.rules())));
        figure.claims().forEach(claim -> claim.status().rule().ifPresent(told::add));
    }

    /** The yardstick of the only check is what a first run writes. */
    private void tell(String text, Outcome outcome, Set<Rule> told) throws IOException {
        Path file = folder.resolve("history.csv");
        History.read(file, "history.csv").append(file, outcome);
        String first = Files.readString(file);
        String yardstick = first.substring(first.lastIndexOf(',') + 1).strip();
        Files.writeString(file, text.replace("YARDSTICK", yardstick));
        History history = History.read(file, "history.csv");
        history.problems().forEach(problem -> told.add(problem.rule()));
        history.alarms(outcome).forEach(problem -> told.add(problem.rule()));
    }

    /** Another class that claims the name of the parabola. */
    public static final class Impostor implements Model {

        @Override
        public String name() {
            return new Parabola().name();
        }

        @Override
        public String meaning() {
            return "not a parabola";
        }

        @Override
        public String source() {
            return "none";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public List<Quantity> quantities() {
            return List.of();
        }

        @Override
        public Answer evaluate(Inputs inputs, Budget budget) {
            throw new IllegalStateException("this model is not meant to be run");
        }
    }
}
