package io.github.lzmaven.harness.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.report.Report;
import io.github.lzmaven.harness.report.ReportSettings;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One figure of 200 points, with a check and a chart: understood, run, reported. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FigureBenchmark {

    private static final String DESCRIPTOR =
            """
            figure: figure
            title: Landau–Zener probability against sweep speed
            curves:
              formula: { model: landau-zener-formula, vary: { rows-of: table } }
            checks:
              - curve: formula
                against: table
                P_LZ: { absolute: 1.0e-12, because: "closed form on both sides" }
            charts:
              - { x: { axis: sweep-speed, scale: log }, y: [P_LZ], draw: { formula: line } }
            """;
    private static final String SIDECAR = "tier: closed-form\nsource: the formula\ncolumns: { sweep-speed: {}, P_LZ: {} }\n";

    private final YAMLMapper yaml = new YAMLMapper();
    private Path project = Path.of("");
    private Outcome outcome = new Outcome(List.of());

    @Setup
    public void prepare() throws IOException {
        project = Files.createTempDirectory("lz-benchmark");
        Path reference = Files.createDirectories(project.resolve("src/lz/reference"));
        Files.writeString(project.resolve("src/lz/figure.yaml"), DESCRIPTOR);
        Files.writeString(reference.resolve("table.yaml"), SIDECAR);
        StringBuilder table = new StringBuilder("sweep-speed,P_LZ\n");
        for (int i = 1; i <= 200; i++) {
            double speed = i / 20.0;
            table.append(speed).append(',').append(-Math.expm1(-Math.PI / (2.0 * speed))).append('\n');
        }
        Files.writeString(reference.resolve("table.csv"), table);
        outcome = run();
        if (!outcome.passes()) {
            throw new IllegalStateException("the figure of the benchmark does not stand");
        }
    }

    @Benchmark
    public List<Experiment> understand() {
        return harness().experiments(Selection.ALL);
    }

    /** The same text as a tree of Jackson's: no names, no positions, no grid, no table. */
    @Benchmark
    public JsonNode parseOnly() throws IOException {
        return yaml.readTree(Files.readString(project.resolve("src/lz/figure.yaml")));
    }

    @Benchmark
    public Outcome understandAndRun() {
        return run();
    }

    @Benchmark
    public Report.Written report() throws IOException {
        return Report.write(
                outcome, ReportSettings.of("benchmark", "mvn verify", "target/lz", "0"), project.resolve("target/lz"));
    }

    private Outcome run() {
        Harness harness = harness();
        return harness.run(
                harness.experiments(Selection.ALL), new Limits(1, Duration.ofMinutes(1)), Progress.SILENT);
    }

    private Harness harness() {
        return new Harness(
                new ProjectFiles(project, project.resolve("src/lz"), project), FigureBenchmark.class.getClassLoader());
    }
}
