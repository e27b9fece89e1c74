package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.text.Words;

/** Checks a criterion against the first observation that it needs: whether a value can be required, and how many points. */
final class CriterionChecks {
    private CriterionChecks() {}

    static void check(Criterion criterion, YamlMap map, CatalogueParts parts) {
        Optional<ObservationDefinition> first = criterion.needs().stream()
                .flatMap(java.util.List::stream)
                .limit(1)
                .map(need -> parts.observation(need.code()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
        first.ifPresent(definition -> {
            checkThreshold(criterion, definition, map);
            checkPoints(criterion, definition, map);
        });
    }

    private static void checkThreshold(Criterion criterion, ObservationDefinition definition, YamlMap map) {
        boolean against =
                criterion.better() == Better.HIGHER_THAN_PREVIOUS || criterion.better() == Better.LOWER_THAN_PREVIOUS;
        Threshold threshold = criterion.threshold();
        if (!comparable(definition) && threshold != null) {
            map.get("required")
                    .fault(
                            "criterion.requiredType",
                            definition.code(),
                            new Words(
                                    definition.type().code(), definition.type().code()));
        } else if (against && threshold != null) {
            map.get("required").fault("criterion.threshold", criterion.code());
        } else if (comparable(definition) && !against && threshold == null) {
            map.node().fault("criterion.noThreshold", criterion.code());
        } else if (threshold != null && !threshold.byLevel().keySet().containsAll(criterion.levels())) {
            map.get("required")
                    .fault("criterion.levelWithoutThreshold", criterion.code(), new TreeSet<>(criterion.levels()));
        }
    }

    /** Whether a value can be required of an observation. */
    static boolean comparable(ObservationDefinition definition) {
        return definition.type() != ValueType.YES_NO && definition.type() != ValueType.DATE;
    }

    private static void checkPoints(Criterion criterion, ObservationDefinition definition, YamlMap map) {
        BigDecimal observed = definition.maximum();
        BigDecimal maximum = criterion.maximum();
        if (definition.type() == ValueType.POINTS
                && maximum != null
                && (observed == null || observed.compareTo(maximum) != 0)) {
            map.get("points")
                    .fault("criterion.points", criterion.code(), maximum.toPlainString(), String.valueOf(observed));
        }
    }
}
