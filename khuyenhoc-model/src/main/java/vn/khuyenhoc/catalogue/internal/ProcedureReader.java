package vn.khuyenhoc.catalogue.internal;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.catalogue.StepKind;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;

/** Reads the steps of calendars, and councils. */
final class ProcedureReader {
    private static final String FROM = "from";

    private ProcedureReader() {}

    static CalendarStep step(CatalogueParts parts, String document, YamlNode node) {
        YamlMap map = node.mapping();
        CalendarStep step = step(parts, document, map);
        map.end();
        return step;
    }

    /** A step among the keys of a mapping. */
    static CalendarStep step(CatalogueParts parts, String document, YamlMap map) {
        MonthDay before = map.optional("before", YamlNode::monthDay);
        MonthDay last = map.optional("last", YamlNode::monthDay);
        Integer years = map.optional("yearsAfter", value -> value.integer(0));
        return new CalendarStep(
                map.optional("kind", value -> value.constant(StepKind.class)),
                map.get("name").words(),
                map.optional("receiver", YamlNode::words),
                validity(map),
                before,
                last,
                years == null ? 1 : years,
                map.optional("workingDays", value -> value.integer(1)),
                Readings.citation(parts, document, map));
    }

    /** The councils of a set: one, or one for each period. */
    static List<Council> councils(CatalogueParts parts, String document, YamlMap map) {
        if (!map.has("council")) {
            return List.of();
        }
        YamlNode node = map.get("council");
        if (!node.isList()) {
            return List.of(council(parts, document, node));
        }
        List<Council> councils = node.list(one -> council(parts, document, one));
        Readings.requireApart(
                councils.stream().map(one -> known(one.validity())).toList(), node.list());
        return councils;
    }

    private static Validity known(@Nullable Validity validity) {
        return validity == null ? Readings.ALWAYS : validity;
    }

    private static Council council(CatalogueParts parts, String document, YamlNode node) {
        YamlMap map = node.mapping();
        Council council = council(parts, document, map);
        map.end();
        return council;
    }

    /** A council among the keys of a mapping. */
    static Council council(CatalogueParts parts, String document, YamlMap map) {
        return new Council(
                validity(map),
                map.optional("founder", YamlNode::words),
                map.optional("minimum", value -> value.integer(1)),
                map.has("odd") && map.get("odd").truth(),
                map.get("members").words(),
                Readings.citation(parts, document, map));
    }

    private static @Nullable Validity validity(YamlMap map) {
        return map.has(FROM) || map.has("to") ? Readings.validity(map) : null;
    }
}
