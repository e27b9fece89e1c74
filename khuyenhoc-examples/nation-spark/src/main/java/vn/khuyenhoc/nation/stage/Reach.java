package vn.khuyenhoc.nation.stage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;

/** Whom a subject counts by name, wherever they live. */
public final class Reach {
    private Reach() {}

    /** The identifiers of those whom a subject names. */
    public static List<String> named(Subject subject) {
        if (subject instanceof Clan clan) {
            return clan.families();
        } else if (subject instanceof Unit unit) {
            return Stream.concat(unit.members().stream(), unit.learners().stream())
                    .toList();
        }
        return subject instanceof Family family ? family.members() : List.of();
    }

    /** The administrative unit that a subject lies in; where it does not say so, the one that keeps it. */
    public static String place(Subject subject, String keeper) {
        return subject instanceof Unit unit ? Objects.requireNonNullElse(unit.area(), keeper) : keeper;
    }

    /** Whether a subject names somebody who is not among those known. */
    static boolean beyond(Subject subject, Set<String> known) {
        for (String one : named(subject)) {
            if (!known.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
