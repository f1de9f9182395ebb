package io.github.lzmaven.harness.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.series.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an earlier run left in {@code target/lz}, as far as it is there and fits. */
public final class LastRun {

    private final Path folder;
    private final JsonNode results;

    private LastRun(Path folder, JsonNode results) {
        this.folder = folder;
        this.results = results;
    }

    /** The run whose results lie in a folder; without any, a run that knows nothing. */
    public static LastRun in(Path folder) {
        try {
            Path file = folder.resolve("results.json");
            return new LastRun(
                    folder, Files.isRegularFile(file) ? new ObjectMapper().readTree(file.toFile()) : nothing());
        } catch (IOException e) {
            return new LastRun(folder, nothing()); // half a file tells nothing either
        }
    }

    /** Whether the run computed this figure. */
    boolean knows(Experiment experiment) {
        return !figure(experiment).isMissingNode();
    }

    /** The curves of a figure whose data are there. */
    Map<String, CurveOutcome> curves(Experiment experiment) {
        Map<String, CurveOutcome> curves = new LinkedHashMap<>();
        for (JsonNode node : figure(experiment).path("curves")) {
            String name = node.path("curve").asText();
            Optional.ofNullable(experiment.curves().get(name))
                    .flatMap(curve -> text(node.path("data").asText())
                            .flatMap(csv -> CurveData.read(curve, csv))
                            .map(series -> outcome(curve, series)))
                    .ifPresent(curve -> curves.put(name, curve));
        }
        return curves;
    }

    /** What the controls of a figure said about the smallest changes it would notice. */
    List<Sensitivity> sensitivities(Experiment experiment) {
        List<Sensitivity> sensitivities = new ArrayList<>();
        for (JsonNode node : figure(experiment).path("sensitivities")) {
            sensitivities.add(new Sensitivity(
                    node.path("parameter").asText(),
                    node.path("absolute").asDouble(Double.POSITIVE_INFINITY),
                    node.path("relative").isNull()
                            ? Double.NaN
                            : node.path("relative").asDouble(Double.POSITIVE_INFINITY),
                    node.path("control").asText()));
        }
        return sensitivities;
    }

    private JsonNode figure(Experiment experiment) {
        for (JsonNode figure : results.path("figures")) {
            if (figure.path("figure").asText().equals(experiment.figure())) {
                return figure;
            }
        }
        return nothing();
    }

    private Optional<String> text(String file) {
        Path data = folder.resolve(file).normalize();
        if (!data.startsWith(folder.normalize()) || !Files.isRegularFile(data)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(data));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static CurveOutcome outcome(Curve curve, Series series) {
        return new CurveOutcome(curve, series, List.of(), List.of());
    }

    private static JsonNode nothing() {
        return MissingNode.getInstance();
    }
}
