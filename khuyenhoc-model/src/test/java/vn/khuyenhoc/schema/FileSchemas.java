package vn.khuyenhoc.schema;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Results;

/** The JSON Schemas of the files that people write, made from the records that they are read into and from {@link ValueShapes}. */
final class FileSchemas {
    static final String ID = "urn:khuyenhoc:schema:";

    /** The keys of files where they are other than the names of the components. */
    private static final Map<String, String> KEYS = Map.of(
            "Task.budgetLine", "budget",
            "Plan.others", "otherPlans",
            "Cited.printedDate", "date");

    /** Components that no key gives. */
    private static final Set<String> DERIVED = Set.of("Cited.date", "Plan.places", "Results.places", "Step.who");

    /** Keys that may be left out although the component is always there, because it then has a value of its own. */
    private static final Set<String> OPTIONAL = Set.of(
            "Plan.illustrative",
            "Results.illustrative",
            "PlanTarget.force",
            "FigureRow.indicator",
            "FigurePart.of",
            "PrintedRate.of");

    /** Keys that must be there although the component may be null or empty. */
    private static final Set<String> REQUIRED =
            Set.of("PlanTarget.base", "FigureRow.base", "Figures.place", "Figures.year", "Figures.rows");

    private FileSchemas() {}

    static JsonNode plan() {
        return of("plan", Plan.class, "plan");
    }

    static JsonNode results() {
        return of("results", Results.class, "results");
    }

    static JsonNode figures() {
        return of("figures", Figures.class, null);
    }

    /** The schema of a file that is a record, or that holds it under a key. */
    private static JsonNode of(String name, Class<?> type, @Nullable String key) {
        SchemaBuilder builder = new SchemaGenerator(config()).buildMultipleSchemaDefinitions();
        ObjectNode reference = builder.createSchemaReference(type);
        // references have their names only once all definitions are known
        JsonNode definitions = builder.collectDefinitions("$defs");
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        root.put("$id", ID + name);
        if (key == null) {
            root.setAll(reference);
        } else {
            root.put("type", "object");
            root.putObject("properties").set(key, reference);
            root.putArray("required").add(key);
            root.put("additionalProperties", false);
        }
        root.set("$defs", definitions);
        return root;
    }

    private static SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withIgnoreCheck(field -> DERIVED.contains(name(field)))
                .withPropertyNameOverrideResolver(field -> KEYS.get(name(field)))
                .withRequiredCheck(FileSchemas::required)
                .withCustomDefinitionProvider(ValueShapes::field);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(ValueShapes::type)
                .withTypeAttributeOverride(ValueShapes::alternatives);
        return config.build();
    }

    static String name(FieldScope field) {
        return field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getDeclaredName();
    }

    private static boolean required(FieldScope field) {
        String name = name(field);
        if (OPTIONAL.contains(name)) {
            return false;
        }
        boolean open = field.getType().getErasedType() == Stated.class
                || List.class.isAssignableFrom(field.getType().getErasedType())
                || nullable(field);
        return REQUIRED.contains(name) || !open;
    }

    static boolean nullable(FieldScope field) {
        return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
