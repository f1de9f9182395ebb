package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaFile;

@SchemaFile("claim-entry.json")
record ClaimEntry(JsonNode node) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ClaimEntry {}
}
