package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Addition;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Tightening;

/** National criteria sets as an overlay changes them, and the overlay's own sets. */
public final class OverlaidSets {
    private OverlaidSets() {}

    /** The sets of an overlay: its own, and the national ones that it tightens or adds to. */
    public static List<CriteriaSet> of(List<CriteriaSet> national, OverlayFile overlay) {
        List<CriteriaSet> sets = new ArrayList<>(overlay.sets());
        for (CriteriaSet set : national) {
            CriteriaSet changed = changed(set, overlay);
            if (!changed.equals(set)) {
                sets.add(changed);
            }
        }
        return List.copyOf(sets);
    }

    private static CriteriaSet changed(CriteriaSet set, OverlayFile overlay) {
        List<Group> groups =
                set.groups().stream().map(group -> changed(set, group, overlay)).toList();
        if (groups.equals(set.groups())) {
            return set;
        }
        return set.changed(overlay.overlay().id(), overlay.overlay().illustrative(), rules(set, overlay), groups);
    }

    private static List<String> rules(CriteriaSet set, OverlayFile overlay) {
        Stream<String> added = overlay.additions().stream()
                .filter(addition -> addition.set().equals(set.id()))
                .map(Addition::rules);
        return Stream.concat(set.rules().stream(), added).distinct().toList();
    }

    private static Group changed(CriteriaSet set, Group group, OverlayFile overlay) {
        List<Criterion> criteria = new ArrayList<>(group.criteria().stream()
                .map(criterion -> tightened(criterion, overlay))
                .toList());
        for (Addition addition : overlay.additions()) {
            if (addition.set().equals(set.id()) && addition.group().equals(group.code())) {
                criteria.add(addition.criterion());
            }
        }
        return new Group(group.code(), group.label(), group.name(), group.maximum(), criteria);
    }

    private static Criterion tightened(Criterion criterion, OverlayFile overlay) {
        Threshold national = criterion.threshold();
        for (Tightening tightening : overlay.tightenings()) {
            if (national != null && tightening.criterion().equals(criterion.code())) {
                return new Criterion(
                        criterion.code(),
                        criterion.label(),
                        criterion.name(),
                        tightening.citation(),
                        Map.of(),
                        criterion.needs(),
                        Tightenings.applied(national, tightening.threshold()),
                        criterion.maximum(),
                        criterion.better(),
                        criterion.levels(),
                        criterion.applicability(),
                        criterion.ending(),
                        criterion.added());
            }
        }
        return criterion;
    }
}
