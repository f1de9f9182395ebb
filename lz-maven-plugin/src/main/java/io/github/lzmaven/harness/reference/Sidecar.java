package io.github.lzmaven.harness.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.yaml.SchemaFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code ID.yaml} beside a table {@code ID.csv}: origin and meaning of its numbers. */
record Sidecar(
        @JsonProperty(required = true) @JsonPropertyDescription("how much the table proves") @Nullable
        Tier tier,

        @JsonProperty(required = true) @JsonPropertyDescription("how the numbers were made, in a sentence") @Nullable
        String source,

        @JsonPropertyDescription("the program that made them") @Nullable
        Program program,

        @JsonPropertyDescription("the paper and the figure they belong to") @Nullable
        Figure paper,

        @JsonPropertyDescription("why an approved table was accepted; lz:approve writes it") @Nullable
        String reason,

        @JsonProperty(Sidecar.SHA256)
        @JsonPropertyDescription("of the table that was approved, with line feeds; lz:approve writes it")
        @Nullable
        String sha256,

        @JsonProperty(required = true) @JsonPropertyDescription("every column of the table, none left over") @Nullable
        Map<String, ColumnEntry> columns) {

    /** The key under which an approved table is sealed. */
    static final String SHA256 = "sha256";

    /** A program. */
    record Program(
            @JsonProperty(required = true) @Nullable String name,
            @Nullable String version) {}

    /** A figure of a paper. */
    record Figure(
            @JsonProperty(required = true) @Nullable String key,
            @Nullable String figure) {}

    /** What a column holds. */
    record ColumnEntry(
            @JsonPropertyDescription("parameter, coordinate or result it holds, where the column has another name")
            @Nullable
            String is,

            @JsonPropertyDescription("must be the model's") @Nullable
            String unit,

            @JsonPropertyDescription("how wrong the values may be: a column of the table or a number") @Nullable
            UncertaintyEntry uncertainty,

            @JsonPropertyDescription("what an empty cell means: none, for this reason") @Nullable
            String empty,

            @JsonPropertyDescription(
                    "the parameters at which this column was computed, for tables with one column a set")
            @Nullable
            Map<String, KeyValue> at,

            @JsonPropertyDescription("true if nobody shall look at the column") @Nullable
            Boolean ignore) {

        ColumnEntry {
            ignore = ignore != null && ignore;
        }
    }

    /** An uncertainty that counts once (bound) or twice (sigma). */
    record UncertaintyEntry(
            @JsonPropertyDescription("the value is surely this close") @Nullable
            ColumnOrNumber bound,

            @JsonPropertyDescription("a standard deviation or a spread of runs") @Nullable
            ColumnOrNumber sigma) {}

    /** The name of a column, or a number for all rows. */
    @SchemaFile("column-or-number.json")
    record ColumnOrNumber(JsonNode node) {
        @com.fasterxml.jackson.annotation.JsonCreator(
                mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING)
        ColumnOrNumber {}
    }

    /** A number or a word. */
    @SchemaFile("key-value.json")
    record KeyValue(JsonNode node) {
        @com.fasterxml.jackson.annotation.JsonCreator(
                mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING)
        KeyValue {}
    }
}
