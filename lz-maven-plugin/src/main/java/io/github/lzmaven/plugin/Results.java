package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.report.ReportSettings;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.License;
import org.apache.maven.project.MavenProject;

/** What {@code lz:run} hands to the goals that follow in the same build, and what a report says about the project. */
final class Results {

    private static final String KEY = "lz.outcome";
    private static final String TIMESTAMP = "project.build.outputTimestamp";
    private static final String NOTHING = "nothing was asked for";

    private final AbstractLzMojo mojo;

    Results(AbstractLzMojo mojo) {
        this.mojo = mojo;
    }

    /** Hands the outcome on; without one, that nothing was asked for, which {@code lz.failIfNone=false} allows. */
    void keep(Optional<Outcome> outcome) {
        context().put(KEY, outcome.isPresent() ? outcome.get() : NOTHING);
    }

    Optional<Outcome> ofThisBuild() {
        return context().get(KEY) instanceof Outcome outcome ? Optional.of(outcome) : Optional.empty();
    }

    boolean nothingWasAskedFor() {
        return NOTHING.equals(context().get(KEY));
    }

    ReportSettings settings() {
        String name = Optional.ofNullable(mojo.project.getName()).orElse(mojo.project.getArtifactId());
        return new ReportSettings(
                name,
                command(),
                ReportSettings.MAVEN_OPTION,
                mojo.relative(mojo.output.toPath()),
                ReportSettings.ownVersion(),
                Optional.empty(),
                published(),
                mojo.project.getLicenses().stream()
                        .map(License::getUrl)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /**
     * The date that the project gives its outputs; the time of the run would make every report another one. Only what the
     * project or a parent says itself counts: Maven 4 gives all others a date in 1980.
     */
    private Optional<String> published() {
        boolean own = Stream.iterate(mojo.project, Objects::nonNull, MavenProject::getParent)
                .map(MavenProject::getOriginalModel)
                .anyMatch(model -> model != null && model.getProperties().containsKey(TIMESTAMP));
        return Optional.ofNullable(mojo.project.getProperties().getProperty(TIMESTAMP))
                .filter(time -> own && time.matches("\\d{4}-\\d{2}-\\d{2}.*"));
    }

    /** What a user types to see a figure again; in a build of many modules, the module has to be named. */
    private String command() {
        boolean alone =
                mojo.session.getProjectDependencyGraph().getAllProjects().size() == 1;
        return alone ? "mvn verify" : "mvn verify -pl :" + mojo.project.getArtifactId() + " -am";
    }

    @SuppressWarnings("unchecked") // Maven hands the map over without types
    private Map<String, Object> context() {
        return (Map<String, Object>) mojo.getPluginContext();
    }
}
