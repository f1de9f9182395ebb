package io.github.lzmaven.harness.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.report.Report;
import io.github.lzmaven.harness.report.ReportSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run in a JVM of its own that is told to end. Of its four grid points two answer, one obeys and one hangs. */
@Timeout(600)
class StopTest {

    @TempDir
    Path folder;

    /** The run: says {@code stuck} when only the two bad points are left, and what is missing at the end. */
    public static void main(String[] arguments) throws IOException {
        Path base = Path.of(arguments[0]);
        var harness = new ProjectFixture(base).harness();
        EffortLog log = new EffortLog(state -> {
            if (state.done() == 2) {
                System.out.println("stuck");
            }
        });
        Limits limits = new Limits(2, Duration.ofSeconds(100));
        try (Stop stop = Stop.onShutdown()) {
            Conditions conditions =
                    new Conditions(limits, Cache.at("cache", base).answers(), log, stop);
            Outcome outcome = harness.run(harness.experiments(Selection.ALL), List.of(), conditions);
            Report.write(
                    outcome, ReportSettings.of("p", "mvn verify", "target/lz", "1"), base.resolve("lz"), (all, to) -> {
                        throw new IOException("stopped");
                    });
            System.out.println("missing: " + log.missing());
        }
    }

    private void project() {
        new ProjectFixture(folder).with("a.yaml", """
                figure: a
                curves:
                  p:
                    model: parabola
                    with: { height: 1, places: [0, 1] }
                    vary: { manners: [good, warns, spends, hangs] }
                claims:
                  - { says: "it is at least one", of: p, value-of: y, value: { at-least: 1 } }
                """);
    }

    private String runAndSend(String... kill) throws IOException, InterruptedException {
        project();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                StopTest.class.getName(),
                folder.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            StringBuilder before = new StringBuilder();
            while (line != null && !line.equals("stuck")) {
                before.append(line).append('\n');
                line = output.readLine();
            }
            assertThat(line).as(before.toString()).isEqualTo("stuck");
            if (kill.length == 0) {
                process.toHandle().destroy(); // the process itself would close the pipe that is read below
            } else {
                List<String> command = List.of(kill[0], kill[1], Long.toString(process.pid()));
                assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
            }
            String after = output.lines().filter(each -> !each.equals("stuck")).collect(Collectors.joining("\n"));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(after).isNotZero();
            return after;
        } finally {
            process.destroyForcibly();
        }
    }

    private void leavesWhatThereIs(String output) throws IOException {
        assertThat(output).contains("missing: [a p 2 of 4]");
        JsonNode results =
                new ObjectMapper().readTree(folder.resolve("lz/results.json").toFile());
        assertThat(results.path("status").asText()).isEqualTo("failed");
        JsonNode curve = results.path("figures").path(0).path("curves").path(0);
        assertThat(curve.path("rows").asInt()).isEqualTo(4);
        assertThat(curve.path("problems").findValuesAsText("what"))
                .containsExactly(
                        "'p' (parabola) at manners = spends was stopped",
                        "'p' (parabola) at manners = hangs was stopped and left behind");
        Path data = folder.resolve("lz/report/data/a/p.csv");
        assertThat(Files.readAllLines(data)).hasSize(1 + 4);
        // and the next run need not compute it again
        assertThat(new ProjectFixture(folder)
                        .with(
                                "a.yaml",
                                Files.readString(folder.resolve("src/lz/a.yaml"))
                                        .replace(", spends, hangs", ""))
                        .run(Cache.at("cache", folder))
                        .cached())
                .isEqualTo(2);
    }

    @Test
    void a_cancelled_build_leaves_what_there_is_and_says_what_is_missing() throws Exception {
        leavesWhatThereIs(runAndSend());
    }

    @Test
    void so_does_control_c() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "this machine has no /bin/kill");
        Assumptions.assumeFalse(interruptsAreIgnored(), "a build in the background has interrupts ignored");
        leavesWhatThereIs(runAndSend("/bin/kill", "-INT"));
    }

    /** Whether this process, and so its children, were started with SIGINT ignored; Linux tells. */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> 1 & 1) == 1);
    }
}
