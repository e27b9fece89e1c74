package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Derivation.Relation;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;

/** Which subjects of a register are related to a subject. Immutable after construction. */
final class Relations {
    private final Register register;
    private final Map<String, List<Subject>> familiesOfCommunity = new HashMap<>();
    private final Map<String, List<Subject>> communitiesOfCommune = new HashMap<>();
    private final Map<String, List<Subject>> citizensOfCommune = new HashMap<>();
    private final Map<String, List<Subject>> subordinates = new HashMap<>();

    Relations(Register register) {
        this.register = register;
        for (Subject subject : register.subjects()) {
            if (subject instanceof Family family) {
                add(familiesOfCommunity, family.community(), subject);
            } else if (subject instanceof Community community) {
                add(communitiesOfCommune, community.commune(), subject);
            } else if (subject instanceof Citizen citizen) {
                add(citizensOfCommune, citizen.commune(), subject);
            } else if (subject instanceof AdministrativeUnit unit) {
                add(subordinates, unit.superior(), subject);
            }
        }
    }

    private static void add(Map<String, List<Subject>> map, @Nullable String key, Subject subject) {
        if (key != null) {
            map.computeIfAbsent(key, ignored -> new ArrayList<>()).add(subject);
        }
    }

    List<Subject> of(Subject subject, Relation relation, Context context) {
        return switch (relation) {
            case MEMBERS -> all(members(subject));
            case LEARNERS -> subject instanceof Unit unit ? all(unit.learners()) : List.of();
            case FAMILIES -> families(subject);
            case MEMBERS_OF_FAMILIES -> membersOf(families(subject));
            case CITIZENS -> citizens(subject);
            case SUBORDINATES ->
                subordinates.getOrDefault(subject.id(), List.of()).stream()
                        .filter(unit -> exists(unit, context.asOf()))
                        .toList();
        };
    }

    /** The administrative unit whose class of area counts for a subject; null where the register does not say. */
    @Nullable
    AdministrativeUnit area(Subject subject) {
        String id = areaId(subject);
        Subject found = id == null ? null : register.subject(id).orElse(null);
        return found instanceof AdministrativeUnit unit ? unit : null;
    }

    private @Nullable String areaId(Subject subject) {
        if (subject instanceof AdministrativeUnit unit) {
            return unit.id();
        } else if (subject instanceof Citizen citizen) {
            return citizen.commune();
        } else if (subject instanceof Clan clan) {
            return clan.commune();
        } else if (subject instanceof Community community) {
            return community.commune();
        } else if (subject instanceof Unit unit) {
            return unit.area();
        }
        String community = ((Family) subject).community();
        return community != null && register.subject(community).orElse(null) instanceof Community found
                ? found.commune()
                : null;
    }

    private static List<String> members(Subject subject) {
        if (subject instanceof Family family) {
            return family.members();
        }
        return subject instanceof Unit unit ? unit.members() : List.of();
    }

    private List<Subject> families(Subject subject) {
        return subject instanceof Clan clan
                ? all(clan.families())
                : familiesOfCommunity.getOrDefault(subject.id(), List.of());
    }

    private List<Subject> citizens(Subject commune) {
        Set<Subject> citizens = new LinkedHashSet<>(citizensOfCommune.getOrDefault(commune.id(), List.of()));
        for (Subject community : communitiesOfCommune.getOrDefault(commune.id(), List.of())) {
            citizens.addAll(membersOf(families(community)));
        }
        return List.copyOf(citizens);
    }

    private List<Subject> membersOf(List<Subject> families) {
        return families.stream()
                .flatMap(family -> all(members(family)).stream())
                .distinct()
                .toList();
    }

    private List<Subject> all(List<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> register.subject(id).stream())
                .toList();
    }

    /** Whether a citizen has an age at the end of the data year; unknown without a birth date. */
    static Truth isAged(Subject subject, int age, Context context) {
        if (age == 0 || !(subject instanceof Citizen citizen)) {
            return Truth.TRUE;
        }
        LocalDate birth = citizen.birthDate();
        LocalDate end = LocalDate.of(context.dataYear(), Month.DECEMBER, 31);
        return birth == null ? Truth.UNKNOWN : Truth.of(!birth.plusYears(age).isAfter(end));
    }

    static boolean exists(Subject subject, LocalDate day) {
        if (!(subject instanceof AdministrativeUnit unit)) {
            return true;
        }
        LocalDate from = unit.validFrom();
        LocalDate until = unit.validUntil();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
