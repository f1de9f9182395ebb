package io.github.lzmaven.physics.benchmark;

import io.github.lzmaven.physics.model.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
import org.openjdk.jmh.infra.Blackhole;

/** All points of the tables of Figs. 1, 2, 3, 4 and 6 by the Bloch equations, one after the other on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(1)
public class BlochFigureBenchmark {

    static final int POINTS = 3 * 7 * 25 + 14 * 25 + 2 * 2 * 4 * 25;

    private static final double[] ANGLES = {
        -0.4, -0.25, -0.1, -0.05, -0.022, -0.01, 0.0, 0.01, 0.022, 0.05, 0.1, 0.25, 0.4, 0.5
    };

    private final List<Supplier<Answer>> questions = new ArrayList<>();

    @Setup
    public void ask() {
        for (double temperature = 0.4; temperature < 30.0; temperature *= 2.0) {
            line(0.02, Question.ofSweep("nonequilibrium-bloch", 5e-4, temperature, 1.0));
            line(0.02, Question.ofSweep("nonequilibrium-bloch", 5e-3, temperature, 1.0));
            line(
                    0.005,
                    Question.ofSweep("nonequilibrium-bloch", 5e-6, temperature, 1.0)
                            .with("mixing-angle", 0.5));
        }
        for (double angle : ANGLES) {
            line(
                    0.02,
                    Question.ofSweep("nonequilibrium-bloch", 5e-4, 6.4, 1.0).with("mixing-angle", angle));
        }
        for (double temperature : new double[] {6.4, 25.6}) {
            for (double cutoff = 2.5; cutoff <= 10.0; cutoff += 2.5) {
                line(
                        0.02,
                        Question.ofSweep("nonequilibrium-bloch", 5e-4, temperature, 1.0)
                                .with("cutoff", cutoff));
                line(
                        0.02,
                        Question.ofSweep("nonequilibrium-bloch", 5e-3, temperature, 1.0)
                                .with("cutoff", cutoff)
                                .with("exponent", 1.0));
            }
        }
        if (questions.size() != POINTS) {
            throw new IllegalStateException(questions.size() + " points instead of " + POINTS);
        }
    }

    /** 25 speeds up to 20. */
    private void line(double slowest, Question question) {
        for (int i = 0; i < 25; i++) {
            double speed = slowest * Math.pow(20.0 / slowest, i / 24.0);
            questions.add(question.with("sweep-speed", speed).checked());
        }
    }

    @Benchmark
    public void tables(Blackhole eyes) {
        for (Supplier<Answer> question : questions) {
            eyes.consume(question.get());
        }
    }
}
