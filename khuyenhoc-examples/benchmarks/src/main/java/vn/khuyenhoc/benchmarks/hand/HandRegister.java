package vn.khuyenhoc.benchmarks.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Title;

/**
 * The yardstick for registers of citizens, families, clans, units of communes and communities. Immutable and thread-safe.
 *
 * <p>It takes for granted what the checks of a register make sure of: that nobody is named twice or belongs to two families.
 */
public final class HandRegister {
    private final Table citizens;
    private final HandWritten forCitizens;
    private final HandWritten forFamilies;
    private final HandWritten forClans;
    private final HandWritten forUnits;
    private final HandWritten forCommunities;

    /** Decides in a context. */
    public HandRegister(Engine engine, Context context) {
        this.citizens = new Table(engine, Title.CITIZEN, context);
        this.forCitizens = new HandWritten(citizens);
        this.forFamilies = new HandWritten(new Table(engine, Title.FAMILY, context));
        this.forClans = new HandWritten(new Table(engine, Title.CLAN, context));
        this.forUnits = new HandWritten(new Table(engine, Title.UNIT_COMMUNE, context));
        this.forCommunities = new HandWritten(new Table(engine, Title.COMMUNITY_HAMLET, context));
    }

    /** All decisions, by kind of subject and identifier. */
    public List<Decision> decide(Register register) {
        Sorted sorted = new Sorted();
        register.subjects().forEach(sorted::add);
        Kin kin = new Kin(citizens.year);
        List<Decision> all = new ArrayList<>(sorted.size());
        for (Citizen citizen : sort(sorted.citizens)) {
            Decision decision = forCitizens.decide(citizen, Relatives.NONE);
            kin.add(citizen, Standing.of(decision));
            all.add(decision);
        }
        for (Family family : sort(sorted.families)) {
            Decision decision = forFamilies.decide(family, kin);
            kin.add(family, Standing.of(decision));
            all.add(decision);
        }
        sort(sorted.clans).forEach(clan -> all.add(forClans.decide(clan, kin)));
        sort(sorted.units).forEach(unit -> all.add(forUnits.decide(unit, kin)));
        sort(sorted.communities).forEach(community -> all.add(forCommunities.decide(community, kin)));
        return List.copyOf(all);
    }

    private static <T extends Subject> List<T> sort(List<T> subjects) {
        subjects.sort(Comparator.comparing(Subject::id));
        return subjects;
    }

    /** Subjects by kind. */
    private static final class Sorted {
        private final List<Citizen> citizens = new ArrayList<>();
        private final List<Family> families = new ArrayList<>();
        private final List<Clan> clans = new ArrayList<>();
        private final List<Unit> units = new ArrayList<>();
        private final List<Community> communities = new ArrayList<>();

        void add(Subject subject) {
            if (subject instanceof Citizen citizen) {
                citizens.add(citizen);
            } else if (subject instanceof Family family) {
                families.add(family);
            } else if (subject instanceof Clan clan) {
                clans.add(clan);
            } else if (subject instanceof Unit unit) {
                units.add(unit);
            } else if (subject instanceof Community community) {
                communities.add(community);
            } else {
                throw new IllegalArgumentException(subject.id() + ": not for the hand-written register");
            }
        }

        int size() {
            return citizens.size() + families.size() + clans.size() + units.size() + communities.size();
        }
    }

    /** Who has been decided on so far. */
    private static final class Kin implements Relatives {
        private final int year;
        private final Map<String, Person> people = new HashMap<>();
        private final Map<String, Household> households = new HashMap<>();
        private final Map<String, List<Household>> byCommunity = new HashMap<>();

        Kin(int year) {
            this.year = year;
        }

        private record Person(Citizen citizen, Standing standing) {}

        private record Household(Standing standing, List<Person> members) {}

        void add(Citizen citizen, Standing standing) {
            people.put(citizen.id(), new Person(citizen, standing));
        }

        void add(Family family, Standing standing) {
            Household household = new Household(standing, people(family.members()));
            households.put(family.id(), household);
            String community = family.community();
            if (community != null) {
                byCommunity.computeIfAbsent(community, id -> new ArrayList<>()).add(household);
            }
        }

        private List<Person> people(List<String> ids) {
            List<Person> found = new ArrayList<>(ids.size());
            for (String id : ids) {
                Person person = people.get(id);
                if (person != null) {
                    found.add(person);
                }
            }
            return found;
        }

        @Override
        public void count(Subject subject, Derivation derivation, Tally tally) {
            switch (java.util.Objects.requireNonNull(derivation.relation())) {
                case MEMBERS -> members(people(Members.members(subject)), derivation.fromAge(), tally);
                case FAMILIES -> {
                    for (Household household : households(subject)) {
                        tally.add(Standing.YES, household.standing());
                    }
                }
                case MEMBERS_OF_FAMILIES -> {
                    for (Household household : households(subject)) {
                        members(household.members(), derivation.fromAge(), tally);
                    }
                }
                case LEARNERS, CITIZENS, SUBORDINATES -> throw new IllegalStateException(subject.id());
            }
        }

        private void members(List<Person> members, int age, Tally tally) {
            for (Person person : members) {
                tally.add(Members.aged(person.citizen(), age, year), person.standing());
            }
        }

        private List<Household> households(Subject subject) {
            if (!(subject instanceof Clan clan)) {
                return byCommunity.getOrDefault(subject.id(), List.of());
            }
            List<Household> found = new ArrayList<>();
            for (String id : clan.families()) {
                Household household = households.get(id);
                if (household != null) {
                    found.add(household);
                }
            }
            return found;
        }
    }
}
