package io.github.lzmaven.harness.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether a run has been asked to end early. While it is open, a JVM that is told to end (Ctrl-C, a build server that cancels)
 * asks the run to end and then waits until the results so far are written, which is when it is closed.
 */
public final class Stop implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "lz-stop");
    private volatile boolean asked;

    /** Listens for the end of the JVM. */
    public static Stop onShutdown() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Asks the run to end. */
    public void ask() {
        asked = true;
    }

    /** Whether the run shall end. */
    public boolean asked() {
        return asked;
    }

    private void await() {
        ask();
        try {
            written.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written. */
    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is already going down, and the hook has been of use
        }
    }
}
