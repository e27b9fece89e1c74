package vn.khuyenhoc.cli.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Makes up the administrative units, the communities with their families, and the clans. */
final class Places {
    static final String COMMUNE = "XA-TAN-VAN";
    private static final String DISTRICT = "HUYEN-LAM-HA";
    private static final String PROVINCE = "TINH-LAM-DONG";
    private static final int COMMUNITIES = 8;
    private static final int HAMLETS = 6;
    private static final int FAMILIES = 40;
    private static final double[] KEENNESS = {0.9, 0.85, 0.25, 0.5};
    private static final int CLANS = 12;
    private static final int NEIGHBOURS = 5;
    private static final int SMALLEST_BASE = 120;
    private static final int BASE_SPREAD = 400;
    private static final List<Profile> PROFILES = List.of(Profile.values());
    private static final LocalDate RECOGNISED = LocalDate.of(2024, Month.DECEMBER, 10);
    private final RandomGenerator random;
    private final Goals goals;
    private final Sightings sightings;
    private final int year;

    Places(RandomGenerator random, int year, Goals goals) {
        this.random = random;
        this.year = year;
        this.goals = goals;
        this.sightings = new Sightings(random, year);
    }

    /** The province, its districts and their communes; neighbours of the commune are numbered, none of them is real. */
    List<AdministrativeUnit> administrativeUnits() {
        List<AdministrativeUnit> units = new ArrayList<>();
        units.add(unit(PROVINCE, "Tỉnh Lâm Đồng", Tier.PROVINCE, null, Profile.GOOD));
        units.add(unit(DISTRICT, "Huyện Lâm Hà", Tier.DISTRICT, PROVINCE, Profile.EXCELLENT));
        units.add(unit("HUYEN-MAU-2", "Huyện mẫu 2", Tier.DISTRICT, PROVINCE, Profile.WEAK));
        units.add(unit("HUYEN-MAU-3", "Huyện mẫu 3", Tier.DISTRICT, PROVINCE, Profile.SPARSE));
        units.add(unit(COMMUNE, "Xã Tân Văn", Tier.COMMUNE, DISTRICT, Profile.EXCELLENT));
        for (int i = 0; i < NEIGHBOURS; i++) {
            units.add(unit("XA-MAU-" + (i + 2), "Xã mẫu " + (i + 2), Tier.COMMUNE, DISTRICT, profile(i)));
        }
        return units;
    }

    private AdministrativeUnit unit(String id, String name, Tier tier, @Nullable String superior, Profile profile) {
        boolean declared = !id.equals(COMMUNE) && !id.equals(DISTRICT);
        int size = SMALLEST_BASE + random.nextInt(BASE_SPREAD);
        List<Observation> drawn = sightings.of(goals.of(titles(tier), null, declared), profile, size);
        List<Observation> observations = Agreeing.of(drawn, goals.agreements(), year);
        List<HeldTitle> held = declared ? List.of() : recognised(tier);
        return new AdministrativeUnit(id, name, tier, superior, List.of(), null, null, observations, held);
    }

    /** Since 2016 what could be read confirms no standard; the superior recognised those of the commune and its district. */
    private List<HeldTitle> recognised(Tier tier) {
        return titles(tier).stream()
                .filter(title -> title.model() == Title.Model.STANDARD)
                .map(title -> new HeldTitle(title, goals.levels(title), null, "MINH-HOA", RECOGNISED, 0, null))
                .toList();
    }

    private static List<Title> titles(Tier tier) {
        String ending = "-" + tier.name().toLowerCase(Locale.ROOT);
        return List.of(Title.values()).stream()
                .filter(title -> title.code().endsWith(ending))
                .filter(title -> title.model() == Title.Model.STANDARD || title.model() == Title.Model.COMMUNITY)
                .toList();
    }

    /** The hamlets and residential groups of the commune, with their families. */
    List<Community> communities(People people) {
        List<Community> communities = new ArrayList<>();
        for (int i = 1; i <= COMMUNITIES; i++) {
            boolean hamlet = i <= HAMLETS;
            String id = String.format(Locale.ROOT, "CDD-%02d", i);
            double keenness = KEENNESS[i % KEENNESS.length];
            people.add(COMMUNE, id, FAMILIES, keenness);
            communities.add(new Community(
                    id,
                    (hamlet ? "Thôn " : "Tổ dân phố ") + i,
                    hamlet ? CommunityKind.THON : CommunityKind.TO_DAN_PHO,
                    COMMUNE,
                    sightings.of(goals.of(List.of(Title.COMMUNITY_HAMLET), null, false), profile(i), FAMILIES),
                    List.of()));
        }
        return communities;
    }

    /** Clans: families with one surname; of clans that do well, the families that learn well. */
    List<Clan> clans(People people) {
        List<Clan> clans = new ArrayList<>();
        for (int i = 0; i < CLANS; i++) {
            String surname = Names.SURNAMES.get(i % Names.SURNAMES.size());
            boolean keen = profile(i).reaches();
            List<String> families = people.families().stream()
                    .filter(family -> people.surname(family).equals(surname))
                    .filter(family -> !keen || people.profile(family.id()).reaches())
                    .limit(15)
                    .map(Family::id)
                    .toList();
            clans.add(new Clan(
                    String.format(Locale.ROOT, "DH-%02d", i + 1),
                    "Họ " + surname,
                    COMMUNE,
                    null,
                    families,
                    sightings.of(goals.of(List.of(Title.CLAN), null, false), profile(i), 1),
                    held(i)));
        }
        return clans;
    }

    private static Profile profile(int i) {
        return PROFILES.get(i % PROFILES.size());
    }

    private static List<HeldTitle> held(int i) {
        return i % 5 == 0 ? List.of(new HeldTitle(Title.CLAN, 1, null, null, null, 2023, null)) : List.of();
    }
}
