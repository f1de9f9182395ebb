package io.github.lzmaven.physics.benchmark;

import io.github.lzmaven.physics.model.Answer;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Bands far larger than the paper's. Long enough to be timed once or twice. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
public class LargeBandBenchmark {

    /** The fewest, in steps of 100 000, whose error stays below 1e-8. */
    static final int STEPS = 700_000;

    @Benchmark
    @Measurement(iterations = 5)
    public Answer occupation200() {
        return BandBenchmark.question(200).answer();
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx512m")
    public Answer occupation1000() {
        return BandBenchmark.question(1000).answer();
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public double rungeKuttaRow200() {
        return new RungeKuttaBand(200).byRow(STEPS);
    }

    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public Answer work50() {
        return work(50);
    }

    @Benchmark
    @Warmup(iterations = 0)
    public Answer work200() {
        return work(200);
    }

    /** The density of the work in both directions, broadened by 0.1, at 10 values for each level. */
    static Answer work(int levels) {
        return Question.ofBand("work-distribution-exact", levels)
                .with("broadening", 0.1)
                .with("work", DoubleStream.iterate(0.0, w -> w + 0.1)
                        .limit(10L * levels)
                        .toArray())
                .answer();
    }
}
