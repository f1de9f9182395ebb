package io.github.lzmaven.harness.command;

import java.util.List;

/** Where lines for a person go: Maven's log, or the standard output of a program. */
public interface Console {

    /** Shows nothing. */
    Console SILENT = new Console() {
        @Override
        public void info(String line) {}

        @Override
        public void warn(String line) {}

        @Override
        public void error(String line) {}
    };

    /** What is as it should be. */
    void info(String line);

    /** What passes but deserves a look. */
    void warn(String line);

    /** What fails. */
    void error(String line);

    /** Several lines of {@link #info}. */
    default void info(List<String> lines) {
        lines.forEach(this::info);
    }
}
