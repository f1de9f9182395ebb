package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaText;

/** The value of a parameter: a number, a word, a list (of lists), or an evenly spaced list. */
@SchemaText("""
        { "description": "a number, a word, a list, or an evenly spaced list",
          "type": ["number", "string", "boolean", "array", "object"],
          "if": { "type": "object" },
          "then": {
            "properties": {
              "from": { "type": "number" }, "to": { "type": "number" },
              "points": { "type": "integer", "minimum": 1 },
              "spacing": { "enum": ["linear", "logarithmic"] } },
            "required": ["from", "to", "points"],
            "additionalProperties": false } }""")
record ParameterNode(JsonNode node) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ParameterNode {}
}
