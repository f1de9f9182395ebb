package io.github.lzmaven.harness.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be said on a command line besides command and folder. The names are those of the Maven properties without {@code lz.}. */
enum Option {
    EXPERIMENTS("experiments", "GLOBS", "figures to take: 'fig-2*,!fig-2b'"),
    TAGS("tags", "TAGS", "figures with one of these tags"),
    FAILED("failed", "", "only the figures that failed last time"),
    FAIL_IF_NONE("failIfNone", "true|false", "whether a selection of nothing fails (true)"),
    THREADS("threads", "NUMBER", "grid points at once: 4, or a multiple of the processors: 1C (the default)"),
    TIMEOUT("timeout", "SECONDS", "for one grid point (600)"),
    HISTORY("history", "FILE", "keeps what each check used, run after run"),
    CACHE("cache", "FOLDER|off", "keeps answers, drawings and pages for the next run (beside the output)"),
    REASON("reason", "TEXT", "why the new numbers that 'approve' accepts are right"),
    POINTS("points", "some|all", "how many points 'explain' shows (some)"),
    CLASSPATH("classpath", "PATH", "folders and jars with your own models and tables"),
    DIRECTORY("directory", "FOLDER", "of the descriptors (src/lz)"),
    OUTPUT("output", "FOLDER", "for results and report (target/lz)"),
    PACKAGE("package", "NAME", "of the model that 'init' writes (org.example)");

    private final String word;
    private final String value;
    private final String meaning;

    Option(String word, String value, String meaning) {
        this.word = word;
        this.value = value;
        this.meaning = meaning;
    }

    /** As it is written, with its dashes. */
    String word() {
        return "--" + word;
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    String help() {
        return String.format(Locale.ROOT, "  %-26s %s", word() + (takesValue() ? " " + value : ""), meaning);
    }

    static Optional<Option> of(String written) {
        return Arrays.stream(values())
                .filter(option -> option.word().equals(written))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Option::word).toList();
    }
}
