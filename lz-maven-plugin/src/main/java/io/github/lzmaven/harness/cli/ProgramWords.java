package io.github.lzmaven.harness.cli;

import java.util.regex.Pattern;

/** Turns what the harness says to Maven users into what a user of the program has to type. */
final class ProgramWords {

    static final String PROGRAM = "java -jar lz.jar ";

    private static final Pattern GOAL = Pattern.compile("(?:mvn )?\\blz:([a-z]+)");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?:-D|\\b)lz\\.(" + String.join("|", Option.words()).replace("--", "") + ")\\b");

    private ProgramWords() {}

    /** The same line for the program. */
    static String of(String line) {
        String goals =
                GOAL.matcher(line.replace("mvn verify", PROGRAM + "check")).replaceAll(PROGRAM + "$1");
        return PROPERTY.matcher(goals).replaceAll("--$1");
    }
}
