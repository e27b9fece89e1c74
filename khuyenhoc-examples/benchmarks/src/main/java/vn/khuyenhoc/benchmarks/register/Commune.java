package vn.khuyenhoc.benchmarks.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.khuyenhoc.benchmarks.trial.Sightings;
import vn.khuyenhoc.benchmarks.trial.Trials;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Makes up communes: citizens in families, families in communities and clans, and units. Nobody is real. Not thread-safe. */
public final class Commune {
    private static final int FAMILIES_OF_COMMUNITY = 60;
    private static final int FAMILIES_OF_CLAN = 12;
    private static final int CITIZENS_OF_UNIT = 150;
    private static final int MEMBERS_OF_UNIT = 20;
    private final SplittableRandom random;
    private final Sightings citizens;
    private final Sightings families;
    private final Sightings clans;
    private final Sightings units;
    private final Sightings communities;
    private int made;

    /** Communes by a catalogue, the same for equal seeds. */
    public Commune(Catalogue catalogue, long seed) {
        this.random = new SplittableRandom(seed);
        this.citizens = sightings(catalogue, Title.CITIZEN);
        this.families = sightings(catalogue, Title.FAMILY);
        this.clans = sightings(catalogue, Title.CLAN);
        this.units = sightings(catalogue, Title.UNIT_COMMUNE);
        this.communities = sightings(catalogue, Title.COMMUNITY_HAMLET);
    }

    /** The context in which communes are judged: data of 2024, the illustrative overlay. */
    public static Context context() {
        return Context.of(LocalDate.of(2024, 12, 31), 2024).in(Trials.LOCALITY);
    }

    private Sightings sightings(Catalogue catalogue, Title title) {
        Context context = context();
        var set =
                catalogue.in(context.locality()).inForce(title, context.asOf()).orElseThrow();
        return new Sightings(catalogue, set, context.dataYear(), random);
    }

    /** The next commune with a number of citizens. */
    public Register next(int size) {
        made++;
        List<Subject> subjects = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<String> kin = new ArrayList<>();
        String community = "";
        while (people.size() < size) {
            if (kin.size() % FAMILIES_OF_COMMUNITY == 0) {
                community = id("CDD", kin.size() / FAMILIES_OF_COMMUNITY);
                subjects.add(new Community(community, null, CommunityKind.THON, null, communities.next(), List.of()));
            }
            subjects.addAll(family(people, kin, community, size));
        }
        for (int i = 0; i + FAMILIES_OF_CLAN <= kin.size(); i += FAMILIES_OF_CLAN) {
            List<String> own = kin.subList(i, i + FAMILIES_OF_CLAN);
            subjects.add(new Clan(id("DH", i), null, null, null, own, clans.next(), List.of()));
        }
        for (int i = 0; i + MEMBERS_OF_UNIT <= people.size(); i += CITIZENS_OF_UNIT) {
            subjects.add(unit(id("DV", i), people.subList(i, i + MEMBERS_OF_UNIT)));
        }
        return Register.of(subjects);
    }

    private List<Subject> family(List<String> people, List<String> kin, String community, int size) {
        List<Subject> subjects = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = Math.min(size - people.size(), 1 + random.nextInt(6)); i > 0; i--) {
            String id = id("CD", people.size());
            people.add(id);
            members.add(id);
            subjects.add(citizen(id));
        }
        String id = id("GD", kin.size());
        kin.add(id);
        subjects.add(new Family(id, null, community, members, families.next(), List.of()));
        return subjects;
    }

    /** A citizen alone. */
    public Citizen citizen(String id) {
        LocalDate birth = LocalDate.of(1940 + random.nextInt(78), 1 + random.nextInt(12), 1 + random.nextInt(28));
        List<Observation> observations = citizens.next();
        return new Citizen(id, null, birth, null, null, null, null, observations, List.of());
    }

    private Unit unit(String id, List<String> members) {
        return new Unit(
                id,
                null,
                UnitKind.AGENCY,
                Tier.COMMUNE,
                Ownership.PUBLIC,
                null,
                null,
                members,
                List.of(),
                units.next(),
                List.of());
    }

    private String id(String kind, int number) {
        return String.format(Locale.ROOT, "%s-%04d-%06d", kind, made, number);
    }
}
