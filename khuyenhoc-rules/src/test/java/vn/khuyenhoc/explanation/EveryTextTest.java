package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Evidence;
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
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** What holds of every text, whoever is judged, when, where and for whom. */
class EveryTextTest {
    private static final String NAME = "Nguyễn Thị Ánh";
    private static final String NUMBER = "001180123456";
    private static final List<String> DAYS =
            List.of("2016-06-30", "2020-12-31", "2021-12-31", "2023-01-01", "2023-12-31", "2025-02-10", "2026-07-01");

    static Stream<Context> contexts() {
        return DAYS.stream().map(LocalDate::parse).flatMap(day -> {
            Context nation = Context.of(day, day.getYear() - (day.getMonthValue() < 12 ? 1 : 0));
            Context illustrative = nation.in("lam-ha-minh-hoa");
            return Stream.of(nation, Told.council(nation), illustrative);
        });
    }

    static Stream<String> texts(Context context) {
        return Told.ENGINE.decideAll(people(context.dataYear()), context).stream()
                .flatMap(decision ->
                        Stream.of(Locale.ROOT, Locale.ENGLISH).map(language -> Told.text(decision, language)));
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void no_line_is_longer_than_100_columns_or_ends_with_a_blank(Context context) {
        assertThat(texts(context).flatMap(String::lines))
                .allMatch(line -> line.length() <= 100)
                .allMatch(line -> line.equals(line.stripTrailing()));
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void no_text_names_a_person(Context context) {
        assertThat(texts(context))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Nguyễn") || text.contains("Ánh") || text.contains("Lê Văn"))
                .noneMatch(text -> text.contains(NUMBER) || text.contains("180123456") || text.contains("1980"));
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void every_text_is_whole(Context context) {
        assertThat(texts(context))
                .allMatch(text -> text.endsWith(".\n"))
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .noneMatch(text -> text.contains("null") || text.contains("{") || text.contains("()"))
                .noneMatch(text -> text.contains("\n\n"));
    }

    private static Register people(int year) {
        List<Subject> all = new ArrayList<>();
        HeldTitle held = new HeldTitle(Title.CITIZEN, 1, NAME, NUMBER, LocalDate.of(year, 12, 1), year, null);
        all.add(citizen("c1", year, held));
        all.add(citizen("c2", year));
        all.add(new Family("f1", NAME, "t1", List.of("c1", "c2"), List.of(), List.of()));
        all.add(new Clan("h1", NAME, "x1", null, List.of("f1"), List.of(), List.of()));
        all.add(new Community("t1", NAME, CommunityKind.THON, "x1", List.of(), List.of()));
        Arrays.stream(Tier.values()).map(EveryTextTest::unit).forEach(all::add);
        all.add(place("p1", Tier.PROVINCE, null));
        all.add(place("d1", Tier.DISTRICT, "p1"));
        all.add(place("x1", Tier.COMMUNE, "d1"));
        return Register.of(all);
    }

    private static Citizen citizen(String id, int year, HeldTitle... held) {
        Observation known = new Observation(
                "diem_hop_tac_chia_se",
                year,
                new Points(BigDecimal.TEN),
                List.of(new Evidence(NAME, NUMBER, null)),
                NAME,
                "Lê Văn Bình");
        return new Citizen(
                id,
                NAME,
                LocalDate.of(1980, 5, 1),
                Sex.FEMALE,
                NUMBER,
                LabourGroup.RESIDENT,
                "x1",
                List.of(known),
                List.of(held));
    }

    private static Unit unit(Tier tier) {
        List<String> people = List.of("c1", "c2");
        UnitKind kind = tier == Tier.PROVINCE ? UnitKind.COLLEGE : UnitKind.AGENCY;
        return new Unit("u-" + tier, NAME, kind, tier, null, "x1", null, people, people, List.of(), List.of());
    }

    private static AdministrativeUnit place(String id, Tier tier, String superior) {
        return new AdministrativeUnit(id, NAME, tier, superior, null, null, null, List.of(), List.of());
    }
}
