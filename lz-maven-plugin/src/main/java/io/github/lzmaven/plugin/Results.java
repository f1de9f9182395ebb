package io.github.lzmaven.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.report.Pages;
import io.github.lzmaven.harness.report.ReportSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.License;
import org.apache.maven.plugin.MojoExecutionException;

/** What {@code lz:run} leaves for the goals after it: the outcome within one build, and files for the next. */
final class Results {

    private static final String KEY = "lz.outcome";
    private static final String NOTHING = "nothing was asked for";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AbstractLzMojo mojo;

    Results(AbstractLzMojo mojo) {
        this.mojo = mojo;
    }

    /** Hands the outcome to the goals that follow in this build; only {@code run-info.json} tells times and machine. */
    void keep(Outcome outcome, int threads, double seconds) throws MojoExecutionException {
        context().put(KEY, outcome);
        ObjectNode info = JSON.createObjectNode();
        info.put("finished", Instant.now().toString());
        info.put("seconds", Math.round(seconds * 1000.0) / 1000.0);
        info.put("threads", threads);
        info.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        info.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        write("run-info.json", info);
    }

    /** Says that nothing was asked for, which {@code lz.failIfNone=false} allows. */
    void keepNothing() throws MojoExecutionException {
        context().put(KEY, NOTHING);
        write("results.json", status("nothing selected"));
    }

    /** Says that the run was skipped, so that no older result passes for this build's. */
    void keepSkipped() throws MojoExecutionException {
        write("results.json", status("skipped"));
    }

    Optional<Outcome> ofThisBuild() {
        return context().get(KEY) instanceof Outcome outcome ? Optional.of(outcome) : Optional.empty();
    }

    boolean nothingWasAskedFor() {
        return NOTHING.equals(context().get(KEY));
    }

    /** The figures that failed in the last run; all must be run where there was none. */
    List<String> failedBefore() throws MojoExecutionException {
        Path file = mojo.output.toPath().resolve("results.json");
        List<String> figures = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            throw new MojoExecutionException("lz.failed needs the results of an earlier run, and there is no "
                    + mojo.relative(file) + "; run once without it");
        }
        try {
            for (JsonNode figure : JSON.readTree(file.toFile()).path("figures")) {
                if (figure.path("status").asText().equals("failed")) {
                    figures.add(figure.path("figure").asText());
                }
            }
            return figures;
        } catch (IOException e) {
            throw new MojoExecutionException(mojo.relative(file) + " cannot be read: " + e.getMessage(), e);
        }
    }

    ReportSettings settings() {
        String name = Optional.ofNullable(mojo.project.getName()).orElse(mojo.project.getArtifactId());
        String version = Optional.ofNullable(Results.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new ReportSettings(
                name,
                command(),
                mojo.relative(mojo.output.toPath()),
                version,
                Optional.empty(),
                published(),
                mojo.project.getLicenses().stream()
                        .map(License::getUrl)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** The date that the project gives its outputs; the time of the run would make every report another one. */
    private Optional<String> published() {
        return Optional.ofNullable(mojo.project.getProperties().getProperty("project.build.outputTimestamp"))
                .filter(time -> time.matches("\\d{4}-\\d{2}-\\d{2}.*"));
    }

    /** What a user types to see a figure again; in a build of many modules, the module has to be named. */
    private String command() {
        boolean alone =
                mojo.session.getProjectDependencyGraph().getAllProjects().size() == 1;
        return alone ? "mvn verify" : "mvn verify -pl :" + mojo.project.getArtifactId() + " -am";
    }

    FailureBlock.Trail trail(Outcome outcome, FigureOutcome figure) {
        return settings().trail(Pages.of(outcome), figure.experiment().figure());
    }

    /** {@code 7 figures, 1 failing; 24 comparisons: AGREES 22, NEAR 2; 30 claims, 30 as they must be}. */
    static String counts(Outcome outcome) {
        long failing =
                outcome.figures().stream().filter(figure -> !figure.passes()).count();
        long checks = Stream.of(Verdict.values()).mapToLong(outcome::count).sum();
        String verdicts = Stream.of(Verdict.values())
                .filter(verdict -> outcome.count(verdict) > 0)
                .map(verdict -> verdict.label() + " " + outcome.count(verdict))
                .collect(Collectors.joining(", "));
        long claims = outcome.figures().stream()
                .mapToLong(figure -> figure.claims().size())
                .sum();
        long kept =
                outcome.figures().stream().mapToLong(FigureOutcome::claimsKept).sum();
        return counted(outcome.figures().size(), "figure") + ", " + failing + " failing; "
                + counted(checks, "comparison")
                + (verdicts.isEmpty() ? "" : ": " + verdicts) + "; " + counted(claims, "claim") + ", " + kept
                + " as they must be";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static ObjectNode status(String status) {
        return JSON.createObjectNode().put("schema-version", 1).put("status", status);
    }

    @SuppressWarnings("unchecked") // Maven hands the map over without types
    private Map<String, Object> context() {
        return (Map<String, Object>) mojo.getPluginContext();
    }

    private void write(String name, ObjectNode content) throws MojoExecutionException {
        Path folder = mojo.output.toPath();
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, name, ".part");
            Files.writeString(half, content.toPrettyString().replace("\r\n", "\n") + "\n");
            Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "cannot write " + mojo.relative(folder.resolve(name)) + ": " + e.getMessage(), e);
        }
    }
}
