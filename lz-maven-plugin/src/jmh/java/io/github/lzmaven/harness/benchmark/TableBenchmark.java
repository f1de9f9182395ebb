package io.github.lzmaven.harness.benchmark;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.reference.ReferenceTable;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.reference.TableSource;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Csv;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table of a hundred thousand rows: read, compared, written. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TableBenchmark implements TableSource {

    /** The rows of the table. */
    static final int ROWS = 100_000;

    private static final String SIDECAR =
            "tier: closed-form\nsource: sine\ncolumns: { x: {}, y: {}, y_error: { ignore: true } }\n";
    private static final Place HERE = Place.inFile("benchmark");

    private final double[] x = IntStream.range(0, ROWS).mapToDouble(row -> row / 128.0).toArray();
    private final double[] y = IntStream.range(0, ROWS).mapToDouble(row -> Math.sin(row)).toArray();
    private final Series series = series(1);
    private final Series turned = series(-1);
    private final String text = Csv.write(series);

    /** The same rows; backwards if the direction is -1, so that joining has something to do. */
    private Series series(int direction) {
        int[] order = IntStream.range(0, ROWS)
                .map(row -> direction > 0 ? row : ROWS - 1 - row)
                .toArray();
        double[] keys = IntStream.of(order).mapToDouble(row -> x[row]).toArray();
        double[] values = IntStream.of(order).mapToDouble(row -> y[row]).toArray();
        return new Series(
                List.of(
                        Column.key("x", "1", Column.Role.COORDINATE, keys),
                        Column.result("y", "1", values, new double[] {0.0}, 1.0, Map.of())),
                order);
    }

    @Benchmark
    public ReferenceTable read() {
        List<Problem> problems = new ArrayList<>();
        ReferenceTable table = new References(this).find("t", HERE, problems).orElseThrow();
        require(problems.isEmpty() && table.rows() == ROWS);
        return table;
    }

    /** Lines, commas, numbers: no quotes, no positions, no check of anything. */
    @Benchmark
    public double[][] readBySplitting() {
        return text.lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])})
                .toArray(double[][]::new);
    }

    @Benchmark
    public Comparison compare() {
        Sides sides = new Sides(turned, series, HERE, row -> HERE, true);
        Comparison comparison = Comparison.of(sides, Map.of("y", Tolerance.absolute(1e-12, "equal")), false);
        require(comparison.verdict() == Verdict.AGREES);
        return comparison;
    }

    /** Keys that must be equal to the last bit, and a number for the worst difference: no verdict, no row to name. */
    @Benchmark
    public double compareByHash() {
        Map<Double, Double> expected = new HashMap<>();
        for (int row = 0; row < ROWS; row++) {
            expected.put(series.require("x").value(row), series.require("y").value(row));
        }
        double worst = 0.0;
        for (int row = 0; row < ROWS; row++) {
            double reference = expected.getOrDefault(turned.require("x").value(row), Double.NaN);
            worst = Math.max(worst, Math.abs(reference - turned.require("y").value(row)));
        }
        require(worst == 0.0);
        return worst;
    }

    @Benchmark
    public String write() {
        return Csv.write(series);
    }

    /** The same numbers, joined by commas. */
    @Benchmark
    public String writeByAppending() {
        StringBuilder csv = new StringBuilder("x,y,y_error\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append(x[row]).append(',').append(y[row]).append(",0.0\n");
        }
        return csv.toString();
    }

    @Override
    public List<Found> find(String name) {
        return List.of(new Found(name, "here", name.endsWith(".csv") ? text : SIDECAR));
    }

    @Override
    public Collection<String> ids() {
        return List.of("t");
    }

    @Override
    public String places() {
        return "here";
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new IllegalStateException("a benchmark that measures something else");
        }
    }
}
