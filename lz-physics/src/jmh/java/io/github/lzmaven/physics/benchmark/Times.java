package io.github.lzmaven.physics.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/**
 * Seconds an operation, by the name of the benchmark.
 *
 * @param seconds the shortest iteration: on a machine that others use, whatever makes one longer is theirs
 */
record Times(Map<String, Double> seconds) {

    static Times of(Collection<RunResult> results) {
        Map<String, Double> seconds = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String speed = result.getParams().getParam("speed");
            String key = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
            seconds.put(
                    speed == null ? key : key + " " + speed,
                    result.getPrimaryResult().getStatistics().getMin());
        }
        return new Times(seconds);
    }

    double of(String benchmark) {
        Double found = seconds.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException("nothing was measured as '" + benchmark + "' but " + seconds.keySet());
        }
        return found;
    }
}
