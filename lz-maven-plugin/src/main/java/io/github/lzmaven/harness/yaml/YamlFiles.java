package io.github.lzmaven.harness.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML files of one format, whose schema is made once.
 *
 * @param <T> the record that is the format
 */
public final class YamlFiles<T> {

    /** What is missing has been told by the schema; the rest shall be read all the same. */
    private static final class RequiredForSchemaOnly extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            return false;
        }
    }

    /** A format's schema, as a tree and as a judge. */
    private record Format(ObjectNode tree, Schema schema) {

        private static final ClassValue<CompletableFuture<Format>> OF = new ClassValue<>() {
            @Override
            protected CompletableFuture<Format> computeValue(Class<?> type) {
                return CompletableFuture.supplyAsync(() -> of(Schemas.of(type)));
            }
        };

        static Format of(ObjectNode schema) {
            return new Format(
                    schema,
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema));
        }
    }

    /** Makes records of trees. */
    private static final class Binder {

        private static final YAMLMapper MAPPER = YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .annotationIntrospector(new RequiredForSchemaOnly())
                .build();
    }

    private final Class<T> type;
    private final CompletableFuture<ObjectReader> binder;
    private final CompletableFuture<Format> format;

    /** Files of this format. */
    public YamlFiles(Class<T> type) {
        this(type, Format.OF.get(type));
    }

    /** Files of a format whose schema does not lie beside it. */
    public YamlFiles(Class<T> type, ObjectNode schema) {
        this(type, CompletableFuture.supplyAsync(() -> Format.of(schema)));
    }

    /** What is to be found out about a format takes longer than composing many files, which goes on meanwhile. */
    private YamlFiles(Class<T> type, CompletableFuture<Format> format) {
        this.type = type;
        this.binder = CompletableFuture.supplyAsync(() -> Binder.MAPPER.readerFor(type));
        this.format = format;
    }

    /**
     * A file as YAML, whatever it means.
     *
     * @param text      its content
     * @param root      its tree; empty if it is no YAML, or not of the kind allowed
     * @param positions where each part of the tree stands
     * @param problems  why there is no tree
     */
    public record Composed(String text, Optional<Node> root, Positions positions, List<Problem> problems) {}

    /**
     * Reads one file.
     *
     * @param file its name for messages, relative to the project
     * @param text its content
     */
    public Parsed<T> read(String file, String text) {
        return bind(compose(file, text));
    }

    /** The first half of {@link #read}, which needs no schema. */
    public Composed compose(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Positions positions = new Positions(file);
        Optional<Node> root = new Syntax(file, problems).compose(text);
        root.ifPresent(node -> positions.collect("", node));
        return new Composed(text, root, positions, problems);
    }

    /** The second half. */
    public Parsed<T> bind(Composed file) {
        List<Problem> problems = new ArrayList<>(file.problems());
        Set<String> wrong = new HashSet<>();
        Optional<T> value = file.root().flatMap(node -> bind(file.text(), node, file.positions(), problems, wrong));
        return new Parsed<>(value, file.positions(), problems, wrong);
    }

    private Optional<T> bind(String text, Node root, Positions positions, List<Problem> problems, Set<String> wrong) {
        try {
            ObjectReader binder = this.binder.join();
            JsonNode tree = binder.readTree(text);
            PlainNumbers.mend(root, tree);
            Format format = this.format.join();
            Map<String, Problem> errors = new SchemaErrors(format.tree(), tree, positions)
                    .report(format.schema().validate(tree));
            problems.addAll(errors.values());
            wrong.addAll(errors.keySet());
            return Optional.of(binder.treeToValue(tree, type));
        } catch (JsonProcessingException e) {
            problems.add(new Problem(
                    Rule.NOT_YAML,
                    Place.inFile(positions.file()),
                    "cannot be read: " + e.getOriginalMessage(),
                    "compare with the schema that 'mvn lz:schema' writes"));
            return Optional.empty();
        }
    }
}
