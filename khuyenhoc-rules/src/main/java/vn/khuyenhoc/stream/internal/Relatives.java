package vn.khuyenhoc.stream.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Tier;

/** Whom subjects are related to. */
final class Relatives {
    /** Members of a family, and the family itself. */
    private static final int FAMILY = 5;

    private static final int FEW = 8;

    private Relatives() {}

    /** How many subjects a subject counts, about. */
    static long count(Subject subject, Survey survey) {
        if (subject instanceof Family family) {
            return 1L + family.members().size();
        } else if (subject instanceof Clan clan) {
            return 1L + (long) clan.families().size() * FAMILY;
        } else if (subject instanceof Unit unit) {
            return 1L + unit.members().size() + unit.learners().size();
        } else if (subject instanceof Community community) {
            return 1L + (long) survey.communities().count(Hash.of(community.id())) * FAMILY;
        } else if (subject instanceof AdministrativeUnit unit) {
            return 1L + (long) survey.communes().count(Hash.of(unit.id())) * 2;
        }
        return 1;
    }

    /**
     * Whether all relations of a subject lead to the right subjects, at a glance; if not, they are checked one by one.
     *
     * @param kinds the kind of a subject that is known, by identifier
     */
    static boolean arePlain(Subject subject, Function<String, @Nullable Class<?>> kinds, Survey survey) {
        if (subject instanceof Citizen citizen) {
            return areCommunes(citizen, survey);
        } else if (subject instanceof Family family) {
            return (family.community() == null || survey.hamlet(family.community()) != null)
                    && all(family.members(), Citizen.class, kinds);
        } else if (subject instanceof Clan clan) {
            return isCommune(clan.commune(), survey)
                    && (clan.superior() == null || kinds.apply(clan.superior()) == Clan.class)
                    && all(clan.families(), Family.class, kinds);
        } else if (subject instanceof Unit unit) {
            return (unit.area() == null || survey.area(unit.area()) != null)
                    && (unit.superior() == null || kinds.apply(unit.superior()) == Unit.class)
                    && all(unit.members(), Citizen.class, kinds)
                    && all(unit.learners(), Citizen.class, kinds);
        }
        return subject instanceof Community community && isCommune(community.commune(), survey);
    }

    /** Whether an identifier is absent or that of a commune, or of an administrative unit with a fault of its own. */
    static boolean isCommune(@Nullable String id, Survey survey) {
        Area area = survey.area(id);
        AdministrativeUnit unit = area == null ? null : area.unit();
        return id == null || (area != null && (unit == null || unit.tier() == Tier.COMMUNE));
    }

    /** Whether all communes that a citizen names are communes, those of moves too. */
    static boolean areCommunes(Citizen citizen, Survey survey) {
        return isCommune(citizen.commune(), survey)
                && citizen.moves().stream().allMatch(move -> isCommune(move.commune(), survey));
    }

    private static boolean all(List<String> ids, Class<?> type, Function<String, @Nullable Class<?>> kinds) {
        for (String id : ids) {
            if (kinds.apply(id) != type) {
                return false;
            }
        }
        return areDistinct(ids);
    }

    private static boolean areDistinct(List<String> ids) {
        if (ids.size() > FEW) {
            Set<String> distinct = new HashSet<>(ids);
            return distinct.size() == ids.size();
        }
        for (int i = 1; i < ids.size(); i++) {
            if (ids.subList(0, i).contains(ids.get(i))) {
                return false;
            }
        }
        return true;
    }
}
