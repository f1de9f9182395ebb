package io.github.lzmaven.physics.benchmark;

import io.github.lzmaven.physics.model.Answer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The last point p(10) of Fig. 2, against the paper's own method at an error of 1e-10. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BandBenchmark {

    /** The fewest, in steps of 1000, whose error stays below 1e-10. */
    static final int STEPS = 9_000;

    private final Supplier<Answer> question = question(9).checked();

    @Benchmark
    public Answer model() {
        return question.get();
    }

    @Benchmark
    public double rungeKuttaColumns() {
        return new RungeKuttaBand(9).byColumns(STEPS);
    }

    @Benchmark
    public double rungeKuttaRow() {
        return new RungeKuttaBand(9).byRow(STEPS);
    }

    /** The final occupation of the driven level, occupied at the start. */
    static Question question(int levels) {
        return Question.ofBand("level-crossing-exact", levels)
                .with("initial-occupation", 1.0)
                .with("times", levels + 1.0);
    }
}
