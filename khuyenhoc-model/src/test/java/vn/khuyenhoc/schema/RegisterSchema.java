package vn.khuyenhoc.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;

/** The JSON Schema of registers: a document of subjects, or one subject as on each line of NDJSON. */
final class RegisterSchema {
    /** What another component can stand for. */
    private static final Set<String> OPTIONAL = Set.of("HeldTitle.yearRecognised");

    private RegisterSchema() {}

    static JsonNode make() {
        SchemaBuilder builder = new SchemaGenerator(config()).buildMultipleSchemaDefinitions();
        List<ObjectNode> kinds = Arrays.stream(
                        Subject.class.getAnnotation(JsonSubTypes.class).value())
                .map(kind -> builder.createSchemaReference(kind.value()))
                .toList();
        ObjectNode definitions = builder.collectDefinitions("$defs");
        definitions.putObject("Subject").putArray("anyOf").addAll(kinds);
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        root.put("$id", FileSchemas.ID + "register");
        ArrayNode any = root.putArray("anyOf");
        ObjectNode document = any.addObject().put("type", "object");
        ObjectNode subjects = document.putObject("properties").putObject("subjects");
        subjects.put("type", "array").putObject("items").put("$ref", "#/$defs/Subject");
        document.putArray("required").add("subjects");
        document.put("additionalProperties", false);
        any.addObject().put("$ref", "#/$defs/Subject");
        root.set("$defs", definitions);
        return root;
    }

    private static SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withRequiredCheck(RegisterSchema::required)
                .withNullableCheck(field -> !required(field))
                .withCustomDefinitionProvider(RegisterShapes::field);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(RegisterShapes::type)
                .withTypeAttributeOverride(RegisterSchema::alternatives);
        return config.build();
    }

    private static boolean required(FieldScope field) {
        return !List.class.isAssignableFrom(field.getType().getErasedType())
                && !FileSchemas.nullable(field)
                && !OPTIONAL.contains(FileSchemas.name(field));
    }

    /** What tells the kind of a subject, and what must be told one way or the other. */
    private static void alternatives(ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
        Class<?> raw = scope.getType().getErasedType();
        if (!node.has("properties")) {
            return;
        }
        if (raw == HeldTitle.class) {
            ArrayNode any = node.putArray("anyOf");
            any.addObject().putArray("required").add("yearRecognised");
            any.addObject().putArray("required").add("decisionDate");
        }
        Arrays.stream(Subject.class.getAnnotation(JsonSubTypes.class).value())
                .filter(kind -> kind.value() == raw)
                .forEach(kind -> {
                    ((ObjectNode) node.get("properties")).putObject("subject").put("const", kind.name());
                    ((ArrayNode) node.get("required")).add("subject");
                });
    }

    /** The kinds of values by the names under which they stand. */
    static JsonSubTypes.Type[] values() {
        return Value.class.getAnnotation(JsonSubTypes.class).value();
    }
}
