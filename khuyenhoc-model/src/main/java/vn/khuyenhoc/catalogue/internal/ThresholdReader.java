package vn.khuyenhoc.catalogue.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Suggestions;

/** Reads what a criterion requires: one value, a value by level, a value by class of area, or by both. */
final class ThresholdReader {
    private static final String NORMAL = "normal";
    private final CatalogueParts parts;
    private final Set<Integer> levels;

    ThresholdReader(CatalogueParts parts, Set<Integer> levels) {
        this.parts = parts;
        this.levels = levels;
    }

    Threshold read(YamlNode node, List<List<Need>> needs) {
        ObservationDefinition definition =
                needs.isEmpty() || needs.get(0).isEmpty() ? null : parts.observation(needs.get(0).get(0).code());
        Map<Integer, ByArea> byLevel = new HashMap<>();
        if (definition == null) {
            return new Threshold(byLevel);
        }
        if (node.isMap() && node.entries().keySet().stream().allMatch(key -> key.matches("[0-9]+"))) {
            node.entries().forEach((key, value) -> {
                int level = Integer.parseInt(key);
                if (!levels.contains(level)) {
                    value.fault("criterion.noSuchLevel", level, levels);
                }
                byLevel.put(level, byArea(value, definition));
            });
        } else {
            ByArea same = byArea(node, definition);
            levels.forEach(level -> byLevel.put(level, same));
        }
        return new Threshold(byLevel);
    }

    private ByArea byArea(YamlNode node, ObservationDefinition definition) {
        if (!node.isMap()) {
            return new ByArea(value(node, definition), Map.of());
        }
        Map<String, YamlNode> entries = node.entries();
        Map<AreaClass, Number> classes = new HashMap<>();
        entries.forEach((key, value) -> {
            if (!key.equals(NORMAL)) {
                areaClass(key, value, classes, value(value, definition));
            }
        });
        YamlNode normal = entries.get(NORMAL);
        if (normal == null) {
            node.fault("yaml.missingKey", NORMAL);
            return new ByArea(0, classes);
        }
        return new ByArea(value(normal, definition), classes);
    }

    private static void areaClass(String key, YamlNode node, Map<AreaClass, Number> classes, Number value) {
        for (AreaClass area : AreaClass.values()) {
            if (area.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key)) {
                classes.put(area, value);
                return;
            }
        }
        node.fault("unknown", key, Suggestions.nearest(key, List.of("disadvantaged", "especially-difficult", "mountainous")));
    }

    private static Number value(YamlNode node, ObservationDefinition definition) {
        if (definition.type() == ValueType.GRADE) {
            int ordinal = definition.ordinal(node.text());
            if (ordinal < 0) {
                node.fault("unknown", node.text(), Suggestions.nearest(node.text(), definition.grades()));
            }
            return ordinal;
        }
        double number = node.decimal().doubleValue();
        if (definition.type() == ValueType.SHARE && (number < 0 || number > 1)) {
            node.fault("criterion.share", node.text());
        }
        if (definition.type() == ValueType.YES_NO || definition.type() == ValueType.DATE) {
            node.fault("criterion.requiredType", definition.code(), definition.type().code());
        }
        return number;
    }
}
