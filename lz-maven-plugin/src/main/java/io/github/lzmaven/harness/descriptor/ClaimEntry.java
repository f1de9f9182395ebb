package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence of a paper as an inequality: what it is about, what is measured of it, what is demanded. */
record ClaimEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("the sentence, quoted or in symbols") @Nullable
        String says,

        @JsonPropertyDescription("section, equation or figure of the paper") @Nullable
        String at,

        @JsonPropertyDescription("the curve it is about") @Nullable
        String of,

        @JsonPropertyDescription("the rows that take part") @Nullable
        Map<String, WhereEntry> where,

        @JsonProperty("value-of") @JsonPropertyDescription("a quantity as it is") @Nullable
        String valueOf,

        @JsonProperty("minimum-of")
        @JsonPropertyDescription("the lowest value of a quantity along a key; demand its 'value' or its 'location'")
        @Nullable
        String minimumOf,

        @JsonProperty("maximum-of")
        @JsonPropertyDescription("the highest value of a quantity along a key; demand its 'value' or its 'location'")
        @Nullable
        String maximumOf,

        @JsonProperty("difference-of")
        @JsonPropertyDescription("a quantity of the first of 'between' minus that of the second")
        @Nullable
        String differenceOf,

        @JsonProperty("distance-of") @JsonPropertyDescription("the absolute value of the difference") @Nullable
        String distanceOf,

        @JsonProperty("ratio-of")
        @JsonPropertyDescription("a quantity of the first of 'between' over that of the second")
        @Nullable
        String ratioOf,

        @JsonProperty("product-of") @JsonPropertyDescription("a quantity of all of 'between' multiplied") @Nullable
        String productOf,

        @JsonProperty("combination-of")
        @JsonPropertyDescription("the sum of a quantity over all of 'between', each times its 'factor'")
        @Nullable
        String combinationOf,

        @JsonProperty("spread-of")
        @JsonPropertyDescription("largest minus smallest value of a quantity over the key 'over'")
        @Nullable
        String spreadOf,

        @JsonPropertyDescription("the curves or parts of curves that are combined") @Nullable
        List<TermEntry> between,

        @JsonPropertyDescription("the key of 'spread-of'") @Nullable
        String over,

        @JsonPropertyDescription("the abscissa: the key along which features are measured") @Nullable
        String along,

        @JsonProperty("value-at")
        @JsonPropertyDescription("the place where 'value' is taken, a key and a number")
        @Nullable
        Map<String, Double> valueAt,

        @JsonPropertyDescription("the level of 'crossing-at'") @Nullable
        Double level,

        @JsonProperty("relative-to")
        @JsonPropertyDescription("features are divided by the same feature of this curve or part")
        @Nullable
        TermEntry relativeTo,

        @JsonPropertyDescription("the same feature of this curve or part is subtracted from features") @Nullable
        TermEntry minus,

        @JsonPropertyDescription("demanded of every value, of the value at 'value-at', or of the extremum") @Nullable
        RelationEntry value,

        @JsonPropertyDescription("demanded of the place of the extremum") @Nullable
        RelationEntry location,

        @JsonPropertyDescription("demanded of the lowest value along 'along'") @Nullable
        RelationEntry minimum,

        @JsonProperty("minimum-at") @JsonPropertyDescription("demanded of the place of the lowest value") @Nullable
        RelationEntry minimumAt,

        @JsonPropertyDescription("demanded of the highest value along 'along'") @Nullable
        RelationEntry maximum,

        @JsonProperty("maximum-at") @JsonPropertyDescription("demanded of the place of the highest value") @Nullable
        RelationEntry maximumAt,

        @JsonPropertyDescription("demanded of the slope between all neighbours along 'along'") @Nullable
        RelationEntry slope,

        @JsonPropertyDescription("demanded of the slope of logarithm against logarithm: the order of a power law")
        @Nullable
        RelationEntry order,

        @JsonPropertyDescription("demanded of the integral over 'along'") @Nullable
        RelationEntry integral,

        @JsonPropertyDescription("demanded of the sum over 'along'") @Nullable
        RelationEntry sum,

        @JsonProperty("crossing-at")
        @JsonPropertyDescription("demanded of the place where 'level' is crossed")
        @Nullable
        RelationEntry crossingAt,

        @JsonProperty("known-disagreement")
        @JsonPropertyDescription(
                "why the sentence is expected to fail, with the evidence; if it holds, that is the failure")
        @Nullable
        String knownDisagreement,

        @JsonProperty("must-notice")
        @JsonPropertyDescription(
                "controls: with this parameter or result wrong, the claim has to fail; a known disagreement, to hold")
        @Nullable
        Map<String, @Nullable ChangeEntry> mustNotice) {

    /** The names of the curves it is about: those of its parts, or 'of' where a part names none. */
    Set<String> curves() {
        List<@Nullable TermEntry> parts = new ArrayList<>();
        parts.addAll(between == null ? Collections.singletonList(null) : between);
        Stream.of(relativeTo, minus).filter(Objects::nonNull).forEach(parts::add);
        Set<String> curves = new LinkedHashSet<>();
        for (TermEntry part : parts) {
            Optional.ofNullable(part)
                    .flatMap(TermEntry::curve)
                    .or(() -> Optional.ofNullable(of))
                    .ifPresent(curves::add);
        }
        return curves;
    }
}
