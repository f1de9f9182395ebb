package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaText;

/** An axis of a grid: a list of values, an evenly spaced range, or, under {@code rows-of}, the id of a table. */
@SchemaText("""
        { "description": "a list of values, an evenly spaced range, or the id of a table after 'rows-of'",
          "type": ["array", "object", "string"],
          "if": { "type": "object" },
          "then": {
            "properties": {
              "from": { "type": "number" }, "to": { "type": "number" },
              "points": { "type": "integer", "minimum": 1 },
              "spacing": { "enum": ["linear", "logarithmic"] } },
            "required": ["from", "to", "points"],
            "additionalProperties": false } }""")
record AxisNode(JsonNode node) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AxisNode {}
}
