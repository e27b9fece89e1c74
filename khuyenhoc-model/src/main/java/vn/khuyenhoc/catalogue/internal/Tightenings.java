package vn.khuyenhoc.catalogue.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.subject.AreaClass;

/** What an overlay may do to a national threshold: make it stricter, never looser. */
final class Tightenings {
    private Tightenings() {}

    /** A value that is looser than the national one is a fault. */
    static void check(Criterion national, Threshold local, YamlNode node) {
        Threshold threshold = national.threshold();
        if (threshold == null) {
            node.fault("criterion.threshold", national.code());
            return;
        }
        local.byLevel().forEach((level, values) -> {
            ByArea law = threshold.at(level);
            if (law != null) {
                areas(law, values).forEach(area -> {
                    double required = value(law, area).doubleValue();
                    double wanted = value(values, area).doubleValue();
                    if (national.better() == Better.LOWER ? wanted > required : wanted < required) {
                        node.fault("overlay.loosens", national.code(), level, required, wanted);
                    }
                });
            }
        });
    }

    /** The national threshold with the values of an overlay where it has any. */
    static Threshold applied(Threshold national, Threshold local) {
        Map<Integer, ByArea> byLevel = new HashMap<>(national.byLevel());
        byLevel.putAll(local.byLevel());
        return new Threshold(byLevel);
    }

    private static Set<AreaClass> areas(ByArea one, ByArea other) {
        Set<AreaClass> areas = EnumSet.allOf(AreaClass.class);
        areas.removeIf(area -> !one.classes().containsKey(area) && !other.classes().containsKey(area));
        // a class that neither names is judged by the normal value, for which MOUNTAINOUS may stand
        areas.add(AreaClass.MOUNTAINOUS);
        return areas;
    }

    private static Number value(ByArea values, AreaClass area) {
        return values.classes().getOrDefault(area, values.normal());
    }
}
