package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** A criteria set made ready for judging: what it needs, requires and by which rules. Thread-safe. */
public final class PreparedSet {
    private final CriteriaSet set;
    private final List<Criterion> criteria;
    private final List<List<Criterion>> byLevel;
    private final boolean dependsOnArea;
    private final Set<Need> needs;
    private final Map<String, String> ruleNames = new HashMap<>();
    private final Map<String, Double> maxima;
    private final Map<Requirement, Map<String, Double>> required = new ConcurrentHashMap<>();

    PreparedSet(CriteriaSet set, RuleSet rules) {
        this.set = set;
        this.criteria = set.criteria().toList();
        this.byLevel = set.levels().stream().map(rule -> asked(rule.level())).toList();
        this.dependsOnArea = criteria.stream().anyMatch(PreparedSet::dependsOnArea);
        this.needs = criteria.stream()
                .flatMap(criterion -> criterion.needs().stream())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.maxima = new HashMap<>();
        for (Criterion criterion : criteria) {
            BigDecimal maximum = criterion.maximum();
            if (maximum != null) {
                maxima.put(criterion.code(), maximum.doubleValue());
            }
        }
        nameRules(rules);
    }

    private void nameRules(RuleSet rules) {
        for (String rule : set.rules().stream()
                .flatMap(name -> rules.ruleNames(name).stream())
                .toList()) {
            ruleNames.put(rule.split(" ", 2)[0], rule);
        }
        List<String> without = criteria.stream()
                .map(Criterion::code)
                .filter(code -> !ruleNames.containsKey(code))
                .toList();
        if (!without.isEmpty()) {
            Faults faults = new Faults();
            faults.add(Place.of(set.id(), 0, 0), "rules.noRule", String.join(", ", without));
            faults.throwIfAny();
        }
    }

    CriteriaSet set() {
        return set;
    }

    private List<Criterion> asked(int level) {
        return criteria.stream()
                .filter(criterion -> criterion.levels().contains(level))
                .toList();
    }

    private static boolean dependsOnArea(Criterion criterion) {
        Threshold threshold = criterion.threshold();
        return threshold != null
                && threshold.byLevel().values().stream()
                        .anyMatch(values -> !values.classes().isEmpty());
    }

    /** The criteria that a level asks, in the order of the catalogue. */
    List<Criterion> criteria(int level) {
        return byLevel.get(level - 1);
    }

    Set<Need> needs() {
        return needs;
    }

    String ruleName(Criterion criterion) {
        return ruleNames.getOrDefault(criterion.code(), "");
    }

    Map<String, Double> maxima() {
        return maxima;
    }

    /** Whether any criterion requires different values in different classes of area. */
    boolean dependsOnArea() {
        return dependsOnArea;
    }

    /** What every criterion requires at a level, in an area, on the strict or the lenient side where the area is not known. */
    Map<String, Double> required(int level, @Nullable Set<AreaClass> areas, boolean lenient) {
        return required.computeIfAbsent(new Requirement(level, areas, lenient), this::required);
    }

    private Map<String, Double> required(Requirement asked) {
        Map<String, Double> values = new HashMap<>();
        for (Criterion criterion : criteria(asked.level())) {
            Threshold threshold = criterion.threshold();
            ByArea byArea = threshold == null ? null : threshold.at(asked.level());
            if (byArea != null) {
                boolean low = asked.lenient() == (criterion.better() != Better.LOWER);
                values.put(criterion.code(), value(byArea, asked.areas(), low));
            }
        }
        return values;
    }

    private static double value(ByArea values, @Nullable Set<AreaClass> areas, boolean low) {
        double normal = values.normal().doubleValue();
        if (areas == null) {
            double result = normal;
            for (Number number : values.classes().values()) {
                result = low ? Math.min(result, number.doubleValue()) : Math.max(result, number.doubleValue());
            }
            return result;
        }
        return areas.stream()
                .map(values.classes()::get)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(number -> java.util.Objects.requireNonNull(number).doubleValue())
                .min()
                .orElse(normal);
    }

    private record Requirement(int level, @Nullable Set<AreaClass> areas, boolean lenient) {}
}
