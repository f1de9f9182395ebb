package io.github.lzmaven.harness.yaml;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** JSON Schemas generated from records, which the shipped ones have to equal. */
public final class GeneratedSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GeneratedSchemas() {}

    /** The schema (draft 2020-12) of a record. Keys that are not its components are forbidden. */
    public static ObjectNode of(Class<?> type) {
        var jackson = new JacksonModule(
                JacksonOption.RESPECT_JSONPROPERTY_REQUIRED,
                JacksonOption.RESPECT_JSONPROPERTY_ORDER,
                JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY);
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(jackson);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((javaType, context) -> {
                    SchemaFile file = javaType.getErasedType().getAnnotation(SchemaFile.class);
                    return file == null
                            ? null
                            : new CustomDefinition(
                                    read(javaType.getErasedType(), file.value()),
                                    CustomDefinition.DefinitionType.STANDARD,
                                    CustomDefinition.AttributeInclusion.NO);
                })
                .withTypeAttributeOverride((node, scope, context) -> {
                    OtherKeys others = scope.getType().getErasedType().getAnnotation(OtherKeys.class);
                    if (others != null) {
                        var other = context.getTypeContext().resolve(others.value());
                        node.set("additionalProperties", context.createDefinitionReference(other));
                    }
                });
        return new SchemaGenerator(builder.build()).generateSchema(type);
    }

    private static ObjectNode read(Class<?> type, String resource) {
        try (InputStream in = type.getResourceAsStream(resource)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + resource + " beside " + type + " cannot be read", e);
        }
    }
}
