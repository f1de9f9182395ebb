package io.github.lzmaven.harness.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.reference.ReferenceTable;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report's folder as a <a href="https://w3id.org/ro/wfrun/process/0.5">Process Run Crate</a>: which files there are, and
 * that the plugin made them from descriptors and reference tables. What is not known is left out, never invented.
 */
final class RoCrate {

    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
    private static final String CRATE = "https://w3id.org/ro/crate/1.1";
    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
    private static final String PLUGIN = "#lz-maven-plugin";
    private static final String RUN = "#run";
    private static final Map<String, String> FORMATS = Map.of(
            "html", "text/html",
            "svg", "image/svg+xml",
            "png", "image/png",
            "csv", "text/csv",
            "js", "text/javascript",
            "md", "text/markdown");

    private final ArrayNode graph = JsonNodeFactory.instance.arrayNode();
    private final Outcome outcome;
    private final ReportSettings settings;

    private RoCrate(Outcome outcome, ReportSettings settings) {
        this.outcome = outcome;
        this.settings = settings;
    }

    /**
     * The crate's metadata.
     *
     * @param files every other file of the folder, relative to it
     */
    static String write(Outcome outcome, ReportSettings settings, Collection<String> files) {
        return new RoCrate(outcome, settings).text(files);
    }

    private String text(Collection<String> files) {
        entity("ro-crate-metadata.json", "CreativeWork")
                .<ObjectNode>set("conformsTo", id(CRATE))
                .set("about", id("./"));
        ObjectNode root = entity("./", "Dataset");
        root.set("conformsTo", id(PROFILE));
        root.put("name", "Figures of " + settings.project());
        root.put("description", "Figures recomputed and compared with reference data. " + Headline.counts(outcome));
        settings.published().ifPresent(date -> root.put("datePublished", date));
        settings.licence().ifPresent(licence -> root.set("license", id(licence)));
        ids(root.putArray("hasPart"), files);
        root.putArray("mentions").add(id(RUN));
        entity(PROFILE, "CreativeWork").put("name", "Process Run Crate").put("version", "0.5");
        entity(PLUGIN, "SoftwareApplication")
                .put("name", "lz-maven-plugin")
                .put("version", settings.version())
                .put("softwareVersion", settings.version());
        ObjectNode run = entity(RUN, "CreateAction");
        run.put("name", "Figures of " + settings.project() + ", recomputed by " + settings.command());
        run.set("instrument", id(PLUGIN));
        Map<String, ObjectNode> inputs = inputs();
        ids(run.putArray("object"), inputs.keySet());
        ids(run.putArray("result"), files);
        run.set("actionStatus", id("http://schema.org/CompletedActionStatus"));
        inputs.values().forEach(graph::add);
        files.forEach(file -> entity(file, "File")
                .put("name", file)
                .put("encodingFormat", FORMATS.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "text/plain")));
        ObjectNode crate = JsonNodeFactory.instance.objectNode();
        crate.put("@context", CONTEXT);
        crate.set("@graph", graph);
        return text(crate);
    }

    /** A line for each entity and each reference to one. */
    private static String text(ObjectNode crate) {
        DefaultIndenter lines = new DefaultIndenter("", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance)
                .withArrayIndenter(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(crate) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can be written", e);
        }
    }

    /** Descriptors and tables: they stay in the project or in jars, so the crate describes but does not contain them. */
    private Map<String, ObjectNode> inputs() {
        Map<String, ObjectNode> inputs = new TreeMap<>();
        for (FigureOutcome figure : outcome.shown()) {
            String descriptor = "#descriptor/" + figure.experiment().figure();
            inputs.put(
                    descriptor,
                    node(descriptor, "CreativeWork")
                            .put(
                                    "name",
                                    "experiment descriptor of "
                                            + figure.experiment().figure())
                            .put("alternateName", figure.experiment().place().file()));
            figure.checks().forEach(check -> {
                if (check.check().against() instanceof Check.Against.Table against) {
                    ReferenceTable table = against.table();
                    String key = "#table/" + table.id();
                    inputs.put(
                            key,
                            node(key, "CreativeWork")
                                    .put("name", "reference table " + table.id())
                                    .put("alternateName", table.file())
                                    .put("description", table.source()));
                }
            });
        }
        return inputs;
    }

    private ObjectNode entity(String id, String type) {
        ObjectNode node = node(id, type);
        graph.add(node);
        return node;
    }

    private static ObjectNode node(String id, String type) {
        return JsonNodeFactory.instance.objectNode().put("@id", id).put("@type", type);
    }

    private static ObjectNode id(String id) {
        return JsonNodeFactory.instance.objectNode().put("@id", id);
    }

    private static void ids(ArrayNode list, Collection<String> ids) {
        ids.forEach(each -> list.add(id(each)));
    }
}
