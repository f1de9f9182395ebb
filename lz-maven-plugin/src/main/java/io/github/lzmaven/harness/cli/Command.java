package io.github.lzmaven.harness.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the program can do, and which options make sense with it. */
enum Command {
    CHECK("run the figures, write the report, and leave with 1 if a figure does not stand"),
    RUN("the same, but drift is no failure"),
    LIST("experiments, size of their grids, models, what the cache holds and what the rest would cost"),
    REVIEW("what the last run would change in tables: old, new, difference, a small chart"),
    APPROVE("accepts that, for --experiments and with a --reason"),
    EXPLAIN("what each check accepts, point by point"),
    MODELS("models with parameters, units, ranges and outputs"),
    SCHEMA("JSON Schemas for editors"),
    INIT("a first figure with its model, to make your own"),
    HELP("this"),
    VERSION("the version");

    private final String meaning;

    Command(String meaning) {
        this.meaning = meaning;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(Option option) {
        return switch (option) {
            case CLASSPATH, DIRECTORY -> true;
            case EXPERIMENTS, TAGS -> runs() || approves() || this == LIST || this == EXPLAIN;
            case FAILED, FAIL_IF_NONE, THREADS, TIMEOUT, HISTORY -> runs();
            case CACHE -> runs() || this == LIST;
            case OUTPUT -> runs() || this == LIST || approves() || this == SCHEMA || this == EXPLAIN;
            case POINTS -> this == EXPLAIN;
            case REASON -> this == APPROVE;
            case PACKAGE -> this == INIT;
        };
    }

    private boolean runs() {
        return this == CHECK || this == RUN;
    }

    private boolean approves() {
        return this == REVIEW || this == APPROVE;
    }

    String help() {
        return String.format(Locale.ROOT, "  %-26s %s", word(), meaning);
    }

    static Optional<Command> of(String written) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(written))
                .findFirst();
    }

    /** What an option asks for as every other program's does, wherever it stands. */
    static Optional<Command> askedBy(String option) {
        return switch (option) {
            case "-h", "--help" -> Optional.of(HELP);
            case "-V", "--version" -> Optional.of(VERSION);
            default -> Optional.empty();
        };
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Command::word).toList();
    }
}
