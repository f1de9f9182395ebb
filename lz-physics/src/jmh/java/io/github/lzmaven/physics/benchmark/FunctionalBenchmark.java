package io.github.lzmaven.physics.benchmark;

import io.github.lzmaven.physics.model.Answer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten speeds of Fig. 2 at T = 6.4, numerically exact to 1e-4, building the influence functional included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FunctionalBenchmark {

    static final double COUPLING = 5e-3;
    static final double TEMPERATURE = 6.4;

    static final double[] SPEEDS = {0.05, 0.09008, 0.1623, 0.2924, 0.5268, 0.9491, 1.71, 3.081, 5.55, 10.0};

    /** What another program, iTEBD-TEMPO, found for P_LZ; good to between 2e-5 and 2e-4. */
    static final double[] P_LZ = {
        0.798068, 0.749448, 0.752698, 0.799695, 0.824502, 0.746050, 0.575416, 0.390575, 0.243878, 0.144648
    };

    /** What it found for P_ES. */
    static final double[] P_ES = {
        0.203639, 0.279704, 0.388398, 0.534880, 0.655584, 0.656924, 0.536475, 0.375976, 0.238777, 0.142982
    };

    /** The speed at which the paper's own algorithm is tried, by its place in {@link #SPEEDS}. */
    static final int ONE = 5;

    private int asked;

    @Benchmark
    @Fork(value = 3, jvmArgsAppend = "-Xmx1g")
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public double cold() {
        return sweep(TEMPERATURE);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx1g")
    @Warmup(iterations = 10)
    @Measurement(iterations = 10)
    public double warm() {
        return sweep(another());
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx1g")
    @Warmup(iterations = 10)
    @Measurement(iterations = 10)
    public Answer onePoint() {
        return at(ONE, another()).answer();
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx1g")
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public Answer quapi() {
        return iterative(7).answer();
    }

    /** A bath as good as the one meant, but different: what is built for one is not found again for the other. */
    private double another() {
        return TEMPERATURE * (1.0 + 1e-12 * ++asked);
    }

    private static double sweep(double temperature) {
        double sum = 0.0;
        for (int i = 0; i < SPEEDS.length; i++) {
            sum += at(i, temperature).value("P_LZ");
        }
        return sum;
    }

    static Question at(int i, double temperature) {
        return Question.ofSweep("influence-functional", COUPLING, temperature, SPEEDS[i]);
    }

    /** The paper's own algorithm, steps of 0.1, remembering as many kicks. */
    static Question iterative(int memory) {
        return Question.ofSweep("quapi", COUPLING, TEMPERATURE, SPEEDS[ONE])
                .with("time-step", 0.1)
                .with("memory-steps", memory);
    }
}
