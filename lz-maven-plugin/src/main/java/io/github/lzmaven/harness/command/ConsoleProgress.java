package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.run.Progress;
import java.util.Locale;

/**
 * Says how far a run has come: in place on a terminal, and elsewhere as lines that get rarer the longer it takes, so that a
 * log stays readable. Runs that take less than a few seconds say nothing.
 */
public final class ConsoleProgress implements Progress {

    private static final double FIRST_SECONDS = 3.0;
    private static final double IN_PLACE_SECONDS = 0.2;

    private final Console console;
    private final boolean inPlace;
    private long start = System.nanoTime();
    private double nextAt;
    private boolean shown;

    /**
     * A progress line.
     *
     * @param inPlace whether the line is overwritten, which only makes sense {@link #onTerminal() on a terminal}
     */
    public ConsoleProgress(Console console, boolean inPlace) {
        this.console = console;
        this.inPlace = inPlace;
        this.nextAt = inPlace ? IN_PLACE_SECONDS : FIRST_SECONDS;
    }

    /** Whether lines written now are seen on a terminal, where they can be overwritten. */
    @SuppressWarnings("SystemConsoleNull") // before JDK 22 only a terminal has a console, afterwards isTerminal tells
    public static boolean onTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public void update(State state) {
        double seconds = (System.nanoTime() - start) / 1e9;
        if (state.done() == state.total()) {
            if (shown && inPlace) {
                System.err.print("\r\u001B[K");
            }
            shown = false;
            start = System.nanoTime(); // what comes next is another batch
            nextAt = inPlace ? IN_PLACE_SECONDS : FIRST_SECONDS;
            return;
        }
        if (seconds < nextAt) {
            return;
        }
        nextAt = inPlace ? seconds + IN_PLACE_SECONDS : 2.0 * seconds;
        shown = true;
        String line = line(state, seconds);
        if (inPlace) {
            System.err.print("\r" + line + "\u001B[K");
        } else {
            console.info(line);
        }
    }

    /** {@code lz: 12 of 96 grid points done, 2 running (fig-2), 31 s, about 40 s left}. */
    static String line(State state, double seconds) {
        String left = state.share() > 0.0
                ? String.format(Locale.ROOT, ", about %.0f s left", seconds * (1.0 - state.share()) / state.share())
                : "";
        return String.format(
                Locale.ROOT,
                "lz: %d of %d grid points done, %d running%s, %.0f s%s",
                state.done(),
                state.total(),
                state.running(),
                state.now().isEmpty() ? "" : " (" + state.now() + ")",
                seconds,
                left);
    }
}
