package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Which subjects of a register are related to a subject. Immutable after {@link #prepare}, but for what is settled of members. */
final class Relations {
    private static final int FEW = 16;
    private final Register register;
    private @Nullable Index index;

    Relations(Register register) {
        this.register = register;
    }

    /** Looks through the register; done by itself where only one thread asks. */
    void prepare() {
        index();
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(register.subjects());
            index = known;
        }
        return known;
    }

    /** The members of a register by what they belong to. */
    private static final class Index {
        private final Map<String, Member> members = new HashMap<>();
        private final Map<String, List<Member>> familiesOfCommunity = new HashMap<>();
        private final Map<String, List<Member>> communitiesOfCommune = new HashMap<>();
        private final Map<String, List<Member>> citizensOfCommune = new HashMap<>();
        private final Map<String, List<Member>> subordinates = new HashMap<>();

        Index(List<Subject> subjects) {
            for (Subject subject : subjects) {
                Member member = new Member(subject, members.size());
                members.put(subject.id(), member);
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
        return java.util.Objects.requireNonNull(member(subject.id()));
    }

    List<Member> of(Subject subject, Relation relation, Context context) {
        Gathering found = new Gathering();
        switch (relation) {
            case MEMBERS -> addAll(members(subject), found);
            case LEARNERS -> addAll(subject instanceof Unit unit ? unit.learners() : List.of(), found);
            case FAMILIES -> families(subject).forEach(found::add);
            case MEMBERS_OF_FAMILIES -> addMembersOf(families(subject), found);
            case CITIZENS -> addCitizens(subject, found);
            case SUBORDINATES -> {
                for (Member unit : index().subordinates.getOrDefault(subject.id(), List.of())) {
                    if (exists(unit.subject(), context.asOf())) {
                        found.add(unit);
                    }
                }
            }
        }
        return found.members();
    }

    private void addAll(List<String> ids, Gathering found) {
        Index known = index;
        if (known == null && ids.size() <= FEW) {
            addFew(ids, found);
            return;
        }
        for (int i = 0; i < ids.size(); i++) {
            Member member = index().members.get(ids.get(i));
            if (member != null) {
                found.add(member);
            }
        }
    }

    /** Where one dossier is judged its few relations are not worth an index of the register. */
    private void addFew(List<String> ids, Gathering found) {
        for (int i = 0; i < ids.size(); i++) {
            Subject subject = register.subject(ids.get(i)).orElse(null);
            if (subject != null && ids.indexOf(ids.get(i)) == i) {
                found.add(new Member(subject, i));
            }
        }
    }

    private void addMembersOf(List<Member> families, Gathering found) {
        for (Member family : families) {
            addAll(members(family.subject()), found);
        }
    }

    private void addCitizens(Subject commune, Gathering found) {
        index().citizensOfCommune.getOrDefault(commune.id(), List.of()).forEach(found::add);
        for (Member community : index().communitiesOfCommune.getOrDefault(commune.id(), List.of())) {
            addMembersOf(families(community.subject()), found);
        }
    }

    private List<Member> families(Subject subject) {
        if (subject instanceof Clan clan) {
            prepare();
            Gathering found = new Gathering();
            addAll(clan.families(), found);
            return found.members();
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

    /** Whether a citizen has an age at the end of the data year; unknown without a birth date. */
    static Truth isAged(Subject subject, int age, Context context) {
        if (age == 0 || !(subject instanceof Citizen citizen)) {
            return Truth.TRUE;
        }
        LocalDate birth = citizen.birthDate();
        return birth == null ? Truth.UNKNOWN : Truth.of(birth.getYear() + age <= context.dataYear());
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
