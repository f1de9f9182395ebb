package io.github.lzmaven.harness.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.models.ModelCode;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.recorded.RecordedRun;
import io.github.lzmaven.harness.run.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The small files beside the report: how the last run ended, and on what machine.
 *
 * @param folder where they are
 * @param name   the folder's name for people
 */
public record ResultFiles(Path folder, String name) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String RESULTS = "results.json";

    /**
     * {@code run-info.json}: the only file that tells times, machine, the code of the models, and what was computed and what was
     * known already.
     */
    void runInfo(Outcome outcome, int threads, double seconds, List<Effort> efforts) throws IOException {
        ObjectNode info = JSON.objectNode();
        info.put("finished", Instant.now().toString());
        info.put("seconds", milliseconds(seconds));
        info.put("threads", threads);
        info.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        info.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        ObjectNode models = info.putObject("models");
        ModelCode code = new ModelCode();
        outcome.figures().stream()
                .flatMap(figure -> figure.experiment().curves().values().stream())
                .map(Curve::model)
                .filter(model -> !models.has(model.name()))
                .forEach(model -> code.sha256(model.getClass()).ifPresent(hash -> models.put(model.name(), hash)));
        ArrayNode curves = info.putArray("curves");
        efforts.forEach(effort -> curves.addObject()
                .put("figure", effort.figure())
                .put("curve", effort.curve())
                .put("ran", effort.ran())
                .put("cached", effort.cached())
                .put("missing", effort.missing())
                .put("seconds", milliseconds(effort.seconds()))
                .put("why", effort.ran() > 0 ? effort.why() : "nothing changed"));
        write("run-info.json", info);
    }

    private static double milliseconds(double seconds) {
        return Math.round(seconds * 1000.0) / 1000.0;
    }

    /** Results that say only this, so that no older ones pass for those of this run. */
    public void status(String status) throws IOException {
        write(RESULTS, JSON.objectNode().put("schema-version", 1).put("status", status));
    }

    /**
     * The figures that failed in the last run.
     *
     * @throws CannotRunException if there is no last run to tell
     */
    List<String> failedBefore() {
        return recorded()
                .orElseThrow(() ->
                        new CannotRunException("lz.failed needs the results of an earlier run, and there are none in "
                                + name + "; run once without it"))
                .shown()
                .filter(figure -> figure.status().equals("failed"))
                .map(RecordedRun.Figure::figure)
                .toList();
    }

    /**
     * What the last run left; empty if there was none.
     *
     * @throws CannotRunException if it cannot be read
     */
    public Optional<RecordedRun> recorded() {
        return recorded(folder.resolve(RESULTS), name + "/" + RESULTS);
    }

    /**
     * What any run left in its {@code results.json}; empty if there is no such file.
     *
     * @param name the file's for people
     * @throws CannotRunException if it cannot be read
     */
    public static Optional<RecordedRun> recorded(Path file, String name) {
        try {
            return RecordedRun.read(file);
        } catch (IOException e) {
            throw new CannotRunException(name + " cannot be read: " + e.getMessage(), e);
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
