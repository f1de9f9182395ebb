package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.outcome.FailureBlock;
import java.util.Optional;

/**
 * What a report says besides results.
 *
 * @param project   the project's name
 * @param command   what computes all figures: {@code mvn verify}
 * @param option    what to write between the command and a figure's id, to compute that figure alone: {@code -Dlz.experiments=}
 * @param folder    where the files go, relative to the project and only for people: {@code target/lz}
 * @param version   of the plugin
 * @param commit    of the project's sources, where known
 * @param published the date of the project's sources as ISO 8601, where known; never the time of the run
 * @param licence   the address of the project's licence, where known
 */
public record ReportSettings(
        String project,
        String command,
        String option,
        String folder,
        String version,
        Optional<String> commit,
        Optional<String> published,
        Optional<String> licence) {

    /** What Maven users write to select figures. */
    public static final String MAVEN_OPTION = "-Dlz.experiments=";

    /** Settings of a Maven project, without commit, date and licence. */
    public static ReportSettings of(String project, String command, String folder, String version) {
        return new ReportSettings(
                project, command, MAVEN_OPTION, folder, version, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The version of the harness that is running. */
    public static String ownVersion() {
        return Optional.ofNullable(ReportSettings.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** How a reader gets back to a figure. */
    public FailureBlock.Trail trail(Pages pages, String figure) {
        return new FailureBlock.Trail(
                command + " " + option + figure, folder + "/report/" + pages.page(figure) + ".html");
    }
}
