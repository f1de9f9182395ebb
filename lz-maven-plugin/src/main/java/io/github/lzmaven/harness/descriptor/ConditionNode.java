package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaText;

/** What a column must fulfil: a value, a list of values, or bounds. */
@SchemaText("""
        { "description": "a value, a list of values, or bounds",
          "type": ["number", "string", "boolean", "array", "object"],
          "if": { "type": "object" },
          "then": {
            "properties": { "at-least": { "type": "number" }, "at-most": { "type": "number" } },
            "minProperties": 1,
            "additionalProperties": false } }""")
record ConditionNode(JsonNode node) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ConditionNode {}
}
