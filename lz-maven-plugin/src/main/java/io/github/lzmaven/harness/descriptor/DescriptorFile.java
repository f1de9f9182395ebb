package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code src/lz/*.yaml}: one figure. Whatever is null was not given, or was wrong and has been reported. */
public record DescriptorFile(
        @JsonProperty(required = true)
        @JsonPropertyDescription("the id of the figure: segments of letters, digits, '.', '_', '-', joined by '/'")
        @Nullable
        String figure,

        @JsonPropertyDescription("a line for people") @Nullable
        String title,

        @JsonPropertyDescription("the paper and the figure of it that this reproduces") @Nullable
        PaperEntry paper,

        @JsonPropertyDescription("words to select figures by, with lz.tags") @Nullable
        List<String> tags,

        @JsonPropertyDescription("parameters shared by the curves; each needs at least one curve whose model has it")
        @Nullable
        Map<String, ParameterNode> common,

        @JsonProperty(required = true) @JsonPropertyDescription("what is computed, by name") @Nullable
        Map<String, CurveEntry> curves,

        @JsonPropertyDescription("curves held against references") @Nullable
        List<CheckEntry> checks,

        @JsonPropertyDescription("sentences of the paper as inequalities") @Nullable
        List<ClaimEntry> claims,

        @JsonPropertyDescription("how the figure is drawn") @Nullable
        List<ChartEntry> charts) {

    /** A figure of a paper. */
    record PaperEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("the paper, as in a bibliography") @Nullable
            String key,

            @JsonPropertyDescription("the number of the figure or equation") @Nullable
            String figure) {}

    /** A model on a grid. */
    record CurveEntry(
            @JsonProperty(required = true)
            @JsonPropertyDescription("the model's name; 'mvn lz:models' lists them")
            @Nullable
            String model,

            @JsonPropertyDescription("parameters of this curve alone") @Nullable
            Map<String, ParameterNode> with,

            @JsonPropertyDescription(
                    "the axes of the grid: a list or a spaced range for each parameter, or 'rows-of: TABLE'")
            @Nullable
            Map<String, AxisNode> vary,

            @JsonPropertyDescription("why nothing tests this curve") @Nullable
            String unchecked) {}
}
