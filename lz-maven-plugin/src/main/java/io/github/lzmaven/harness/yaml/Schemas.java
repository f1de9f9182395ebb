package io.github.lzmaven.harness.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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

/** JSON Schemas generated from records, so that format and checks cannot part ways. */
public final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

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
                    SchemaText text = javaType.getErasedType().getAnnotation(SchemaText.class);
                    return text == null
                            ? null
                            : new CustomDefinition(
                                    (ObjectNode) parse(text.value()),
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

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema text in the code is not JSON: " + text, e);
        }
    }
}
