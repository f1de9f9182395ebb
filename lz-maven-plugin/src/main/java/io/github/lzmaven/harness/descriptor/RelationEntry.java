package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is demanded of a feature; several demands have to hold together. */
record RelationEntry(
        @JsonProperty("at-least") @JsonPropertyDescription("lower bound, included") @Nullable
        Double atLeast,

        @JsonProperty("at-most") @JsonPropertyDescription("upper bound, included") @Nullable
        Double atMost,

        @JsonPropertyDescription("lower and upper bound, included") @Nullable
        List<Double> within,

        @JsonProperty("equals") @JsonPropertyDescription("a value and how far it may be missed") @Nullable
        EqualsEntry equal,

        @JsonProperty("increases-with") @JsonPropertyDescription("the key along which it grows strictly") @Nullable
        String increasesWith,

        @JsonProperty("decreases-with") @JsonPropertyDescription("the key along which it falls strictly") @Nullable
        String decreasesWith) {

    /** A value and how far it may be missed. */
    record EqualsEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("the value") @Nullable
            Double to,

            @JsonProperty(required = true) @JsonPropertyDescription("how far it may be missed") @Nullable
            Double within) {}
}
