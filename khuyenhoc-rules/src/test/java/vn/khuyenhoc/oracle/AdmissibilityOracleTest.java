package vn.khuyenhoc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.council.Dossiers;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.decision.Waiting;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.oracle.AdmissibilityLaw.OwnDay;
import vn.khuyenhoc.oracle.AdmissibilityLaw.Recognition;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class AdmissibilityOracleTest {
    private static final int DOSSIERS = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 12);
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final Map<Title, String> SETS = Map.of(
            Title.UNIT_DISTRICT, "TT24-2023-H",
            Title.UNIT_PROVINCE, "TT24-2023-T",
            Title.COMMUNITY_COMMUNE, "TT25-2023-X",
            Title.COMMUNITY_DISTRICT, "TT25-2023-H",
            Title.COMMUNITY_PROVINCE, "TT25-2023-T");
    private static final List<Title> TITLES = SETS.keySet().stream().sorted().toList();
    private static final OwnDay LONG = new OwnDay(FIRST, LocalDate.of(2100, 12, 31), MonthDay.of(1, 10), "quy định");
    private static final OwnDay SHORT =
            new OwnDay(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 31), MonthDay.of(3, 1), "quy định");

    @TempDir
    Path folder;

    private Engine engine;

    /** A dossier, and what the law says of it. */
    private record Drawn(
            Subject subject,
            Title title,
            Context context,
            @Nullable Admissible answer) {}

    @Test
    void ten_thousand_dossiers_may_be_asked_for_when_the_circulars_and_the_locality_say() throws IOException {
        engine = Engine.of(Catalogue.load(List.of(locality("dai", LONG), locality("ngan", SHORT))), RuleSet.load());
        Set<Waiting> came = EnumSet.noneOf(Waiting.class);
        for (int seed = 0; seed < DOSSIERS; seed++) {
            Drawn drawn = draw(new Dice(seed));
            Decision decision = engine.decideAll(Register.of(List.of(drawn.subject)), drawn.context).stream()
                    .filter(one -> one.title() == drawn.title)
                    .findFirst()
                    .orElseThrow();
            assertThat(decision.admissible())
                    .as("dossier %d: %s %s of %s", seed, drawn.title, drawn.context, drawn.subject.titles())
                    .isEqualTo(drawn.answer);
            if (drawn.answer != null && drawn.answer.reason() != null) {
                came.add(drawn.answer.reason());
            }
        }
        assertThat(came).containsExactlyInAnyOrder(Waiting.values());
    }

    private Path locality(String id, OwnDay own) throws IOException {
        Path place = Files.createDirectory(folder.resolve(id));
        String head = "id: %s\nname: {vi: Nơi, en: Place}\nvalid: {from: 2024-01-01}\ncalendar:\n".formatted(id);
        String step =
                "  - {title: %s, kind: hand-in, name: {vi: Nộp, en: Hand in}, from: %s, to: %s, before: %02d-%02d,"
                        + " document: TT-25-2023, clause: %s, mark: LOCAL, source: LIBRARY}\n";
        StringBuilder text = new StringBuilder(head);
        for (Title title : TITLES) {
            MonthDay before = own.before();
            text.append(step.formatted(
                    title.code(), own.from(), own.to(), before.getMonthValue(), before.getDayOfMonth(), own.clause()));
        }
        Files.writeString(place.resolve("overlay.yaml"), text);
        return place;
    }

    private static Drawn draw(Dice dice) {
        Title title = dice.oneOf(TITLES);
        AdmissibilityLaw law = law(title);
        // a province needs districts
        boolean ended = title != Title.UNIT_PROVINCE && title != Title.COMMUNITY_COMMUNE;
        int dataYear = dice.between(2023, ended ? 2024 : 2027);
        LocalDate day = day(dice, dataYear, ended);
        Stance stance = dice.oneOf(List.of(Stance.values()));
        int reached = dice.oneOf(List.of(0, 1, 2, 2));
        List<Recognition> held = held(dice, law, day);
        String locality = dice.oneOf(java.util.Arrays.asList(null, null, "dai", "ngan"));
        OwnDay own = locality == null ? null : locality.equals("dai") ? LONG : SHORT;
        Admissible answer = reached == 0 ? null : law.of(reached, held, own, dataYear, day, stance == Stance.DECIDING);
        Subject subject = subject(
                title,
                reached,
                dataYear,
                held.stream().map(one -> title(title, one)).toList());
        return new Drawn(subject, title, new Context(day, dataYear, locality, stance), answer);
    }

    private static LocalDate day(Dice dice, int dataYear, boolean ended) {
        LocalDate about = dice.oneOf(List.of(
                LocalDate.of(dataYear + 1, 1, 15),
                LocalDate.of(dataYear + 1, 2, 28),
                LocalDate.of(dataYear + 1, 4, 30),
                LocalDate.of(dataYear + 1, 7, 31),
                LocalDate.of(dataYear, 12, 31)));
        LocalDate day = about.plusDays(dice.chance(50) ? dice.between(-2, 2) : dice.between(-60, 200));
        LocalDate last = ended ? LAST_OF_DISTRICTS : LocalDate.of(2030, 1, 1);
        return day.isBefore(FIRST) ? FIRST : day.isAfter(last) ? last : day;
    }

    private static AdmissibilityLaw law(Title title) {
        return switch (title) {
            case UNIT_DISTRICT -> AdmissibilityLaw.ofUnitsOfDistricts();
            case UNIT_PROVINCE -> AdmissibilityLaw.ofUnitsOfProvinces();
            case COMMUNITY_COMMUNE -> AdmissibilityLaw.ofCommunes();
            case COMMUNITY_DISTRICT -> AdmissibilityLaw.ofDistricts();
            default -> AdmissibilityLaw.ofProvinces();
        };
    }

    /** Decisions about the days that count: the day of the circular, twelve months before, three years before. */
    private static List<Recognition> held(Dice dice, AdmissibilityLaw law, LocalDate day) {
        List<Recognition> held = new ArrayList<>();
        for (int i = dice.oneOf(List.of(0, 1, 1, 1, 2)); i > 0; i--) {
            LocalDate decided = dice.oneOf(List.of(
                            law.effective(),
                            day,
                            day.minusMonths(12),
                            LocalDate.of(day.getYear() - 1, 1, 15),
                            LocalDate.of(day.getYear() - 3, 12, 31),
                            LocalDate.of(day.getYear() - 4, 12, 31)))
                    .plusDays(dice.between(-2, 2));
            boolean dated = dice.chance(85);
            LocalDate recognised = dated ? decided : LocalDate.of(decided.getYear(), 12, 31);
            int level = dice.between(1, recognised.isBefore(law.effective()) ? 3 : 2);
            LocalDate most = LocalDate.of(decided.getYear() + 3, 12, 31);
            LocalDate until = dice.chance(20) ? most.minusMonths(dice.between(0, 24)) : null;
            held.add(new Recognition(level, dated ? decided : null, decided.getYear(), until));
        }
        return held;
    }

    private static HeldTitle title(Title title, Recognition one) {
        return new HeldTitle(title, one.level(), null, null, one.decided(), one.year(), one.until());
    }

    private static Subject subject(Title title, int reached, int dataYear, List<HeldTitle> titles) {
        Dossiers dossier = Dossiers.of(SETS.get(title), dataYear);
        if (title == Title.UNIT_DISTRICT || title == Title.UNIT_PROVINCE) {
            if (reached < 2) {
                dossier.with("thanh_vien_tuan_thu_ky_luat", Share.of(reached == 1 ? 92 : 50, 100));
            }
            boolean district = title == Title.UNIT_DISTRICT;
            return new Unit(
                    "s",
                    null,
                    district ? UnitKind.PRIMARY_SCHOOL : UnitKind.UPPER_SECONDARY_SCHOOL,
                    district ? Tier.DISTRICT : Tier.PROVINCE,
                    Ownership.PUBLIC,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    dossier.observations(),
                    titles);
        }
        if (reached < 2) {
            lower(dossier, title, reached);
        }
        Tier tier = title == Title.COMMUNITY_COMMUNE
                ? Tier.COMMUNE
                : title == Title.COMMUNITY_DISTRICT ? Tier.DISTRICT : Tier.PROVINCE;
        return dossier.area("s", tier, null, titles.toArray(HeldTitle[]::new));
    }

    private static void lower(Dossiers dossier, Title title, int reached) {
        if (title == Title.COMMUNITY_COMMUNE) {
            dossier.with("xoa_mu_chu", new Grade(reached == 1 ? "muc-do-1" : "chua-dat"))
                    .with("pcgd_trung_hoc_co_so", new Grade(reached == 1 ? "muc-do-3" : "chua-dat"));
            return;
        }
        String below = title == Title.COMMUNITY_DISTRICT ? "xa" : "huyen";
        dossier.with(below + "_dat_cong_dong_hoc_tap_muc_do_2", Share.of(10, 100))
                .with(below + "_dat_cong_dong_hoc_tap_muc_do_1", Share.of(reached == 1 ? 95 : 20, 100));
    }
}
