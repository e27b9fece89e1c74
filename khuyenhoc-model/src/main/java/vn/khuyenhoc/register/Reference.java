package vn.khuyenhoc.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Tier;

/**
 * A relation of a subject to another.
 *
 * @param field where the subject names the other
 * @param id identifier of the other
 * @param kind what the other must be
 * @param tiers where the other is an administrative unit, the tiers that it may be of
 */
record Reference(String field, String id, Class<? extends Subject> kind, Set<Tier> tiers) {
    private static final Set<Tier> ALL = EnumSet.allOf(Tier.class);

    /** The relations of a subject, in the order of its fields. */
    static List<Reference> of(Subject subject) {
        List<Reference> references = new ArrayList<>();
        if (subject instanceof Citizen citizen) {
            area(references, "commune", citizen.commune(), Set.of(Tier.COMMUNE));
            moves(references, citizen.moves());
        } else if (subject instanceof Family family) {
            one(references, "community", family.community(), Community.class);
            each(references, "members", family.members(), Citizen.class);
        } else if (subject instanceof Clan clan) {
            area(references, "commune", clan.commune(), Set.of(Tier.COMMUNE));
            one(references, "superior", clan.superior(), Clan.class);
            each(references, "families", clan.families(), Family.class);
        } else if (subject instanceof Community community) {
            area(references, "commune", community.commune(), Set.of(Tier.COMMUNE));
        } else if (subject instanceof Unit unit) {
            area(references, "area", unit.area(), ALL);
            one(references, "superior", unit.superior(), Unit.class);
            each(references, "members", unit.members(), Citizen.class);
            each(references, "learners", unit.learners(), Citizen.class);
        } else if (subject instanceof AdministrativeUnit unit) {
            area(references, "superior", unit.superior(), above(unit.tier()));
        }
        return references;
    }

    private static void moves(List<Reference> all, List<@Nullable Move> moves) {
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            area(all, "moves[" + i + "].commune", move == null ? null : move.commune(), Set.of(Tier.COMMUNE));
        }
    }

    /** Whether the field is one of a list of which no element may come twice; somebody may move back. */
    @Nullable
    String list() {
        int index = field.indexOf('[');
        return index < 0 || field.endsWith("]") ? field.substring(0, index < 0 ? field.length() : index) : null;
    }

    /** A commune stands under a district while there are districts and under a province where there are none. */
    private static Set<Tier> above(@Nullable Tier tier) {
        if (tier == null) {
            return ALL;
        }
        return switch (tier) {
            case COMMUNE -> EnumSet.of(Tier.DISTRICT, Tier.PROVINCE);
            case DISTRICT -> EnumSet.of(Tier.PROVINCE);
            case PROVINCE -> EnumSet.of(Tier.CENTRAL);
            case CENTRAL -> EnumSet.noneOf(Tier.class);
        };
    }

    private static void area(List<Reference> all, String field, @Nullable String id, Set<Tier> tiers) {
        if (id != null) {
            all.add(new Reference(field, id, AdministrativeUnit.class, tiers));
        }
    }

    private static void one(List<Reference> all, String field, @Nullable String id, Class<? extends Subject> kind) {
        if (id != null) {
            all.add(new Reference(field, id, kind, ALL));
        }
    }

    private static void each(
            List<Reference> all, String field, List<@Nullable String> ids, Class<? extends Subject> kind) {
        for (int i = 0; i < ids.size(); i++) {
            one(all, field + "[" + i + "]", ids.get(i), kind);
        }
    }
}
