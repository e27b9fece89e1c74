package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;

/** Checks what the shape of a file cannot: sums of points, thresholds by type, completeness against what is there. */
final class CriteriaSetChecks {
    private static final List<String> COMPLETENESS =
            List.of("COMPLETE", "PARTIAL", "MISSING", "complete", "partial", "missing");

    private CriteriaSetChecks() {}

    static void check(CriteriaSet set, YamlMap map) {
        YamlNode node = map.node();
        requireNotEmpty(map, "titles");
        checkCompleteness(set, map);
        checkLevels(set, map);
        checkPoints(set, node);
        if (pointsAreNumbers(map) && !set.groups().isEmpty()) {
            checkSums(set, map);
        }
    }

    private static void checkSums(CriteriaSet set, YamlMap map) {
        boolean all =
                set.completeness() == Completeness.COMPLETE && set.missing().isEmpty();
        checkSum(
                set.id(),
                set.maximum(),
                set.groups().stream().map(Group::maximum).toList(),
                all,
                map);
        List<YamlNode> nodes = map.get("groups").list();
        for (int i = 0; i < nodes.size(); i++) {
            Group group = set.groups().get(i);
            List<@Nullable BigDecimal> parts =
                    group.criteria().stream().map(Criterion::maximum).toList();
            checkSum(group.code(), group.maximum(), parts, all, nodes.get(i).mapping());
        }
    }

    /** Whether no points of a set, its groups and criteria are unreadable, so that their sums mean something. */
    private static boolean pointsAreNumbers(YamlMap map) {
        boolean own = !map.has("points") || map.get("points").isNumber();
        return own && partsOf(map).stream().allMatch(part -> part.isMap() && pointsAreNumbers(part.mapping()));
    }

    private static List<YamlNode> partsOf(YamlMap map) {
        String key = map.has("groups") ? "groups" : "criteria";
        return map.has(key) && map.get(key).isList() ? map.get(key).list() : List.of();
    }

    /** A list that is there must have elements. */
    private static void requireNotEmpty(YamlMap map, String key) {
        if (map.has(key) && map.get(key).isList() && map.get(key).list().isEmpty()) {
            map.get(key).fault("yaml.emptyList");
        }
    }

    private static void checkCompleteness(CriteriaSet set, YamlMap map) {
        if (!map.has("completeness") || !map.get("completeness").isOneOf(COMPLETENESS)) {
            return;
        }
        YamlNode node = map.get("completeness");
        boolean complete = set.completeness() == Completeness.COMPLETE;
        if (!complete && isAbsentOrEmpty(map, "missing")) {
            node.fault("set.missingNotNamed", set.id());
        }
        boolean without = isAbsentOrEmpty(map, "groups");
        if ((set.completeness() == Completeness.MISSING) == !without) {
            node.fault("set.criteriaAndCompleteness", set.id(), set.completeness());
        }
        if (without == map.has("rules")) {
            node.fault("set.rules", set.id());
        }
    }

    private static boolean isAbsentOrEmpty(YamlMap map, String key) {
        return !map.has(key) || (map.get(key).isList() && map.get(key).list().isEmpty());
    }

    private static void checkLevels(CriteriaSet set, YamlMap map) {
        requireNotEmpty(map, "levels");
        if (!map.has("levels")) {
            if (!set.groups().isEmpty()) {
                map.get("levels");
            }
            return;
        }
        List<YamlNode> nodes = map.get("levels").isList() ? map.get("levels").list() : List.of();
        for (int i = 0; i < nodes.size(); i++) {
            checkLevel(set, set.levels().get(i), i + 1, nodes.get(i));
        }
    }

    private static void checkLevel(CriteriaSet set, LevelRule level, int expected, YamlNode node) {
        if (!node.isMap()) {
            return;
        }
        YamlMap map = node.mapping();
        if (level.level() != expected && map.has("level") && map.get("level").isNumber()) {
            map.get("level").fault("set.levels", set.id(), level.level());
        }
        if (set.completeness() == Completeness.COMPLETE && !level.every() && !map.has("total")) {
            node.fault("set.levelWithoutRule", set.id(), level.level());
        }
        BigDecimal total = level.total();
        BigDecimal maximum = set.maximum();
        if (total != null && maximum != null && total.compareTo(maximum) > 0) {
            map.get("total").fault("set.total", total.toPlainString(), maximum.toPlainString());
        }
    }

    /** Points stand in a set that gives points, and only there. */
    private static void checkPoints(CriteriaSet set, YamlNode node) {
        if (set.completeness() != Completeness.COMPLETE || set.maximum() != null) {
            return;
        }
        set.criteria()
                .filter(criterion -> criterion.maximum() != null)
                .forEach(criterion -> node.fault("set.points", criterion.code(), set.id()));
    }

    private static void checkSum(
            String code, @Nullable BigDecimal maximum, List<@Nullable BigDecimal> parts, boolean all, YamlMap map) {
        List<BigDecimal> known = parts.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (maximum == null || (!all && known.size() < parts.size())) {
            return;
        }
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(maximum) != 0) {
            map.get("points").fault("set.sum", code, maximum.toPlainString(), sum.toPlainString());
        }
    }
}
