package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;

/** To whom criteria apply, by what the catalogue says of them. */
final class Applicabilities {
    private Applicabilities() {}

    static Truth at(
            List<Applicability> conditions,
            int level,
            Subject subject,
            @Nullable Set<AreaClass> areas,
            Catalogue catalogue) {
        Truth truth = Truth.TRUE;
        for (Applicability condition : conditions) {
            if (condition.levels().contains(level)) {
                truth = truth.and(holds(condition, subject, areas, catalogue));
            }
        }
        return truth;
    }

    /** Why a criterion that does not apply does not: the first condition that refuses it. */
    static Reason why(List<Applicability> conditions, int level, Subject subject, Catalogue catalogue) {
        for (Applicability condition : conditions) {
            if (condition.levels().contains(level)) {
                if (kinds(condition, subject) == Truth.FALSE) {
                    return Reason.OTHER_KIND;
                } else if (ownership(condition, subject, catalogue) == Truth.FALSE) {
                    return Reason.OTHER_OWNERSHIP;
                }
            }
        }
        return Reason.OTHER_AREA;
    }

    static Truth holds(Applicability condition, Subject subject, @Nullable Set<AreaClass> areas, Catalogue catalogue) {
        return kinds(condition, subject)
                .and(ownership(condition, subject, catalogue))
                .and(area(condition.area(), areas, true))
                .and(area(condition.notArea(), areas, false));
    }

    private static Truth kinds(Applicability condition, Subject subject) {
        return Truth.of(condition.kinds().isEmpty()
                || (subject instanceof Unit unit && condition.kinds().contains(unit.kind())));
    }

    private static Truth ownership(Applicability condition, Subject subject, Catalogue catalogue) {
        Ownership asked = condition.ownership();
        if (asked == null) {
            return Truth.TRUE;
        }
        if (!(subject instanceof Unit unit)) {
            return Truth.FALSE;
        }
        Ownership declared = unit.ownership();
        if (declared == null && catalogue.inherentlyPublic(unit.kind())) {
            return Truth.of(asked == Ownership.PUBLIC);
        }
        return declared == null ? Truth.UNKNOWN : Truth.of(declared == asked);
    }

    /** Whether it is open for whom a condition asks, because nobody said who owns a unit. */
    static boolean wantsOwnership(Applicability condition, Subject subject, Catalogue catalogue) {
        return ownership(condition, subject, catalogue) == Truth.UNKNOWN && kinds(condition, subject) != Truth.FALSE;
    }

    private static Truth area(@Nullable AreaClass asked, @Nullable Set<AreaClass> areas, boolean wanted) {
        if (asked == null) {
            return Truth.TRUE;
        }
        return areas == null ? Truth.UNKNOWN : Truth.of(areas.contains(asked) == wanted);
    }
}
