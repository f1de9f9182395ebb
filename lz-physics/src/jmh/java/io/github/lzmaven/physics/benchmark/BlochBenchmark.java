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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One sweep by the Bloch equations, γ = 5e-3, T = 6.4, against Commons Math on Eq. (7) at an error of 1e-8. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BlochBenchmark {

    static final double COUPLING = 5e-3;
    static final double TEMPERATURE = 6.4;

    /** v in Δ²/ħ. */
    @Param({"1", "0.05"})
    public double speed;

    private Supplier<Answer> question = () -> {
        throw new IllegalStateException("not set up");
    };

    @Setup
    public void ask() {
        question = question(speed).checked();
    }

    @Benchmark
    public Answer model() {
        return question.get();
    }

    @Benchmark
    public double[] dormandPrince() {
        return baseline(speed);
    }

    static Question question(double speed) {
        return Question.ofSweep("nonequilibrium-bloch", COUPLING, TEMPERATURE, speed);
    }

    /**
     * At the narrowest window, in steps of 5, and the largest tolerance a step, in factors of 2, that stay below an error of 1e-8.
     * A slow sweep forgets its oscillations, errors included: there the tolerance is the largest one that saves any time.
     */
    static double[] baseline(double speed) {
        return new DormandPrinceSweep(speed, COUPLING, TEMPERATURE, window(speed)).probabilities(tolerance(speed));
    }

    static double window(double speed) {
        return speed == 1.0 ? 95.0 : 105.0;
    }

    static double tolerance(double speed) {
        return speed == 1.0 ? 5e-8 : 1e-6;
    }
}
