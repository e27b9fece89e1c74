package vn.khuyenhoc.nation.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Makes up the clans and units of a commune; some count people of the communes that follow. */
final class Groups {
    private static final int CLANS = 12;
    private static final int FAMILIES = 20;
    private static final int MEMBERS = 15;
    private static final int EVERY_THIRD = 3;
    private static final List<UnitKind> KINDS = List.of(
            UnitKind.COMMUNE_PEOPLES_COMMITTEE,
            UnitKind.SOCIO_POLITICAL_ORGANISATION,
            UnitKind.PRESCHOOL,
            UnitKind.PRIMARY_SCHOOL,
            UnitKind.LOWER_SECONDARY_SCHOOL,
            UnitKind.PUBLIC_SERVICE_UNIT,
            UnitKind.ENTERPRISE,
            UnitKind.COOPERATIVE,
            UnitKind.COMMUNITY_LEARNING_CENTRE);
    private final RandomGenerator random;
    private final NationPlan plan;
    private final int commune;
    private final Catalogue catalogue;
    private final Goals goals;
    private final Sightings sightings;

    Groups(RandomGenerator random, NationPlan plan, int commune, Catalogue catalogue, Goals goals) {
        this.random = random;
        this.plan = plan;
        this.commune = commune;
        this.catalogue = catalogue;
        this.goals = goals;
        this.sightings = new Sightings(random, plan.dataYear());
    }

    List<Subject> clans() {
        List<Subject> clans = new ArrayList<>();
        for (int i = 1; i <= CLANS; i++) {
            clans.add(clan(i, some("GD", commune, plan.communeSize() / People.LARGEST_FAMILY, FAMILIES)));
        }
        if (commune % EVERY_THIRD == 1) {
            List<String> spread = new ArrayList<>();
            for (int at : near()) {
                spread.addAll(some("GD", at, plan.communeSize() / People.LARGEST_FAMILY, FAMILIES));
            }
            clans.add(clan(CLANS + 1, spread.stream().distinct().toList()));
        }
        return clans;
    }

    private Clan clan(int number, List<String> families) {
        return new Clan(
                NationPlan.of("DH", commune, number),
                null,
                NationPlan.commune(commune),
                null,
                families,
                sightings.of(goals.of(Title.CLAN), 0.4, families.size()),
                List.of());
    }

    List<Subject> units(boolean districts) {
        Tier managing = districts ? Tier.DISTRICT : Tier.COMMUNE;
        List<Subject> units = new ArrayList<>();
        for (UnitKind kind : KINDS) {
            Tier tier = kind == UnitKind.ENTERPRISE || kind == UnitKind.COOPERATIVE ? Tier.COMMUNE : managing;
            units.add(unit(units.size() + 1, kind, tier, NationPlan.commune(commune), List.of(commune)));
        }
        if (NationPlan.firstOfDistrict(commune)) {
            String area = districts ? NationPlan.district(commune) : NationPlan.province(commune);
            Tier tier = districts ? Tier.DISTRICT : Tier.PROVINCE;
            units.add(unit(units.size() + 1, UnitKind.AGENCY, tier, area, near()));
            units.add(unit(
                    units.size() + 1,
                    UnitKind.UPPER_SECONDARY_SCHOOL,
                    Tier.PROVINCE,
                    NationPlan.province(commune),
                    near()));
        }
        return units;
    }

    private Unit unit(int number, UnitKind kind, Tier tier, String area, List<Integer> communes) {
        List<String> members = new ArrayList<>();
        communes.forEach(at -> members.addAll(some("CD", at, plan.communeSize(), MEMBERS)));
        boolean teaches = kind == UnitKind.PRIMARY_SCHOOL || kind == UnitKind.UPPER_SECONDARY_SCHOOL;
        List<String> learners = new ArrayList<>();
        communes.forEach(at -> learners.addAll(teaches ? some("CD", at, plan.communeSize(), MEMBERS) : List.of()));
        Title title = catalogue.judgedAs(kind).orElseGet(() -> Title.valueOf("UNIT_" + tier));
        boolean business = kind == UnitKind.ENTERPRISE || kind == UnitKind.COOPERATIVE;
        return new Unit(
                NationPlan.of("DV", commune, number),
                null,
                kind,
                tier,
                business ? Ownership.PRIVATE : Ownership.PUBLIC,
                area,
                null,
                members.stream().distinct().toList(),
                learners.stream().distinct().toList(),
                sightings.of(goals.of(title), 0.8, MEMBERS),
                List.of());
    }

    /** This commune and the two that follow. */
    private List<Integer> near() {
        int next = plan.after(commune);
        return List.of(commune, next, plan.after(next));
    }

    /** A run of identifiers of a commune, each of which exists. */
    private List<String> some(String kind, int at, int existing, int number) {
        int first = 1 + random.nextInt(Math.max(1, existing - number));
        return IntStream.range(first, Math.min(existing, first + number))
                .mapToObj(one -> NationPlan.of(kind, at, one))
                .toList();
    }
}
