package vn.khuyenhoc.nation.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Makes up the subjects of a nation, commune by commune: each follows from the plan and its number alone. Thread-safe. */
public final class MadeUpNation {
    /** Spreads seeds of neighbouring communes over all numbers: the golden ratio, as random generators use it. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final int CITIZENS_OF_COMMUNITY = 350;
    private final Catalogue catalogue;
    private final NationPlan plan;
    private final Goals goals;
    private final @Nullable LocalDate lastDayOfDistricts;

    /** A nation by a catalogue, which says what is observed and how long there are districts. */
    public MadeUpNation(Catalogue catalogue, NationPlan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.goals = new Goals(catalogue, plan);
        this.lastDayOfDistricts = lastDay(catalogue);
    }

    private static @Nullable LocalDate lastDay(Catalogue catalogue) {
        return catalogue.territory().areas().stream()
                .filter(area -> area.tier() == Tier.DISTRICT)
                .map(Area::lifetime)
                .map(lifetime -> lifetime.to())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The identifier of a commune, from 1 to the number of communes. */
    public static String place(int commune) {
        return NationPlan.commune(commune);
    }

    /** Everything that a commune keeps, by kind. */
    public List<Subject> commune(int number) {
        SplittableRandom random = new SplittableRandom(plan.seed() + number * GOLDEN);
        int communities = Math.max(1, plan.communeSize() / CITIZENS_OF_COMMUNITY);
        Sightings sightings = new Sightings(random, plan.dataYear());
        List<Subject> subjects = new ArrayList<>();
        String superior = districts() ? NationPlan.district(number) : NationPlan.province(number);
        subjects.add(unit(NationPlan.commune(number), "Xã mẫu " + number, Tier.COMMUNE, superior, sightings));
        for (int i = 1; i <= communities; i++) {
            subjects.add(new Community(
                    NationPlan.of("CDD", number, i),
                    "Thôn mẫu " + i,
                    CommunityKind.THON,
                    NationPlan.commune(number),
                    sightings.of(goals.of(Title.COMMUNITY_HAMLET), 0.7, CITIZENS_OF_COMMUNITY),
                    List.of()));
        }
        Groups groups = new Groups(random, plan, number, catalogue, goals);
        subjects.addAll(groups.clans());
        subjects.addAll(groups.units(districts()));
        People people = new People(random, plan, number, goals, communities);
        subjects.addAll(people.families());
        subjects.addAll(people.citizens());
        return subjects;
    }

    /** What lies above the communes: provinces and, as long as there are some, districts. */
    public List<Subject> above() {
        Sightings sightings = new Sightings(new SplittableRandom(plan.seed()), plan.dataYear());
        List<Subject> units = new ArrayList<>();
        for (int commune = 1; commune <= plan.communes(); commune++) {
            String province = NationPlan.province(commune);
            if (NationPlan.firstOfProvince(commune)) {
                String name = "Tỉnh mẫu " + NationPlan.provinceNumber(commune);
                units.add(unit(province, name, Tier.PROVINCE, null, sightings));
            }
            if (districts() && NationPlan.firstOfDistrict(commune)) {
                String name = "Huyện mẫu " + NationPlan.districtNumber(commune);
                units.add(unit(NationPlan.district(commune), name, Tier.DISTRICT, province, sightings));
            }
        }
        return units;
    }

    private boolean districts() {
        return lastDayOfDistricts == null || !plan.asOf().isAfter(lastDayOfDistricts);
    }

    private AdministrativeUnit unit(String id, String name, Tier tier, @Nullable String superior, Sightings sightings) {
        LocalDate until = tier == Tier.DISTRICT ? lastDayOfDistricts : null;
        return new AdministrativeUnit(
                id,
                name,
                tier,
                superior,
                List.of(),
                null,
                until,
                sightings.of(goals.of(tier), 0.9, plan.communeSize()),
                List.of());
    }
}
