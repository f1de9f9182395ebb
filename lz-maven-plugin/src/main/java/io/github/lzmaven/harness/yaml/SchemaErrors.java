package io.github.lzmaven.harness.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns the findings of the schema into problems, and cuts what is wrong out of the tree so that the rest can be read. */
final class SchemaErrors {

    private final ObjectNode schema;
    private final JsonNode tree;
    private final Positions positions;

    SchemaErrors(ObjectNode schema, JsonNode tree, Positions positions) {
        this.schema = schema;
        this.tree = tree;
        this.positions = positions;
    }

    /** One problem for each place that is wrong, by its pointer. */
    Map<String, Problem> report(List<Error> errors) {
        Map<String, Problem> byPointer = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Error error : errors) {
            String pointer = pointer(error);
            byPointer.putIfAbsent(pointer, problem(error, pointer));
            if (!error.getKeyword().equals("required")) {
                wrong.add(pointer);
            }
        }
        wrong.forEach(this::cut);
        return byPointer;
    }

    private static String pointer(Error error) {
        String parent = error.getInstanceLocation().toString();
        String property = error.getProperty();
        boolean named = error.getKeyword().equals("additionalProperties")
                || error.getKeyword().equals("required");
        return named && property != null ? parent + Positions.step(property) : parent;
    }

    private Problem problem(Error error, String pointer) {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                new Problem(
                        Rule.UNKNOWN_KEY,
                        positions.at(pointer),
                        "the key '" + key + "' is not known here",
                        DidYouMean.among(key, knownKeys(error)));
            case "required" ->
                new Problem(Rule.MISSING_KEY, positions.at(pointer), "the key '" + key + "' is missing", "add it here");
            case "enum" ->
                new Problem(
                        Rule.WRONG_TYPE,
                        positions.at(pointer),
                        "'" + key + "' is " + shown(error.getInstanceNode()),
                        "write one of: "
                                + StreamSupport.stream(error.getSchemaNode().spliterator(), false)
                                        .map(JsonNode::asText)
                                        .collect(Collectors.joining(", ")));
            case "type" ->
                new Problem(
                        Rule.WRONG_TYPE,
                        positions.at(pointer),
                        "'" + key + "' is " + shown(error.getInstanceNode()),
                        "write " + expected(error.getSchemaNode()));
            default ->
                new Problem(
                        Rule.WRONG_TYPE,
                        positions.at(pointer),
                        "'" + key + "' is " + shown(error.getInstanceNode()) + ": " + error.getMessage(),
                        "compare with the schema that 'mvn lz:schema' writes");
        };
    }

    private List<String> knownKeys(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        JsonNode object = schema.at(JsonPointer.compile(fragment).head());
        List<String> keys = new ArrayList<>();
        object.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private void cut(String pointer) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = path.head() == null ? tree : tree.at(path.head());
        if (parent instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array && array.has(path.last().getMatchingIndex())) {
            array.setNull(path.last().getMatchingIndex());
        }
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        String form =
                switch (node.getNodeType()) {
                    case NUMBER -> "the number ";
                    case STRING -> "the text ";
                    case BOOLEAN -> "the truth value ";
                    case ARRAY -> "the list ";
                    case NULL -> "empty, ";
                    default -> "the mapping ";
                };
        return form + (text.length() > 60 ? text.substring(0, 57) + "..." : text);
    }

    private static String expected(JsonNode types) {
        Map<String, String> words = Map.of(
                "string",
                "text",
                "number",
                "a number",
                "integer",
                "a whole number",
                "object",
                "keys and values",
                "array",
                "a list",
                "boolean",
                "true or false",
                "null",
                "nothing");
        List<String> names = new ArrayList<>();
        if (types.isArray()) {
            types.forEach(type -> names.add(words.getOrDefault(type.asText(), type.asText())));
        } else {
            names.add(words.getOrDefault(types.asText(), types.asText()));
        }
        return String.join(" or ", names);
    }
}
