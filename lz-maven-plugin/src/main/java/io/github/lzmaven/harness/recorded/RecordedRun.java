package io.github.lzmaven.harness.recorded;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run as {@code results.json} tells them, version 1. Keys that this version does not know are passed over, since
 * the format may grow.
 *
 * @param schemaVersion the version of the format
 * @param status        {@code passed}, {@code failed}, {@code skipped} or {@code nothing selected}
 * @param figures       in the order of their ids
 * @param checks        one for each compared quantity
 * @param claims        of all figures
 * @param older         figures that the run left out, as earlier answers show them
 */
public record RecordedRun(
        @JsonProperty("schema-version") int schemaVersion,
        String status,
        List<Figure> figures,
        List<Check> checks,
        List<Claim> claims,
        List<Figure> older) {

    private static final int SCHEMA_VERSION = 1;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // a run of nothing has no lists
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** All figures, also those that the run left out: what failed before has not been mended since. */
    public Stream<Figure> shown() {
        return Stream.concat(figures.stream(), older.stream());
    }

    /** A figure; {@code page} is relative to {@code results.json}. */
    public record Figure(
            String figure,
            String title,
            String page,
            String status,
            String verdict,
            double used,
            @Nullable String tier,
            int claimsKept,
            int claims,
            List<Curve> curves) {}

    /** A curve; {@code data} is its table relative to {@code results.json}, {@code coordinates} the columns that no parameter is. */
    public record Curve(
            String curve, String model, @Nullable String data, List<String> coordinates) {}

    /** A compared quantity; null if none could be compared. */
    public record Check(
            String figure,
            String curve,
            String against,
            @Nullable String quantity,
            String verdict,
            double used,
            @Nullable Worst worst) {}

    /** The point that uses most of what is allowed. */
    public record Worst(String at, double computed, double reference) {}

    /** A claim; the margin is null if it could not be tested. */
    public record Claim(
            String figure,
            String says,
            String verdict,
            @Nullable Double margin) {}

    /**
     * Reads {@code results.json}.
     *
     * @return empty if there is no such file
     * @throws IOException if there is one that cannot be understood; the message says why
     */
    public static Optional<RecordedRun> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            RecordedRun run = JSON.readValue(file.toFile(), RecordedRun.class);
            if (run == null || run.schemaVersion() != SCHEMA_VERSION || run.status() == null) {
                throw new IOException("it is not of version " + SCHEMA_VERSION + " of the format");
            }
            return Optional.of(run);
        } catch (JsonProcessingException e) {
            throw new IOException("it is no results.json: " + e.getOriginalMessage(), e);
        }
    }
}
