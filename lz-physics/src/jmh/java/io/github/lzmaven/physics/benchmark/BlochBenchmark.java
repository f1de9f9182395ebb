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

/** One sweep by the Bloch equations, γ = 5e-3, T = 6.4, against Commons Math on Eq. (7). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BlochBenchmark {

    static final double COUPLING = 5e-3;
    static final double TEMPERATURE = 6.4;

    /** The error that is asked for. */
    static final double LOOSE = 1e-8;

    /** The error that the model has at these speeds, a tenth of what it claims; it cannot be told to have a larger one. */
    static final double TIGHT = 1e-11;

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
        return baseline(speed, LOOSE);
    }

    @Benchmark
    public double[] dormandPrinceAsGoodAsTheModel() {
        return baseline(speed, TIGHT);
    }

    static Question question(double speed) {
        return Question.ofSweep("nonequilibrium-bloch", COUPLING, TEMPERATURE, speed);
    }

    static double[] baseline(double speed, double error) {
        return new DormandPrinceSweep(speed, COUPLING, TEMPERATURE, window(speed, error))
                .probabilities(tolerance(speed, error));
    }

    /** The narrowest, in steps of 5, that stays below the error. */
    static double window(double speed, double error) {
        if (speed == 1.0) {
            return error == LOOSE ? 95.0 : 130.0;
        }
        return error == LOOSE ? 105.0 : 140.0;
    }

    /**
     * The largest a step, in factors of 2, that stays below the error. A slow sweep forgets its oscillations, errors included:
     * there it is the largest one that saves any time.
     */
    static double tolerance(double speed, double error) {
        if (speed == 1.0) {
            return error == LOOSE ? 5e-8 : 4e-11;
        }
        return 1e-6;
    }
}
