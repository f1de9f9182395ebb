package io.github.lzmaven.physics.benchmark;

import io.github.lzmaven.physics.model.Answer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The lines of Fig. 2: seven temperatures, 25 speeds from 0.02 to 20. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(1)
public class BlochFigureBenchmark {

    static final int POINTS = 7 * 25;

    @Benchmark
    public void lines(Blackhole eyes) {
        for (double temperature = 0.4; temperature < 30.0; temperature *= 2.0) {
            for (int i = 0; i < 25; i++) {
                double speed = 0.02 * Math.pow(1000.0, i / 24.0);
                Answer answer = Question.ofSweep("nonequilibrium-bloch", 5e-3, temperature, speed)
                        .answer();
                eyes.consume(answer);
            }
        }
    }
}
