package io.github.lzmaven.harness.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How much a reference proves, from most to least. A figure is only as good as the weakest tier that holds it up. */
public enum Tier {
    /** A formula. */
    @JsonProperty("closed-form")
    CLOSED_FORM,
    /** Another program, written independently. */
    @JsonProperty("independent-code")
    INDEPENDENT_CODE,
    /** A number printed in the paper. */
    @JsonProperty("published-number")
    PUBLISHED_NUMBER,
    /** A curve read off a figure of the paper. */
    @JsonProperty("published-figure")
    PUBLISHED_FIGURE,
    /** Our own earlier output: proves only that nothing changed. */
    @JsonProperty("approved")
    APPROVED;

    /** The tier as it stands in a sidecar. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
