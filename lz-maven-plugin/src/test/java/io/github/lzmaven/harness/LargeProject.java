package io.github.lzmaven.harness;

import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.report.Report;
import io.github.lzmaven.harness.report.ReportSettings;
import io.github.lzmaven.harness.series.Numbers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Large projects for tests, and how long they take as a program: it prints the processor time that reading, computing,
 * comparing and reporting take, all threads of the JVM together, and charts left out, which a JVM of their own draws from at
 * most a few thousand points each.
 */
public final class LargeProject {

    private LargeProject() {}

    /** A table of so many rows in sections of a thousand, exactly what the model gives, and a figure that asks for it. */
    static ProjectFixture ofRows(Path folder, int rows) {
        StringBuilder table = new StringBuilder("height,x,y\n");
        for (int row = 0; row < rows; row++) {
            int section = row / 1000;
            double height = section / 1024.0;
            double x = (row % 1000) / 7.0;
            table.append(Numbers.exact(height))
                    .append(',')
                    .append(Numbers.exact(x))
                    .append(',')
                    .append(Numbers.exact(height + x * x))
                    .append('\n');
        }
        return new ProjectFixture(folder)
                .with("reference/table.csv", table.toString())
                .with(
                        "reference/table.yaml",
                        "tier: closed-form\nsource: by hand\ncolumns: { height: {}, x: {}, y: {} }\n")
                .with("a.yaml", """
                        figure: a
                        curves:
                          p: { model: parabola, vary: { rows-of: table } }
                        checks:
                          - { curve: p, against: table, y: { absolute: 1.0e-9, because: test } }
                        charts:
                          - { x: { axis: x }, y: [y], colour-by: height }
                        """);
    }

    /** So many figures of three points each. */
    static ProjectFixture ofFigures(Path folder, int figures) {
        ProjectFixture project = new ProjectFixture(folder);
        for (int i = 0; i < figures; i++) {
            String name = String.format(Locale.ROOT, "f%04d", i);
            String height = String.format(Locale.ROOT, "0.%04d", i);
            project.with(
                            "reference/" + name + ".csv",
                            "x,y\n0,%1$s\n1,1%2$s\n2,4%2$s\n".formatted(height, height.substring(1)))
                    .with(
                            "reference/" + name + ".yaml",
                            "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n")
                    .with("%03d/%s.yaml".formatted(i / 100, name), """
                            figure: %s
                            curves:
                              p: { model: parabola, with: { height: %s }, vary: { rows-of: %s } }
                            checks:
                              - curve: p
                                against: %s
                                y: { absolute: 1.0e-9, because: test }
                                must-notice: { height: { plus: 1.0e-3 } }
                            """.formatted(name, height, name, name));
        }
        return project;
    }

    /** Runs a project and writes all but the charts. */
    static Outcome report(ProjectFixture project, Path target) throws IOException {
        Outcome outcome = project.run(Cache.at(Cache.OFF, target)).outcome();
        Report.write(
                outcome, ReportSettings.of("large", "mvn verify", "target/lz", "test"), target, (pictures, folder) -> {
                    throw new IOException("not drawn here");
                });
        return outcome;
    }

    /** {@code rows N [FOLDER]} or {@code figures N [FOLDER]}: prints the processor time and whether all is well. */
    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[1]);
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("lz-large");
        ProjectFixture project = arguments[0].equals("rows") ? ofRows(folder, size) : ofFigures(folder, size);
        long before = processorNanoseconds();
        Outcome outcome = report(project, folder.resolve("target"));
        double seconds = (processorNanoseconds() - before) / 1e9;
        System.out.printf(
                Locale.ROOT, "%d %s: %.2f s of CPU, passes: %s%n", size, arguments[0], seconds, outcome.passes());
    }

    private static long processorNanoseconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }
}
