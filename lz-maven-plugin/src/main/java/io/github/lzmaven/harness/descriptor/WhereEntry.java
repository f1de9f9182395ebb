package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.yaml.SchemaFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a column must fulfil: a number or word, a list of them, or bounds. */
@SchemaFile("where-entry.json")
record WhereEntry(JsonNode node) {

    private static final Set<String> BOUNDS = Set.of("at-least", "at-most");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    WhereEntry {}

    /** A filter with one condition for each column. */
    static Filter filter(Map<String, WhereEntry> where) {
        Map<String, Filter.Condition> conditions = new LinkedHashMap<>();
        where.forEach((column, entry) -> conditions.put(column, condition(entry.node())));
        return new Filter(conditions);
    }

    /** Whether one value is picked. */
    boolean isSingle() {
        return node.isValueNode();
    }

    /** Why this is no condition; the schema tells for most places, but not inside a mapping of mixed content. */
    Optional<String> flaw() {
        boolean bounds = node.isObject()
                && node.size() > 0
                && node.properties().stream()
                        .allMatch(
                                p -> BOUNDS.contains(p.getKey()) && p.getValue().isNumber());
        return node.isValueNode() && !node.isNull() || node.isArray() && !node.isEmpty() || bounds
                ? Optional.empty()
                : Optional.of("'" + node + "' is no condition");
    }

    static Filter.Condition condition(JsonNode node) {
        List<Object> anyOf = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> anyOf.add(value(item)));
        } else if (node.isValueNode()) {
            anyOf.add(value(node));
        }
        return new Filter.Condition(
                node.path("at-least").asDouble(Double.NEGATIVE_INFINITY),
                node.path("at-most").asDouble(Double.POSITIVE_INFINITY),
                anyOf);
    }

    private static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue() ? "on" : "off"; // YAML reads on and off as truth values
        }
        return node.isNumber() ? (Object) node.asDouble() : node.asText();
    }
}
