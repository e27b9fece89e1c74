package vn.khuyenhoc.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyenhoc.json.internal.Codes;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.subject.SoundBirth;
import vn.khuyenhoc.title.DayWithin;

/** How registers write values. */
final class RegisterShapes {
    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /** The least and the greatest of the whole numbers that are no years of data. */
    private static final Map<String, int[]> BOUNDS = Map.of(
            "Citizen.birthYear", new int[] {SoundBirth.FIRST, SoundBirth.LAST},
            "HeldTitle.level", new int[] {1, 3});

    private RegisterShapes() {}

    /** The shape of a value type; null for all others. */
    static @Nullable CustomDefinition type(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (raw == String.class) {
            node.put("type", "string").put("pattern", "\\S");
        } else if (raw == LocalDate.class) {
            node.put("type", "string").put("pattern", DAY);
        } else if (raw.isEnum()) {
            ArrayNode codes = node.putArray("enum");
            Codes.of(raw).keySet().forEach(codes::add);
        } else if (raw == Value.class) {
            values(node.putArray("oneOf"));
        } else {
            return null;
        }
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    /** The shape of a whole number; null for all others. */
    static @Nullable CustomPropertyDefinition field(FieldScope field, SchemaGenerationContext context) {
        Class<?> raw = field.getType().getErasedType();
        if (raw != int.class && raw != Integer.class) {
            return null;
        }
        int[] bounds = BOUNDS.getOrDefault(FileSchemas.name(field), new int[] {DayWithin.FIRST, DayWithin.LAST});
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "integer").put("minimum", bounds[0]).put("maximum", bounds[1]);
        return new CustomPropertyDefinition(node, CustomDefinition.AttributeInclusion.NO);
    }

    private static void values(ArrayNode any) {
        for (JsonSubTypes.Type kind : RegisterSchema.values()) {
            ObjectNode wrapper = any.addObject().put("type", "object");
            value(kind.value(), wrapper.putObject("properties").putObject(kind.name()));
            wrapper.putArray("required").add(kind.name());
            wrapper.put("additionalProperties", false);
        }
    }

    private static void value(Class<?> kind, ObjectNode node) {
        if (kind == Share.class) {
            share(node.putArray("oneOf"));
            return;
        }
        Class<?> held = kind.getRecordComponents()[0].getType();
        if (held == boolean.class) {
            node.put("type", "boolean");
        } else if (held == LocalDate.class) {
            node.put("type", "string").put("pattern", DAY);
        } else if (held == String.class) {
            node.put("type", "string").put("pattern", "\\S");
        } else {
            node.put("type", held == long.class ? "integer" : "number").put("minimum", 0);
        }
    }

    private static void share(ArrayNode ways) {
        ObjectNode counted = ways.addObject().put("type", "object");
        ObjectNode counts = counted.putObject("properties");
        counts.putObject("count").put("type", "integer").put("minimum", 0);
        counts.putObject("base").put("type", "integer").put("minimum", 1);
        counts.putObject("rate").put("type", "null");
        counted.putArray("required").add("count").add("base");
        counted.put("additionalProperties", false);
        ObjectNode rated = ways.addObject().put("type", "object");
        ObjectNode rate = rated.putObject("properties");
        rate.putObject("rate").put("type", "number").put("minimum", 0).put("maximum", 1);
        rate.putObject("count").put("type", "null");
        rate.putObject("base").put("type", "null");
        rated.putArray("required").add("rate");
        rated.put("additionalProperties", false);
    }
}
