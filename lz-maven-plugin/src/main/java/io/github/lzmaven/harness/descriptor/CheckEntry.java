package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.OtherKeys;
import io.github.lzmaven.harness.yaml.SchemaFile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A curve held against a table or another curve. Every key that is not listed here is a quantity with its tolerance. */
@OtherKeys(CheckEntry.ToleranceEntry.class)
final class CheckEntry {

    @JsonProperty(required = true)
    @JsonPropertyDescription("the curve that is tested")
    @Nullable
    String curve;

    @JsonProperty
    @JsonPropertyDescription("the reference table, by id")
    @Nullable
    String against;

    @JsonProperty("against-curve")
    @JsonPropertyDescription("another curve of this figure")
    @Nullable
    String againstCurve;

    @JsonProperty
    @JsonPropertyDescription("for 'against-curve': take the tested curve between its own points")
    @Nullable
    InterpolateEntry interpolate;

    @JsonProperty
    @JsonPropertyDescription("the rows that take part")
    @Nullable
    Map<String, WhereEntry> where;

    @JsonProperty("extra-rows")
    @JsonPropertyDescription("'allowed' if computed rows may lack a partner")
    @Nullable
    ExtraRows extraRows;

    @JsonProperty("must-notice")
    @JsonPropertyDescription("controls: with this parameter wrong, the check has to fail")
    @Nullable
    Map<String, ChangeEntry> mustNotice;

    @JsonIgnore
    final Map<String, @Nullable ToleranceEntry> tolerances = new LinkedHashMap<>();

    @JsonAnySetter
    void tolerance(String quantity, @Nullable ToleranceEntry tolerance) {
        tolerances.put(quantity, tolerance);
    }

    /** Whether computed rows may lack a partner. */
    enum ExtraRows {
        @JsonProperty("allowed")
        ALLOWED
    }

    /** Interpolation of the tested curve. */
    record InterpolateEntry(
            @JsonProperty(required = true)
            @JsonPropertyDescription("the coordinate or parameter that differs")
            @Nullable
            String along) {}

    /** What is allowed for one quantity. */
    record ToleranceEntry(
            @JsonPropertyDescription("in the unit of the quantity") @Nullable
            Double absolute,

            @JsonPropertyDescription("as a share of the scale") @Nullable
            Double relative,

            @JsonPropertyDescription("what the relative part refers to: 'value' (|r|), 'range' or a number") @Nullable
            ScaleNode scale,

            @JsonPropertyDescription("why the tolerance has this size") @Nullable
            String because) {}

    /** The scale of a relative tolerance. */
    @SchemaFile("scale-node.json")
    record ScaleNode(JsonNode node) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ScaleNode {}
    }
}
