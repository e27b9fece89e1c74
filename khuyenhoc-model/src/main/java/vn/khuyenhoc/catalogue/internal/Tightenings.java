package vn.khuyenhoc.catalogue.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.internal.yaml.YamlNode;
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
        new TreeMap<>(local.byLevel()).forEach((level, values) -> {
            ByArea law = threshold.at(level);
            if (law != null) {
                check(national, level, law.normal(), values.normal(), node);
                for (AreaClass area : areas(law, values)) {
                    check(national, level, value(law, area), value(values, area), node);
                }
            }
        });
    }

    private static void check(Criterion national, int level, Number law, Number wanted, YamlNode node) {
        int order = Double.compare(wanted.doubleValue(), law.doubleValue());
        boolean known = !Double.isNaN(wanted.doubleValue()) && !Double.isNaN(law.doubleValue());
        if (known && (national.better() == Better.LOWER ? order > 0 : order < 0)) {
            node.fault("overlay.loosens", national.code(), level, law, wanted);
        }
    }

    /** The national threshold with the values of an overlay where it has any. */
    static Threshold applied(Threshold national, Threshold local) {
        Map<Integer, ByArea> byLevel = new HashMap<>(national.byLevel());
        byLevel.putAll(local.byLevel());
        return new Threshold(byLevel);
    }

    private static Set<AreaClass> areas(ByArea one, ByArea other) {
        Set<AreaClass> areas = new TreeSet<>(one.classes().keySet());
        areas.addAll(other.classes().keySet());
        return areas;
    }

    private static Number value(ByArea values, AreaClass area) {
        return values.classes().getOrDefault(area, values.normal());
    }
}
