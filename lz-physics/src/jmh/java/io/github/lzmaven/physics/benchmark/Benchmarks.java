package io.github.lzmaven.physics.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and writes the tables of {@code docs/benchmarks.md}, as Markdown. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes the file to write the tables to; prints them as well. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path file = Path.of(arguments[0]);
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
            out.println(machine());
            out.println();
            new Accuracy(out).print();
            var options = new OptionsBuilder()
                    .include("^" + Benchmarks.class.getPackageName().replace(".", "\\.") + "\\.")
                    .shouldFailOnError(true)
                    .build();
            Times times = Times.of(new Runner(options).run());
            new RatioTable(times).print(out);
        }
        System.out.println();
        System.out.println(Files.readString(file));
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "Machine: %s, %d cores, %s %s, load average at the start %.1f.",
                processor(),
                runtime.availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                load);
    }

    private static String processor() {
        Path information = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(information)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(information)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
