package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** How a control makes a parameter wrong. */
record ChangeEntry(
        @JsonPropertyDescription("multiplies the parameter") @Nullable
        Double times,

        @JsonPropertyDescription("is added to the parameter, in its unit") @Nullable
        Double plus,

        @JsonPropertyDescription("replaces the parameter") @Nullable
        ParameterNode instead) {}
