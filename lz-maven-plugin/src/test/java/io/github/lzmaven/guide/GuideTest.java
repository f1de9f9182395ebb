package io.github.lzmaven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.descriptor.DescriptorFile;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.yaml.GeneratedSchemas;
import io.github.lzmaven.harness.yaml.YamlFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documentation holds what it shows: links lead somewhere, YAML is read, goals and properties exist, and pages that are made from the
 * code are fresh. With {@code -Dlz.docs=write} those pages are written anew.
 */
class GuideTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern YAML =
            Pattern.compile("^( *)```yaml\\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");
    private static final Pattern GOAL = Pattern.compile("\\blz:([a-z-]+)");
    private static final Pattern PROPERTY = Pattern.compile("-D(lz\\.[A-Za-z]+)");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                    docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_to_files(Path page) throws IOException {
        LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .forEach(link -> assertThat(page.resolveSibling(link)).as(link).exists());
    }

    /** Parts of a descriptor are read as parts: what they leave out is all that may be missing. */
    @ParameterizedTest
    @MethodSource("pages")
    void yaml_is_what_the_reader_reads(Path page) throws IOException {
        for (MatchResult block : YAML.matcher(Files.readString(page)).results().toList()) {
            String text = block.group(2).indent(-block.group(1).length());
            if (isCase(text)) {
                continue;
            }
            boolean sidecar = text.startsWith("tier:");
            Class<?> format = sidecar ? References.sidecarType() : DescriptorFile.class;
            assertThat(new YamlFiles<>(format)
                            .read(page.getFileName().toString(), text)
                            .problems())
                    .as(text)
                    .filteredOn(problem -> sidecar || isFigure(text) || !isMissingAbove(problem))
                    .isEmpty();
        }
    }

    private static boolean isFigure(String text) {
        return text.startsWith("figure:");
    }

    /** Of the conformance suite, which has a format of its own. */
    private static boolean isCase(String text) {
        return text.startsWith("about:");
    }

    private static boolean isMissingAbove(Problem problem) {
        return problem.rule() == Rule.MISSING_KEY && problem.place().line() <= 1;
    }

    /** A figure that is shown whole is one that an integration project runs; a case is one of the suite. */
    @ParameterizedTest
    @MethodSource("pages")
    void figures_shown_whole_are_run(Path page) throws IOException {
        for (MatchResult block : YAML.matcher(Files.readString(page)).results().toList()) {
            String text = block.group(2).indent(-block.group(1).length());
            if (isFigure(text)) {
                assertThat(texts(ROOT.resolve("it/src"))).contains(withoutRemarks(text));
            } else if (isCase(text)) {
                assertThat(texts(Path.of("src/test/resources/conformance"))).contains(withoutRemarks(text));
            }
        }
    }

    private static Set<String> texts(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            Set<String> texts = new TreeSet<>();
            for (Path file :
                    tree.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                texts.add(withoutRemarks(Files.readString(file)));
            }
            return texts;
        }
    }

    private static String withoutRemarks(String yaml) {
        return yaml.lines()
                .map(line -> line.replaceAll(" +#.*", "").stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void goals_and_properties_exist(Path page) throws IOException {
        String text = Files.readString(page);
        String goals = sources("plugin");
        assertThat(GOAL.matcher(text).results().map(goal -> goal.group(1)).filter(goal -> !goal.equals("help")))
                .allSatisfy(goal -> assertThat(goals).contains("name = \"" + goal + "\""));
        assertThat(PROPERTY.matcher(text)
                        .results()
                        .map(property -> property.group(1))
                        .filter(name ->
                                !name.startsWith("lz.test") && !name.equals("lz.picture") && !name.equals("lz.docs")))
                .allSatisfy(name -> assertThat(goals).contains("property = \"" + name + "\""));
    }

    /** A goal that the documentation shows is called by an integration project. */
    @Test
    void goals_shown_are_run() throws IOException {
        String projects;
        try (Stream<Path> tree = Files.walk(ROOT.resolve("it").resolve("src"))) {
            projects = texts(
                    tree.filter(file -> file.getFileName().toString().matches("pom.xml|invoker.properties|.*groovy")));
        }
        Set<String> shown = new TreeSet<>();
        for (Path page : pages().toList()) {
            GOAL.matcher(Files.readString(page))
                    .results()
                    .map(goal -> goal.group(1))
                    .forEach(shown::add);
        }
        assertThat(shown)
                .contains("run", "check", "explain")
                .allSatisfy(goal -> assertThat(projects)
                        .as(goal)
                        .containsAnyOf("lz:" + goal, "<goal>" + goal + "</goal>", ":" + goal));
    }

    @Test
    void the_page_about_models_is_fresh() throws IOException {
        Path page = ROOT.resolve("docs").resolve("models.md");
        if ("write".equals(System.getProperty("lz.docs"))) {
            Files.writeString(page, ModelsPage.text());
        }
        assertThat(page)
                .as("written anew by: mvn test -pl lz-maven-plugin -am -Dtest=GuideTest -Dlz.docs=write"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(ModelsPage.text());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_schema_of_a_format_is_fresh(Class<?> format) throws IOException {
        Path schema = Path.of(
                "src/main/resources",
                format.getPackageName().replace('.', '/'),
                format.getSimpleName() + ".schema.json");
        String text = GeneratedSchemas.of(format).toPrettyString().replace("\r\n", "\n") + "\n";
        if ("write".equals(System.getProperty("lz.docs"))) {
            Files.writeString(schema, text);
        }
        assertThat(schema)
                .as("written anew by: mvn test -pl lz-maven-plugin -am -Dtest=GuideTest -Dlz.docs=write"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(text);
    }

    static List<Class<?>> formats() {
        return List.of(DescriptorFile.class, References.sidecarType());
    }

    private static String sources(String folder) throws IOException {
        try (Stream<Path> tree =
                Files.walk(Path.of("src/main/java/io/github/lzmaven").resolve(folder))) {
            return texts(tree.filter(Files::isRegularFile));
        }
    }

    private static String texts(Stream<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : List.copyOf(files.toList())) {
            all.append(Files.readString(file)).append('\n');
        }
        return all.toString();
    }
}
