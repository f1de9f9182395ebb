package io.github.lzmaven.harness.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.models.ModelCode;
import io.github.lzmaven.harness.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The small files beside the report: how the last run ended, and on what machine.
 *
 * @param folder where they are
 * @param name   the folder's name for people
 */
public record ResultFiles(Path folder, String name) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESULTS = "results.json";

    /**
     * {@code run-info.json}: the only file that tells times, machine and the code of the models, here and once more in the
     * report, so that a report that is put elsewhere still has it.
     */
    void runInfo(Outcome outcome, int threads, double seconds) throws IOException {
        ObjectNode info = JSON.createObjectNode();
        info.put("finished", Instant.now().toString());
        info.put("seconds", Math.round(seconds * 1000.0) / 1000.0);
        info.put("threads", threads);
        info.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        info.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        ObjectNode models = info.putObject("models");
        outcome.figures().stream()
                .flatMap(figure -> figure.experiment().curves().values().stream())
                .map(Curve::model)
                .forEach(model -> ModelCode.sha256(model.getClass()).ifPresent(hash -> models.put(model.name(), hash)));
        write("run-info.json", info);
        write("report/run-info.json", info);
    }

    /** Results that say only this, so that no older ones pass for those of this run. */
    public void status(String status) throws IOException {
        write(RESULTS, JSON.createObjectNode().put("schema-version", 1).put("status", status));
    }

    /**
     * The figures that failed in the last run.
     *
     * @throws CannotRunException if there is no last run to tell
     */
    List<String> failedBefore() {
        Path file = folder.resolve(RESULTS);
        if (!Files.isRegularFile(file)) {
            throw new CannotRunException("lz.failed needs the results of an earlier run, and there is no " + name + "/"
                    + RESULTS + "; run once without it");
        }
        List<String> figures = new ArrayList<>();
        try {
            for (JsonNode figure : JSON.readTree(file.toFile()).path("figures")) {
                if (figure.path("status").asText().equals("failed")) {
                    figures.add(figure.path("figure").asText());
                }
            }
            return figures;
        } catch (IOException e) {
            throw new CannotRunException(name + "/" + RESULTS + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void write(String file, ObjectNode content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Path half = Files.createTempFile(folder, path.getFileName().toString(), ".part");
        Files.writeString(half, content.toPrettyString().replace("\r\n", "\n") + "\n");
        Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
