package vn.khuyenhoc.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Subjects of communes, written short, and registers of many of them drawn at random. */
final class Hamlets {
    static final Engine ENGINE = Engine.load();
    static final Catalogue CATALOGUE = ENGINE.catalogue();
    static final Context CONTEXT = Context.of(LocalDate.of(2024, 12, 31), 2024);
    private static final List<String> CODES = CATALOGUE
            .in(null)
            .inForce(Title.CITIZEN, CONTEXT.asOf())
            .orElseThrow()
            .criteria()
            .flatMap(criterion -> criterion.needs().stream())
            .flatMap(List::stream)
            .map(need -> need.code())
            .distinct()
            .toList();

    private final Random random;
    private final List<Subject> subjects = new ArrayList<>();

    private Hamlets(Random random) {
        this.random = random;
    }

    /** A register of a district with communes, each with a few of everybody; of the first of each the register says all. */
    static Register draw(Random random, String district, List<String> communes) {
        Hamlets hamlets = new Hamlets(random);
        hamlets.subjects.add(place(district, Tier.DISTRICT, null));
        communes.forEach(commune -> hamlets.commune(commune, district));
        return Register.of(hamlets.subjects);
    }

    private void commune(String commune, String district) {
        subjects.add(place(commune, Tier.COMMUNE, district));
        subjects.add(new Community(
                commune + "-t", null, CommunityKind.THON, commune, List.of(), held(Title.COMMUNITY_HAMLET)));
        List<String> families = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            families.add(family(commune, commune + "-f" + i, i == 0));
        }
        subjects.add(clan(commune + "-h", commune, families, held(Title.CLAN)));
        List<String> staff = List.of(families.get(0) + "-c0");
        subjects.add(unit(commune + "-u0", commune, staff, held(Title.UNIT_COMMUNE)));
        subjects.add(
                unit(commune + "-u1", commune, random.nextBoolean() ? staff : List.of(), held(Title.UNIT_COMMUNE)));
    }

    private String family(String commune, String id, boolean told) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            boolean all = told && i == 0;
            members.add(id + "-c" + i);
            subjects.add(citizen(
                    id + "-c" + i,
                    commune,
                    all || random.nextBoolean() ? LocalDate.of(2000 + random.nextInt(15), 1, 1) : null,
                    all || random.nextBoolean() ? LabourGroup.values()[random.nextInt(2)] : LabourGroup.OFFICIAL,
                    points(random.nextInt(3)),
                    held(Title.CITIZEN)));
        }
        if (told) {
            subjects.set(subjects.size() - members.size(), worker(id + "-c0", commune));
        }
        subjects.add(new Family(id, null, commune + "-t", members, List.of(), held(Title.FAMILY)));
        return id;
    }

    private List<HeldTitle> held(Title title) {
        return random.nextInt(3) > 0 ? List.of() : List.of(held(title, 2021 + random.nextInt(4)));
    }

    /** Observations of a citizen: none, too few points, or all. */
    static List<Observation> points(int kind) {
        return kind == 0
                ? List.of()
                : CODES.stream()
                        .map(code -> Observation.of(code, 2024, new Points(BigDecimal.valueOf(kind == 1 ? 0 : 10))))
                        .toList();
    }

    static HeldTitle held(Title title, int year) {
        return new HeldTitle(title, 1, null, null, null, year, null);
    }

    static Citizen worker(String id, @Nullable String commune, HeldTitle... held) {
        return citizen(id, commune, LocalDate.of(1990, 1, 1), LabourGroup.WORKER, points(2), List.of(held));
    }

    static Citizen citizen(
            String id,
            @Nullable String commune,
            @Nullable LocalDate birth,
            @Nullable LabourGroup group,
            List<Observation> known,
            List<HeldTitle> held) {
        return new Citizen(id, null, birth, null, null, group, commune, known, held);
    }

    static Clan clan(String id, String commune, List<String> families, List<HeldTitle> held) {
        return new Clan(id, null, commune, null, families, List.of(), held);
    }

    static Unit unit(String id, String area, List<String> members, List<HeldTitle> held) {
        return new Unit(id, null, UnitKind.AGENCY, Tier.COMMUNE, null, area, null, members, List.of(), List.of(), held);
    }

    static AdministrativeUnit place(String id, Tier tier, @Nullable String superior) {
        return new AdministrativeUnit(id, null, tier, superior, List.of(), null, null, List.of(), List.of());
    }
}
