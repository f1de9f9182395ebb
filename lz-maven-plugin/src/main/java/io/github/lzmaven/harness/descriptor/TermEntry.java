package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One side of a difference, ratio and so on: the name of a curve, or keys that pick a part of one. */
@SchemaFile("term-entry.json")
record TermEntry(JsonNode node) {

    private static final Set<String> OWN = Set.of("curve", "quantity", "factor");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    TermEntry {}

    Optional<String> curve() {
        return node.isTextual() ? Optional.of(node.asText()) : text("curve");
    }

    Optional<String> quantity() {
        return text("quantity");
    }

    double factor() {
        return node.path("factor").asDouble(1.0);
    }

    /** The keys that pick a part. */
    Map<String, WhereEntry> where() {
        Map<String, WhereEntry> where = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            if (!OWN.contains(property.getKey())) {
                where.put(property.getKey(), new WhereEntry(property.getValue()));
            }
        });
        return where;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(node.get(key)).map(JsonNode::asText);
    }
}
