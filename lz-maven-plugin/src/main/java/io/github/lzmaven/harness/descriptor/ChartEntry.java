package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a figure is drawn. */
record ChartEntry(
        @JsonPropertyDescription("a line above the chart") @Nullable
        String title,

        @JsonPropertyDescription("true for a lower panel of the chart before it") @Nullable
        Boolean below,

        @JsonPropertyDescription("what keys and results are called in the chart: gamma1: Γ_1") @Nullable
        Map<String, String> labels,

        @JsonProperty(required = true) @JsonPropertyDescription("the horizontal axis") @Nullable
        AxisEntry x,

        @JsonProperty(required = true)
        @JsonPropertyDescription("a list of results, or an axis for a heat map")
        @Nullable
        YNode y,

        @JsonProperty("y-scale") @JsonPropertyDescription("the scale of the results' axis") @Nullable
        Scale yScale,

        @JsonPropertyDescription("for a heat map: the result that gives the colour") @Nullable
        String colour,

        @JsonProperty("colour-by") @JsonPropertyDescription("the key that gives each curve its colour") @Nullable
        String colourBy,

        @JsonPropertyDescription("how each curve, or a result of all curves, is drawn") @Nullable
        Map<String, Style> draw,

        @JsonPropertyDescription("the rows drawn") @Nullable Map<String, WhereEntry> where,

        @JsonPropertyDescription("lines across a chart of curves") @Nullable
        GuidesEntry guides) {

    ChartEntry {
        below = below != null && below;
    }

    /** An axis. */
    record AxisEntry(
            @JsonProperty(required = true)
            @JsonPropertyDescription("a coordinate or varied parameter; for curves also a result")
            @Nullable
            String axis,

            @JsonPropertyDescription("linear unless given") @Nullable
            Scale scale) {}

    /** Lines across a chart. */
    record GuidesEntry(
            @JsonPropertyDescription("the key or result at whose values vertical lines stand") @Nullable
            String x,

            @JsonPropertyDescription("the key or result at whose values horizontal lines stand") @Nullable
            String y) {}

    /** A scale. */
    enum Scale {
        @JsonProperty("linear")
        LINEAR,
        @JsonProperty("log")
        LOG
    }

    /** How a curve is drawn. */
    enum Style {
        @JsonProperty("line")
        LINE,
        @JsonProperty("symbols")
        SYMBOLS,
        @JsonProperty("open-symbols")
        OPEN_SYMBOLS,
        @JsonProperty("steps")
        STEPS,
        @JsonProperty("stems")
        STEMS,
        @JsonProperty("nothing")
        NOTHING
    }

    /** Results, or the second axis of a heat map. */
    @SchemaFile("y-node.json")
    record YNode(JsonNode node) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        YNode {}
    }
}
