package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaFile;

/** What a column must fulfil: a value, a list of values, or bounds. */
@SchemaFile("condition-node.json")
record ConditionNode(JsonNode node) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ConditionNode {}
}
