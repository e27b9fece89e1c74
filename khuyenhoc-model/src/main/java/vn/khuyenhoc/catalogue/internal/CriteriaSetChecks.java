package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.text.Faults;

/** Checks what the shape of a file cannot: sums of points, thresholds by type, completeness against what is there. */
final class CriteriaSetChecks {
    private CriteriaSetChecks() {}

    static void check(CriteriaSet set, YamlNode node, Faults faults) {
        if (set.titles().isEmpty()) {
            node.fault("yaml.missingKey", "titles");
        }
        checkCompleteness(set, node);
        checkLevels(set, node);
        set.groups().forEach(group -> checkSum(
                group.code(), group.maximum(), group.criteria().stream().map(Criterion::maximum).toList(), node));
        if (!set.groups().isEmpty()) {
            checkSum(set.id(), set.maximum(), set.groups().stream().map(Group::maximum).toList(), node);
        }
    }

    private static void checkCompleteness(CriteriaSet set, YamlNode node) {
        boolean complete = set.completeness() == Completeness.COMPLETE;
        if (complete != set.missing().isEmpty()) {
            node.fault(complete ? "set.completeButMissing" : "set.missingNotNamed", set.id());
        }
        if ((set.completeness() == Completeness.MISSING) != set.groups().isEmpty()) {
            node.fault("set.criteriaAndCompleteness", set.id(), set.completeness());
        }
        if (set.groups().isEmpty() != set.rules().isEmpty()) {
            node.fault("set.rules", set.id());
        }
    }

    private static void checkLevels(CriteriaSet set, YamlNode node) {
        int expected = 1;
        for (LevelRule level : set.levels()) {
            if (level.level() != expected++) {
                node.fault("set.levels", set.id(), level.level());
            }
            if (set.completeness() == Completeness.COMPLETE && !level.every() && level.total() == null) {
                node.fault("set.levelWithoutRule", set.id(), level.level());
            }
        }
        if (set.levels().isEmpty() && !set.groups().isEmpty()) {
            node.fault("yaml.missingKey", "levels");
        }
    }

    private static void checkSum(
            String code, @Nullable BigDecimal maximum, List<@Nullable BigDecimal> parts, YamlNode node) {
        List<BigDecimal> known = parts.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        if (maximum == null || known.size() < parts.size() || known.isEmpty()) {
            return;
        }
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(maximum) != 0) {
            node.fault("set.sum", code, maximum.toPlainString(), sum.toPlainString());
        }
    }

    static void check(Criterion criterion, YamlNode node, CatalogueParts parts) {
        List<ObservationDefinition> first = criterion.needs().stream()
                .flatMap(List::stream)
                .map(need -> parts.observation(need.code()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .limit(1)
                .toList();
        if (first.isEmpty()) {
            return;
        }
        ObservationDefinition definition = first.get(0);
        boolean against = criterion.better() == Better.HIGHER_THAN_PREVIOUS
                || criterion.better() == Better.LOWER_THAN_PREVIOUS;
        boolean wantsThreshold = !against && definition.type() != ValueType.YES_NO;
        Threshold threshold = criterion.threshold();
        if (wantsThreshold == (threshold == null)) {
            node.fault(wantsThreshold ? "criterion.noThreshold" : "criterion.threshold", criterion.code());
        } else if (threshold != null && !threshold.byLevel().keySet().containsAll(criterion.levels())) {
            node.fault("criterion.levelWithoutThreshold", criterion.code(), criterion.levels());
        }
        checkPoints(criterion, definition, node);
    }

    private static void checkPoints(Criterion criterion, ObservationDefinition definition, YamlNode node) {
        BigDecimal observed = definition.maximum();
        BigDecimal maximum = criterion.maximum();
        if (definition.type() == ValueType.POINTS
                && maximum != null
                && (observed == null || observed.compareTo(maximum) != 0)) {
            node.fault("criterion.points", criterion.code(), maximum.toPlainString(), String.valueOf(observed));
        }
    }
}
