package io.github.lzmaven.harness.skeleton;

import io.github.lzmaven.harness.command.CannotRunException;
import java.util.Arrays;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * What the parts of a new project are called.
 *
 * @param packageName of the model's class
 * @param groupId     of the pom
 * @param artifactId  of the pom
 * @param version     of the plugin that the pom names
 */
public record Names(String packageName, String groupId, String artifactId, String version) {

    private static final String MAVEN = "[A-Za-z0-9_.-]+";

    /** Rejects names that Java or Maven would not take. */
    public Names {
        if (!SourceVersion.isName(packageName)) {
            throw new CannotRunException(
                    "'" + packageName + "' is no name of a Java package; one is org.example.figures (-Dlz.package=…)");
        }
        requireMaven("lz.groupId", groupId);
        requireMaven("lz.artifactId", artifactId);
    }

    /** The name nearest to any text that is a package in Java: {@code org.example.my-paper} gives {@code org.example.my_paper}. */
    public static String packageOf(String text) {
        return String.join(
                ".",
                Arrays.stream(text.split("\\."))
                        .map(Names::segment)
                        .filter(segment -> !segment.isEmpty())
                        .toList());
    }

    /** The name nearest to a folder's that Maven takes for an artifact: {@code My Paper} gives {@code my-paper}. */
    public static String artifactOf(String folder) {
        String name =
                folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() ? "figures" : name;
    }

    private static String segment(String text) {
        String letters = text.replaceAll("[^A-Za-z0-9_]", "_");
        boolean usable = letters.isEmpty() || SourceVersion.isName(letters);
        return usable ? letters : "_" + letters;
    }

    private static void requireMaven(String property, String value) {
        if (!value.matches(MAVEN)) {
            throw new CannotRunException("'" + value
                    + "' is no identifier for Maven; give letters, digits, '.', '_', '-' with -D" + property + "=…");
        }
    }
}
