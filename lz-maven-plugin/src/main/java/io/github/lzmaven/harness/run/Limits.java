package io.github.lzmaven.harness.run;

import java.time.Duration;

/**
 * What a run may use.
 *
 * @param threads how many grid points are computed at once, at least 1
 * @param timeout how long one grid point may take
 */
public record Limits(int threads, Duration timeout) {

    /** Rejects a run without threads or time. */
    public Limits {
        if (threads < 1 || timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a run needs a thread and some time, was " + threads + ", " + timeout);
        }
    }
}
