package io.github.lzmaven.harness.yaml;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * JSON Schemas of records. They are generated from the records when the plugin is built, not in every run, and lie beside them
 * as {@code NAME.schema.json}; a test holds them against the records, so that format and checks cannot part ways.
 */
public final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** The schema (draft 2020-12) of a record. Keys that are not its components are forbidden. */
    public static ObjectNode of(Class<?> type) {
        String resource = type.getSimpleName() + ".schema.json";
        try (InputStream in = type.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + resource + " beside " + type);
            }
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + resource + " beside " + type + " cannot be read", e);
        }
    }
}
