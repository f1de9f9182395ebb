package io.github.lzmaven.harness.project;

import io.github.lzmaven.harness.experiment.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which experiments a run takes.
 *
 * @param patterns globs over figure ids or their last segments; those that start with {@code !} exclude; none takes all
 * @param tags     at least one of them must be a tag of the experiment; none takes all
 */
public record Selection(List<String> patterns, List<String> tags) {

    /** Every experiment. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    /**
     * A selection as it is written on the command line.
     *
     * @param patterns comma-separated: {@code fig-2*,!fig-2b}
     * @param tags     comma-separated
     */
    public static Selection of(String patterns, String tags) {
        return new Selection(split(patterns), split(tags));
    }

    /** Whether an experiment is taken. */
    public boolean takes(Experiment experiment) {
        boolean tagged = tags.isEmpty() || experiment.tags().stream().anyMatch(tags::contains);
        boolean onlyExclusions = patterns.stream().allMatch(pattern -> pattern.startsWith("!"));
        boolean included = onlyExclusions
                || patterns.stream()
                        .filter(pattern -> !pattern.startsWith("!"))
                        .anyMatch(pattern -> matches(pattern, experiment.figure()));
        boolean excluded = patterns.stream()
                .filter(pattern -> pattern.startsWith("!"))
                .anyMatch(pattern -> matches(pattern.substring(1), experiment.figure()));
        return tagged && included && !excluded;
    }

    /** The selection in words. */
    @Override
    public String toString() {
        return (patterns.isEmpty() ? "all" : String.join(",", patterns))
                + (tags.isEmpty() ? "" : " with tag " + String.join(" or ", tags));
    }

    private static boolean matches(String glob, String figure) {
        Pattern pattern = Pattern.compile(Arrays.stream(glob.split("(?<=[*?])|(?=[*?])"))
                .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
                .collect(Collectors.joining()));
        return pattern.matcher(figure).matches()
                || pattern.matcher(figure.substring(figure.lastIndexOf('/') + 1))
                        .matches();
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
