package vn.khuyenhoc.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Makes up the units of the commune and of the district that lie in it. */
final class Units {
    private static final int MEMBERS = 10;
    private static final int LEARNERS = 20;
    private final RandomGenerator random;
    private final Catalogue catalogue;
    private final Goals goals;
    private final Sightings sightings;
    private final People people;

    Units(RandomGenerator random, int year, Catalogue catalogue, Goals goals, People people) {
        this.random = random;
        this.catalogue = catalogue;
        this.goals = goals;
        this.sightings = new Sightings(random, year);
        this.people = people;
    }

    private record Plan(String name, UnitKind kind, Tier tier, Ownership ownership, Profile profile) {}

    private static final List<Plan> PLANS = List.of(
            plan("Đảng ủy xã", UnitKind.PARTY_ORGANISATION, Tier.DISTRICT, Ownership.PUBLIC, Profile.GOOD),
            plan(
                    "Ủy ban nhân dân xã",
                    UnitKind.COMMUNE_PEOPLES_COMMITTEE,
                    Tier.COMMUNE,
                    Ownership.PUBLIC,
                    Profile.EXCELLENT),
            plan("Phòng mẫu của huyện", UnitKind.AGENCY, Tier.DISTRICT, Ownership.PUBLIC, Profile.GOOD),
            plan(
                    "Mặt trận Tổ quốc xã",
                    UnitKind.SOCIO_POLITICAL_ORGANISATION,
                    Tier.COMMUNE,
                    Ownership.PUBLIC,
                    Profile.GOOD),
            plan("Hội Khuyến học xã", UnitKind.SOCIAL_ORGANISATION, Tier.COMMUNE, Ownership.PUBLIC, Profile.EXCELLENT),
            plan("Trường mầm non", UnitKind.PRESCHOOL, Tier.DISTRICT, Ownership.PUBLIC, Profile.GOOD),
            plan("Trường mẫu giáo tư thục", UnitKind.KINDERGARTEN, Tier.DISTRICT, Ownership.PRIVATE, Profile.SPARSE),
            plan("Trường tiểu học 1", UnitKind.PRIMARY_SCHOOL, Tier.DISTRICT, Ownership.PUBLIC, Profile.EXCELLENT),
            plan("Trường tiểu học 2", UnitKind.PRIMARY_SCHOOL, Tier.DISTRICT, Ownership.PUBLIC, Profile.WEAK),
            plan(
                    "Trường trung học cơ sở",
                    UnitKind.LOWER_SECONDARY_SCHOOL,
                    Tier.DISTRICT,
                    Ownership.PUBLIC,
                    Profile.SPARSE),
            plan(
                    "Trường trung học phổ thông",
                    UnitKind.UPPER_SECONDARY_SCHOOL,
                    Tier.PROVINCE,
                    Ownership.PUBLIC,
                    Profile.GOOD),
            plan("Trung tâm y tế", UnitKind.HOSPITAL, Tier.PROVINCE, Ownership.PUBLIC, Profile.WEAK),
            plan("Trạm y tế xã", UnitKind.PUBLIC_SERVICE_UNIT, Tier.DISTRICT, Ownership.PUBLIC, Profile.GOOD),
            plan("Ban chỉ huy quân sự xã", UnitKind.ARMED_FORCES, Tier.COMMUNE, Ownership.PUBLIC, Profile.GOOD),
            plan("Công an xã", UnitKind.ARMED_FORCES, Tier.PROVINCE, Ownership.PUBLIC, Profile.SPARSE),
            plan("Doanh nghiệp cà phê", UnitKind.ENTERPRISE, Tier.COMMUNE, Ownership.PRIVATE, Profile.WEAK),
            plan("Doanh nghiệp dâu tằm", UnitKind.ENTERPRISE, Tier.COMMUNE, Ownership.PRIVATE, Profile.SPARSE),
            plan("Hợp tác xã nông nghiệp", UnitKind.COOPERATIVE, Tier.COMMUNE, Ownership.PEOPLE_FOUNDED, Profile.WEAK),
            plan(
                    "Trung tâm học tập cộng đồng",
                    UnitKind.COMMUNITY_LEARNING_CENTRE,
                    Tier.COMMUNE,
                    Ownership.PUBLIC,
                    Profile.GOOD),
            plan(
                    "Trung tâm giáo dục thường xuyên",
                    UnitKind.CONTINUING_EDUCATION_CENTRE,
                    Tier.PROVINCE,
                    Ownership.PUBLIC,
                    Profile.EXCELLENT));

    private static Plan plan(String name, UnitKind kind, Tier tier, Ownership ownership, Profile profile) {
        return new Plan(name, kind, tier, ownership, profile);
    }

    /** All units. */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (Plan plan : PLANS) {
            units.add(unit(String.format(Locale.ROOT, "DV-%02d", units.size() + 1), plan, units.size()));
        }
        return units;
    }

    private Unit unit(String id, Plan plan, int number) {
        List<String> members = some(plan.profile(), false, MEMBERS + random.nextInt(MEMBERS));
        List<String> learners =
                teaches(plan.kind()) ? some(plan.profile(), true, LEARNERS + random.nextInt(LEARNERS)) : List.of();
        Title title = catalogue.judgedAs(plan.kind()).orElseGet(() -> title(plan.tier()));
        List<Observation> observations =
                sightings.of(goals.of(List.of(title), plan.kind(), false), plan.profile(), members.size());
        return new Unit(
                id,
                plan.name(),
                plan.kind(),
                plan.tier(),
                plan.ownership(),
                Places.COMMUNE,
                null,
                members,
                learners,
                observations,
                held(title, number));
    }

    /** People for a unit: of a unit that does well those who learn well, otherwise anybody. */
    private List<String> some(Profile profile, boolean children, int number) {
        List<String> candidates = people.citizens().stream()
                .filter(citizen -> people.isChild(citizen) == children)
                .map(Citizen::id)
                .filter(id -> profile == Profile.WEAK || people.profile(id).reaches())
                .toList();
        int start = random.nextInt(candidates.size());
        return IntStream.range(0, Math.min(number, candidates.size()))
                .mapToObj(i -> candidates.get((start + i) % candidates.size()))
                .toList();
    }

    private static boolean teaches(UnitKind kind) {
        return switch (kind) {
            case PRIMARY_SCHOOL, LOWER_SECONDARY_SCHOOL, UPPER_SECONDARY_SCHOOL, CONTINUING_EDUCATION_CENTRE -> true;
            default -> false;
        };
    }

    private static Title title(Tier tier) {
        return switch (tier) {
            case COMMUNE -> Title.UNIT_COMMUNE;
            case DISTRICT -> Title.UNIT_DISTRICT;
            case PROVINCE -> Title.UNIT_PROVINCE;
            case CENTRAL -> Title.UNIT_CENTRAL;
        };
    }

    private static List<HeldTitle> held(Title title, int number) {
        return number % 4 == 1
                ? List.of(new HeldTitle(title, 1, null, null, LocalDate.of(2024, 2, 5), 2024, null))
                : List.of();
    }
}
