package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaFile;

/** An axis of a grid: a list of values, an evenly spaced range, or, under {@code rows-of}, the id of a table. */
@SchemaFile("axis-node.json")
record AxisNode(JsonNode node) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AxisNode {}
}
