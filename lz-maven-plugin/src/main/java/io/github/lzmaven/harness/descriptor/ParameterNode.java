package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaFile;

/** The value of a parameter: a number, a word, a list (of lists), or an evenly spaced list. */
@SchemaFile("parameter-node.json")
record ParameterNode(JsonNode node) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ParameterNode {}
}
