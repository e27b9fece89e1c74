package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Derivation;
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

/** Which subjects of a register are related to a subject. Immutable after {@link #prepare}, but for what is settled of members. */
final class Relations {
    private static final int FEW = 16;
    private final Register register;
    private @Nullable Index index;

    Relations(Register register) {
        this.register = register;
    }

    /**
     * Looks through the register; done by itself where only one thread asks.
     *
     * @param each takes the members in the order of the register
     */
    void prepare(Consumer<Member> each) {
        index = new Index(register.subjects(), each);
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(register.subjects(), member -> {});
            index = known;
        }
        return known;
    }

    /** The members of a register by what they belong to. */
    private static final class Index {
        private final Map<String, Member> members;
        private final Map<String, List<Member>> familiesOfCommunity = new HashMap<>();
        private final Map<String, List<Member>> communitiesOfCommune = new HashMap<>();
        private final Map<String, List<Member>> citizensOfCommune = new HashMap<>();
        private final Map<String, List<Member>> subordinates = new HashMap<>();

        Index(List<Subject> subjects, Consumer<Member> each) {
            // members that come one behind the other lie so in memory
            Member[] all = new Member[subjects.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = new Member(subjects.get(i), i);
            }
            this.members = new HashMap<>(2 * all.length);
            for (Member member : all) {
                Subject subject = member.subject();
                members.put(subject.id(), member);
                each.accept(member);
                if (subject instanceof Citizen citizen) {
                    add(citizensOfCommune, citizen.commune(), member);
                } else if (subject instanceof Family family) {
                    add(familiesOfCommunity, family.community(), member);
                } else if (subject instanceof Community community) {
                    add(communitiesOfCommune, community.commune(), member);
                } else if (subject instanceof AdministrativeUnit unit) {
                    add(subordinates, unit.superior(), member);
                }
            }
        }

        private static void add(Map<String, List<Member>> map, @Nullable String key, Member member) {
            if (key != null) {
                map.computeIfAbsent(key, ignored -> new ArrayList<>()).add(member);
            }
        }
    }

    /** The subject with an identifier as a member of the register; null where it has none. */
    @Nullable
    Member member(String id) {
        return index().members.get(id);
    }

    /** A subject of the register as its member. */
    Member member(Subject subject) {
        return Objects.requireNonNull(member(subject.id()));
    }

    /** The subjects that a derivation counts for a subject. */
    List<Member> of(Subject subject, Derivation derivation, Context context) {
        Relation relation = Objects.requireNonNull(derivation.relation());
        return switch (relation) {
            case MEMBERS -> membersOf(subject);
            case LEARNERS -> all(subject instanceof Unit unit ? unit.learners() : List.of());
            case FAMILIES -> families(subject);
            case MEMBERS_OF_FAMILIES -> membersOf(families(subject));
            case CITIZENS -> citizens(subject, derivation.residentsOnly());
            case SUBORDINATES -> subordinates(subject, context);
        };
    }

    private List<Member> membersOf(Subject subject) {
        boolean isIndexed = index != null && subject instanceof Family;
        return isIndexed ? membersOf(member(subject)) : all(members(subject));
    }

    private List<Member> subordinates(Subject subject, Context context) {
        List<Member> found = new ArrayList<>();
        for (Member unit : index().subordinates.getOrDefault(subject.id(), List.of())) {
            if (exists(unit.subject(), context.asOf())) {
                found.add(unit);
            }
        }
        return found;
    }

    private List<Member> all(List<String> ids) {
        if (index == null && ids.size() <= FEW) {
            return few(ids);
        }
        Gathering found = new Gathering(ids.size());
        addAll(ids, found);
        return found.members();
    }

    /** Where one dossier is judged its few relations are not worth an index of the register. */
    private List<Member> few(List<String> ids) {
        List<Member> found = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            Subject subject = register.subject(ids.get(i)).orElse(null);
            if (subject != null && !isAmong(found, subject)) {
                found.add(new Member(subject, i));
            }
        }
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // both are of one register
    private static boolean isAmong(List<Member> found, Subject subject) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).subject() == subject) {
                return true;
            }
        }
        return false;
    }

    private void addAll(List<String> ids, Gathering found) {
        Map<String, Member> members = index().members;
        for (int i = 0; i < ids.size(); i++) {
            Member member = members.get(ids.get(i));
            if (member != null) {
                found.add(member);
            }
        }
    }

    /** Those who belong to a family. They are asked for by its clan and its community too, and looked up by identifier only once. */
    private List<Member> membersOf(Member family) {
        List<Member> known = family.members();
        if (known != null) {
            return known;
        }
        List<String> ids = members(family.subject());
        Gathering found = new Gathering(ids.size());
        addAll(ids, found);
        return family.has(found.members());
    }

    private List<Member> membersOf(List<Member> families) {
        Gathering found = new Gathering(families.size());
        addMembersOf(families, found);
        return found.members();
    }

    private void addMembersOf(List<Member> families, Gathering found) {
        for (Member family : families) {
            membersOf(family).forEach(found::add);
        }
    }

    /**
     * The citizens of a commune, each of one commune alone: the one that the register names, and only where it names none that of the
     * family.
     */
    private List<Member> citizens(Subject commune, boolean residentsOnly) {
        List<Member> direct = index().citizensOfCommune.getOrDefault(commune.id(), List.of());
        Gathering found = new Gathering(direct.size());
        direct.forEach(found::add);
        if (!residentsOnly) {
            for (Member community : index().communitiesOfCommune.getOrDefault(commune.id(), List.of())) {
                addWithoutCommune(families(community.subject()), found);
            }
        }
        return found.members();
    }

    private void addWithoutCommune(List<Member> families, Gathering found) {
        for (Member family : families) {
            for (Member member : membersOf(family)) {
                // of the moves the register of the day keeps only one to a place that it does not hold
                if (member.subject() instanceof Citizen citizen
                        && citizen.commune() == null
                        && citizen.moves().isEmpty()) {
                    found.add(member);
                }
            }
        }
    }

    private List<Member> families(Subject subject) {
        if (subject instanceof Clan clan) {
            index();
            return all(clan.families());
        }
        return index().familiesOfCommunity.getOrDefault(subject.id(), List.of());
    }

    private static List<String> members(Subject subject) {
        if (subject instanceof Family family) {
            return family.members();
        }
        return subject instanceof Unit unit ? unit.members() : List.of();
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

    /** Whether a citizen has an age at the end of the data year, for which the year of birth is enough; unknown without one. */
    static Truth isAged(Subject subject, int age, Context context) {
        if (age == 0 || !(subject instanceof Citizen citizen)) {
            return Truth.TRUE;
        }
        Integer birth = citizen.bornIn();
        return birth == null ? Truth.UNKNOWN : Truth.of(birth + age <= context.dataYear());
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
