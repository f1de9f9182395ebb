package io.github.lzmaven.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large projects give right results in a JVM with little memory. How long they take is printed by {@link LargeProject}. */
class ScaleTest {

    private static final int ROWS = 1_000_000;

    @TempDir
    Path folder;

    /** What {@code main} of {@link LargeProject} prints in a JVM with this much memory. */
    private static String inAJvmWith(String memory, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                memory,
                                LargeProject.class.getName()),
                        Stream.of(arguments))
                .toList());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void a_million_rows_are_compared_and_written_to_the_last_one() throws Exception {
        String output = inAJvmWith("-Xmx512m", "rows", Integer.toString(ROWS), folder.toString());
        assertThat(output).contains("passes: true");
        JsonNode check = results().path("checks").path(0);
        assertThat(check.path("points").asInt()).isEqualTo(ROWS);
        try (Stream<String> lines = Files.lines(folder.resolve("target/report/data/a/p.csv"))) {
            assertThat(lines.count()).isEqualTo(1 + ROWS);
        }
        assertThat(Files.size(folder.resolve("target/report/a.html")))
                .as("thinned")
                .isLessThan(300_000);
    }

    @Test
    void a_thousand_figures_each_notice_their_control() throws Exception {
        assertThat(inAJvmWith("-Xmx256m", "figures", "1000", folder.toString())).contains("passes: true");
        JsonNode results = results();
        assertThat(results.path("figures")).hasSize(1000);
        assertThat(results.path("controls").findValuesAsText("noticed"))
                .hasSize(1000)
                .containsOnly("true");
        assertThat(List.of(folder.resolve("target/junit").toFile().list())).hasSize(1000);
    }

    private JsonNode results() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("target/results.json").toFile());
    }
}
