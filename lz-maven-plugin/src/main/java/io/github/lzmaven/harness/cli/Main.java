package io.github.lzmaven.harness.cli;

/** The program: words in, lines and an exit code out. */
public final class Main {

    private Main() {}

    /** Runs a command and leaves with its exit code: 0 if all is well, 1 if figures do not stand, 2 if nothing could be run. */
    public static void main(String... words) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // a library warns that nobody listens to its log
        System.exit(new CommandLine(System.out, System.err).run(words));
    }
}
