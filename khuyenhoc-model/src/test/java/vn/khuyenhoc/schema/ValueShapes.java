package vn.khuyenhoc.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.TypeScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.FigurePart;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PlanComparison;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.text.Words;

/** How files write values that records hold as types of their own. */
final class ValueShapes {
    private static final String TEXT = "\\S";
    private static final String DAY = "^(199[0-9]|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String PRINTED_DAY = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Whole numbers that are ages or levels, by their least values; all others are years. */
    private static final Map<String, Integer> LEAST = Map.of("AgeRange.from", 0, "AgeRange.to", 0, "AgeRange.level", 1);

    private ValueShapes() {}

    /** The shape of a value type; null for all others. */
    static @Nullable CustomDefinition type(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (raw == Words.class) {
            words(node);
        } else if (raw == String.class) {
            text(node);
        } else if (raw == LocalDate.class) {
            node.put("type", "string").put("pattern", DAY);
        } else if (raw == BigDecimal.class) {
            node.put("type", "number").put("minimum", 0);
        } else if (raw == PrintedNumber.class) {
            printed(node);
        } else if (raw == PlanComparison.class) {
            text(node);
        } else if (raw == Actor.class) {
            actor(node);
        } else if (raw == TargetBase.class) {
            text(node.putArray("anyOf").addObject());
            words(((ArrayNode) node.get("anyOf")).addObject());
        } else if (raw.isEnum()) {
            constants(raw, node);
        } else {
            return null;
        }
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    /** The shape of a key whose record says less than its file; null for all others. */
    static @Nullable CustomPropertyDefinition field(FieldScope field, SchemaGenerationContext context) {
        String name = FileSchemas.name(field);
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        ResolvedType type = field.getType();
        if (type.getErasedType() == Stated.class) {
            stated(field, context, node);
        } else if (type.getErasedType() == int.class || type.getErasedType() == Integer.class) {
            whole(name, node);
        } else if (name.equals("PlanTarget.value")) {
            node.put("type", "number").put("minimum", 0).put("maximum", 1);
        } else if (name.equals("Cited.printedDate")) {
            node.put("type", "string").put("pattern", PRINTED_DAY);
        } else {
            return null;
        }
        return new CustomPropertyDefinition(node, CustomDefinition.AttributeInclusion.NO);
    }

    /** A part in three values; the parts of a task are read whole, so that only they can be unknown in words. */
    private static void stated(FieldScope field, SchemaGenerationContext context, ObjectNode node) {
        ResolvedType part = context.getTypeContext().getTypeParameterFor(field.getType(), Stated.class, 0);
        boolean ofTask = FileSchemas.name(field).startsWith("Task.");
        ArrayNode any = node.putArray("anyOf");
        any.addObject().put("const", ofTask ? "unknown" : "none");
        any.add(context.createStandardDefinitionReference(part, null));
    }

    private static void whole(String name, ObjectNode node) {
        boolean year = !LEAST.containsKey(name);
        ObjectNode number = name.equals("Figures.year") ? node.putArray("anyOf").addObject() : node;
        number.put("type", "integer").put("minimum", year ? FIRST_YEAR : LEAST.get(name));
        if (year) {
            number.put("maximum", LAST_YEAR);
        }
        if (name.equals("AgeRange.level")) {
            number.put("maximum", 2);
        }
        if (name.equals("Figures.year")) {
            ((ArrayNode) node.get("anyOf")).addObject().put("const", "undated");
        }
    }

    /** What may be written shorter than as a mapping, and what must be told one way or the other. */
    static void alternatives(ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
        Class<?> raw = scope.getType().getErasedType();
        if (!node.has("properties")) {
            return;
        }
        if (raw == PrintedRate.class || raw == FigurePart.class) {
            ObjectNode mapping = node.deepCopy();
            node.removeAll();
            printed(node.putArray("anyOf").addObject());
            ((ArrayNode) node.get("anyOf")).add(mapping);
        } else if (raw == FigureRow.class) {
            ArrayNode one = node.putArray("oneOf");
            one.addObject().putArray("required").add("title");
            one.addObject().putArray("required").add("indicator");
        } else if (scope.getType().getErasedType().getSimpleName().equals("Step")) {
            actor(((ObjectNode) node.get("properties")).putObject("by"));
            actor(((ObjectNode) node.get("properties")).putObject("to"));
            ArrayNode one = node.putArray("oneOf");
            one.addObject().putArray("required").add("by");
            one.addObject().putArray("required").add("to");
        } else if (raw.getSimpleName().equals("Plan")) {
            text(((ObjectNode) node.get("properties")).putObject("area"));
        } else if (raw.getSimpleName().equals("Results") || raw.getSimpleName().equals("Figures")) {
            constants(
                    vn.khuyenhoc.figures.PrintLanguage.class,
                    ((ObjectNode) node.get("properties")).putObject("language"));
        }
    }

    private static void text(ObjectNode node) {
        node.putArray("type").add("string").add("number").add("boolean");
        node.put("pattern", TEXT);
    }

    private static void printed(ObjectNode node) {
        node.putArray("type").add("string").add("number");
        node.put("pattern", "[0-9]|" + TEXT);
    }

    private static void words(ObjectNode node) {
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        text(properties.putObject("vi"));
        text(properties.putObject("en"));
        node.putArray("required").add("vi").add("en");
        node.put("additionalProperties", false);
    }

    /** A body by its code or its words, or of a kind at a tier. */
    private static void actor(ObjectNode node) {
        ArrayNode any = node.putArray("anyOf");
        text(any.addObject());
        ObjectNode ranked = any.addObject();
        ranked.put("type", "object");
        ObjectNode properties = ranked.putObject("properties");
        text(properties.putObject("kind"));
        constants(vn.khuyenhoc.title.Tier.class, properties.putObject("tier"));
        words(properties.putObject("name"));
        ranked.putArray("required").add("kind").add("tier").add("name");
        ranked.put("additionalProperties", false);
    }

    private static void constants(Class<?> type, ObjectNode node) {
        ArrayNode codes = node.putArray("enum");
        Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .flatMap(name ->
                        java.util.stream.Stream.of(name.toLowerCase(Locale.ROOT).replace('_', '-'), name))
                .distinct()
                .forEach(codes::add);
    }
}
