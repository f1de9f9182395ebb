package io.github.lzmaven.harness.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the harness and writes its table of {@code docs/benchmarks.md}, as Markdown. */
public final class HarnessBenchmarks {

    /** The shortest iteration of each: on a machine that others use, whatever makes one longer is theirs. */
    private final Map<String, Double> seconds = new HashMap<>();

    private HarnessBenchmarks() {}

    /** Takes the file to write the table to; prints it as well. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        var options = new OptionsBuilder()
                .include("^" + HarnessBenchmarks.class.getPackageName().replace(".", "\\.") + "\\.")
                .shouldFailOnError(true)
                .build();
        HarnessBenchmarks table = new HarnessBenchmarks();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark();
            table.seconds.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getStatistics().getMin());
        }
        Path file = Path.of(arguments[0]);
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
            table.print(out);
        }
        System.out.println(Files.readString(file));
    }

    private void print(PrintStream out) {
        out.println("| asked of the harness | takes | the plainest way | takes | ratio |");
        out.println("|---|---:|---|---:|---:|");
        String rows = String.format(Locale.ROOT, "%,d rows", TableBenchmark.ROWS);
        row(out, "read a table of " + rows, "read", "`split`, `parseDouble`", "readBySplitting");
        row(out, "join and judge " + rows, "compare", "hash map, equal bits only", "compareByHash");
        row(out, "write " + rows + " as CSV", "write", "`StringBuilder`", "writeByAppending");
        row(out, "understand a descriptor, table of 200 rows", "understand", "Jackson's tree, no table", "parseOnly");
        row(out, "the same, and run it", "understandAndRun", "", "");
        row(out, "report of the figure, with charts", "report", "", "");
    }

    private void row(PrintStream out, String what, String ours, String how, String plainest) {
        double time = seconds(ours);
        String other = plainest.isEmpty()
                ? " | | |"
                : String.format(
                        Locale.ROOT,
                        "%s | %s | %.2g |",
                        how,
                        readable(seconds(plainest)),
                        time / seconds(plainest));
        out.printf(Locale.ROOT, "| %s | %s | %s%n", what, readable(time), other);
    }

    private double seconds(String benchmark) {
        Double found = seconds.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException("nothing was measured as '" + benchmark + "' but " + seconds.keySet());
        }
        return found;
    }

    private static String readable(double seconds) {
        if (seconds >= 1.0) {
            return String.format(Locale.ROOT, "%.3g s", seconds);
        }
        return seconds < 1e-3
                ? String.format(Locale.ROOT, "%.3g µs", 1e6 * seconds)
                : String.format(Locale.ROOT, "%.3g ms", 1e3 * seconds);
    }
}
