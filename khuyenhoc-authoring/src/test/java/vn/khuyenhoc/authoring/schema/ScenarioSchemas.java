package vn.khuyenhoc.authoring.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.authoring.gaps.GapScenarioReader;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.title.DayWithin;
import vn.khuyenhoc.title.Title;

/** The JSON Schemas of scenarios of titles and of gaps, with the codes of the constants that they name. */
final class ScenarioSchemas {
    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private ScenarioSchemas() {}

    static ObjectNode ofTitles() {
        ObjectNode root = root("scenarios");
        parts(root.putObject("properties"));
        ObjectNode scenario = list(root, "scenarios");
        ObjectNode own = scenario.putObject("properties");
        text(own.putObject("name"));
        parts(own);
        rows(own.putObject("table"));
        return root;
    }

    static ObjectNode ofGaps() {
        ObjectNode root = root("gap-scenarios");
        contents(root.putObject("properties"));
        ObjectNode scenario = list(root, GapScenarioReader.KEY);
        ObjectNode own = scenario.putObject("properties");
        text(own.putObject("name"));
        contents(own);
        return root;
    }

    private static ObjectNode root(String name) {
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:khuyenhoc:schema:" + name);
        return closed(root);
    }

    private static ObjectNode closed(ObjectNode node) {
        return node.put("type", "object").put("additionalProperties", false);
    }

    /** The list of scenarios, each with a name; the node of one of them. */
    private static ObjectNode list(ObjectNode root, String key) {
        root.putArray("required").add(key);
        ObjectNode items = ((ObjectNode) root.get("properties"))
                .putObject(key)
                .put("type", "array")
                .putObject("items");
        items.putArray("required").add("name");
        return closed(items);
    }

    private static void parts(ObjectNode into) {
        ObjectNode given = closed(into.putObject("given")).putObject("properties");
        given.putObject("subject").put("type", "object");
        given.putObject("observations").put("type", "object");
        given.putObject("titles").put("type", "array");
        given.putObject("date").put("type", "string").put("pattern", DAY);
        whole(given.putObject("year"), DayWithin.FIRST).put("maximum", DayWithin.LAST);
        given.putObject("with").put("type", "array").putObject("items").put("type", "object");
        ObjectNode when = closed(into.putObject("when")).putObject("properties");
        constants(Title.class, when.putObject("title"));
        text(when.putObject("locality"));
        constants(Stance.class, when.putObject("stance"));
        ObjectNode then = closed(into.putObject("then")).putObject("properties");
        constants(Outcome.class, then.putObject("outcome"));
        whole(then.putObject("level"), 0);
        then.putObject("score").put("type", "number");
        ObjectNode findings = closed(then.putObject("findings"));
        constants(
                CriterionOutcome.class, findings.putObject("patternProperties").putObject("^[^@]+(@[1-9])?$"));
        texts(then.putObject("missing"));
        texts(then.putObject("advice"));
        text(then.putObject("explanation"));
    }

    private static void contents(ObjectNode into) {
        for (String key : new String[] {"plan", "results"}) {
            ArrayNode any = into.putObject(key).putArray("anyOf");
            any.addObject().put("type", "object");
            any.addObject().put("type", "string").put("pattern", "^(none|[\\p{L}\\p{N}_-]+[.]yaml)$");
        }
        into.putObject("date").put("type", "string").put("pattern", DAY);
        text(into.putObject("locality"));
        ArrayNode is = into.putObject("gaps")
                .put("type", "object")
                .putObject("additionalProperties")
                .putArray("anyOf");
        constants(GapScenario.Is.class, is.addObject());
        ObjectNode expected = closed(is.addObject());
        ObjectNode parts = expected.putObject("properties");
        constants(GapScenario.Is.class, parts.putObject("is"));
        whole(parts.putObject("times"), 0);
        texts(parts.putObject("grounds"));
        expected.putArray("required").add("is");
    }

    private static void rows(ObjectNode table) {
        table.put("type", "array").putObject("items").put("type", "array");
    }

    private static ObjectNode whole(ObjectNode node, int least) {
        return node.put("type", "integer").put("minimum", least);
    }

    private static void texts(ObjectNode node) {
        text(node.put("type", "array").putObject("items"));
    }

    private static void text(ObjectNode node) {
        node.putArray("type").add("string").add("number").add("boolean");
        node.put("pattern", "\\S");
    }

    private static void constants(Class<? extends Enum<?>> type, ObjectNode node) {
        ArrayNode codes = node.putArray("enum");
        Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).replace('_', '-'), name))
                .distinct()
                .forEach(codes::add);
    }
}
