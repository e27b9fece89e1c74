package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.subject.AreaClass;

/** Reads what a criterion requires: one value, a value by level, a value by class of area, or by both. */
final class ThresholdReader {
    private static final String NORMAL = "normal";
    /** Stands in for what could not be read; neither higher nor lower than anything. */
    private static final Number NOT_READ = Double.NaN;

    private final CatalogueParts parts;
    private final Set<Integer> levels;

    ThresholdReader(CatalogueParts parts, Set<Integer> levels) {
        this.parts = parts;
        this.levels = levels;
    }

    Threshold read(YamlNode node, List<List<Need>> needs) {
        ObservationDefinition definition = needs.isEmpty() || needs.get(0).isEmpty()
                ? null
                : parts.observation(needs.get(0).get(0).code());
        Map<Integer, ByArea> byLevel = new HashMap<>();
        if (definition == null || !CriterionChecks.comparable(definition)) {
            levels.forEach(level -> byLevel.put(level, new ByArea(NOT_READ, Map.of())));
            return new Threshold(byLevel);
        }
        if (node.isMap() && node.entries().keySet().stream().allMatch(key -> key.matches("[0-9]{1,9}"))) {
            node.entries().forEach((key, value) -> {
                int level = Integer.parseInt(key);
                if (!levels.isEmpty() && !levels.contains(level)) {
                    value.fault("criterion.noSuchLevel", level, new TreeSet<>(levels));
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
            return new ByArea(NOT_READ, classes);
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
        node.unknown(key, List.of("disadvantaged", "especially-difficult", "mountainous"));
    }

    private static Number value(YamlNode node, ObservationDefinition definition) {
        if (definition.type() == ValueType.GRADE) {
            String grade = node.text();
            int ordinal = definition.ordinal(grade);
            if (ordinal < 0) {
                node.unknown(grade, definition.grades());
            }
            return ordinal < 0 ? NOT_READ : ordinal;
        }
        BigDecimal number = node.decimalOrNull();
        if (number == null) {
            return NOT_READ;
        }
        if (definition.type() == ValueType.SHARE && (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)) {
            node.fault("criterion.share", number.toPlainString());
            return NOT_READ;
        }
        if (number.signum() < 0) {
            node.fault("yaml.atLeast", number.toPlainString(), 0);
            return NOT_READ;
        }
        if (definition.type() == ValueType.COUNT && number.stripTrailingZeros().scale() > 0) {
            node.fault("yaml.integer", number.toPlainString());
            return NOT_READ;
        }
        BigDecimal maximum = definition.maximum();
        if (maximum != null && number.compareTo(maximum) > 0) {
            node.fault("yaml.within", number.toPlainString(), 0, maximum.toPlainString());
            return NOT_READ;
        }
        return number.doubleValue();
    }
}
