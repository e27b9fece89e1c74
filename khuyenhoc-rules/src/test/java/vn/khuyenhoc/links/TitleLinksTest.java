package vn.khuyenhoc.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.LinkBearing;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Learning titles against other titles of the year: NĐ 122/2018, NĐ 86/2023, TT 22/2020, TT 24/2023, QĐ 677, KL 49. */
class TitleLinksTest {
    private static final Engine ENGINE = Engine.load();
    private static final TitleLinks LINKS = new TitleLinks(ENGINE.catalogue(), ENGINE.rules());

    @ParameterizedTest
    @CsvSource({
        "90, quan-huyen-thanh-pho-truc-thuoc-trung-uong, AGREES",
        "89, quan-huyen-thanh-pho-truc-thuoc-trung-uong, CONTRADICTS",
        "85, con-lai, AGREES",
        "84, con-lai, CONTRADICTS",
        "60, mien-nui-kho-khan, AGREES",
        "59, mien-nui-kho-khan, CONTRADICTS",
        "59, , CONTRADICTS",
        "60, , OPEN",
        "89, , OPEN",
        "90, , AGREES",
        ", con-lai, OPEN"
    })
    void a_cultural_family_until_2024_needs_the_points_of_its_group(String points, String group, LinkOutcome expected) {
        List<Observation> all =
                new ArrayList<>(List.of(Observation.of("gia_dinh_dat_gia_dinh_van_hoa", 2022, new YesNo(true))));
        if (points != null) {
            all.add(Observation.of("diem_gia_dinh_van_hoa", 2022, new Points(new BigDecimal(points))));
        }
        if (group != null) {
            all.add(Observation.of("nhom_ho_gia_dinh_van_hoa", 2022, new Grade(group)));
        }

        assertThat(found(family(all, List.of()), 2022, "ND122-GDVH")).contains(expected);
    }

    @Test
    void a_family_that_is_no_cultural_family_needs_no_points() {
        List<Observation> observations = List.of(
                Observation.of("gia_dinh_dat_gia_dinh_van_hoa", 2022, new YesNo(false)),
                Observation.of("diem_gia_dinh_van_hoa", 2022, new Points(BigDecimal.ONE)));

        assertThat(found(family(observations, List.of()), 2022, "ND122-GDVH")).isEmpty();
    }

    @Test
    void from_30_january_2024_no_points_are_asked_of_a_cultural_family() {
        assertThat(LINKS.of(Title.FAMILY, LocalDate.of(2024, 1, 29)))
                .extracting(TitleLink::id)
                .contains("ND122-GDVH")
                .doesNotContain("ND86-GDVH");
        assertThat(LINKS.of(Title.FAMILY, LocalDate.of(2024, 1, 30)))
                .extracting(TitleLink::id)
                .contains("ND86-GDVH")
                .doesNotContain("ND122-GDVH");
    }

    @Test
    void a_learning_family_counts_towards_the_cultural_family_of_2024() {
        Family family = family(List.of(), List.of(held(Title.FAMILY, 2024)));

        assertThat(found(family, 2024, "ND86-GDVH")).containsExactly(LinkOutcome.COUNTS);
    }

    @Test
    void a_cultural_family_that_nobody_assessed_as_a_learning_family_is_named() {
        List<Observation> cultural = List.of(Observation.of("gia_dinh_dat_gia_dinh_van_hoa", 2024, new YesNo(true)));

        assertThat(found(family(cultural, List.of()), 2024, "ND86-GDVH")).containsExactly(LinkOutcome.NOT_ASSESSED);
        assertThat(found(family(cultural, List.of(held(Title.FAMILY, 2024))), 2024, "ND86-GDVH"))
                .containsExactly(LinkOutcome.COUNTS);
    }

    @ParameterizedTest
    @CsvSource({"true, AGREES", "false, CONTRADICTS", ", OPEN"})
    void a_learning_unit_of_circular_24_is_an_advanced_collective(Boolean collective, LinkOutcome expected) {
        // recognised in 2026 on the data of 2025 (Điều 16 khoản 3)
        Unit unit = unit(collective, List.of(held(Title.UNIT_PROVINCE, 2026)));

        assertThat(found(unit, 2025, "TT24-TTLDTT")).containsExactly(expected);
    }

    @Test
    void a_unit_recognised_on_the_data_of_2024_may_lose_the_advanced_collective_in_2025() {
        Unit unit = unit(false, List.of(held(Title.UNIT_PROVINCE, 2025)));

        assertThat(found(unit, 2025, "TT24-TTLDTT")).isEmpty();
    }

    @Test
    void a_unit_without_the_title_need_be_no_advanced_collective() {
        assertThat(found(unit(false, List.of()), 2025, "TT24-TTLDTT")).isEmpty();
    }

    @Test
    void a_title_of_an_earlier_year_that_nothing_keeps_alive_bears_on_nothing() {
        Family family = family(List.of(), List.of(held(Title.FAMILY, 2021)));

        assertThat(found(family, 2024, "ND86-GDVH")).isEmpty();
    }

    @Test
    void what_no_document_says_is_said_to_be_unsaid() {
        List<TitleLink> links = LINKS.of(Title.CITIZEN, LocalDate.of(2025, 12, 31));

        assertThat(links)
                .filteredOn(link -> link.bearing() == LinkBearing.UNSAID)
                .extracting(TitleLink::id)
                .contains("QYD366-DANG");
        assertThat(new LinkText(ENGINE.catalogue(), Locale.ENGLISH).of(links, List.of(), 5))
                .contains("no document says")
                .contains("to be striven for")
                .contains("677/QĐ-TTg");
    }

    @Test
    void findings_name_the_subject_by_its_identifier_and_the_points_in_both_languages() {
        Family family = family(
                List.of(
                        Observation.of("gia_dinh_dat_gia_dinh_van_hoa", 2022, new YesNo(true)),
                        Observation.of("diem_gia_dinh_van_hoa", 2022, new Points(new BigDecimal("59.5")))),
                List.of());
        String vietnamese = text(family, 2022, Locale.ROOT);

        assertThat(vietnamese).contains("MÂU THUẪN GD-1").contains("59,5 điểm").contains("60 đến 90");
        assertThat(text(family, 2022, Locale.ENGLISH))
                .contains("CONTRADICTS GD-1")
                .contains("59.5 points");
        assertThat(vietnamese).doesNotContain("Nguyễn");
    }

    @Test
    void every_link_of_the_catalogue_cites_a_document_in_force_at_its_beginning() {
        Catalogue catalogue = ENGINE.catalogue();

        assertThat(catalogue.links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                catalogue.document(link.citation().document()))
                        .hasValueSatisfying(document -> assertThat(Stream.ofNullable(document.date()))
                                .allMatch(day -> !day.isAfter(link.validity().from()))));
    }

    private static List<LinkOutcome> found(Subject subject, int year, String link) {
        return findings(subject, year).stream()
                .filter(finding -> finding.link().equals(link))
                .map(LinkFinding::outcome)
                .toList();
    }

    private static List<LinkFinding> findings(Subject subject, int year) {
        Register register = Register.of(List.of(subject));
        return LINKS.of(register, ENGINE.decideAll(register, Context.of(LocalDate.of(year, 12, 31), year)));
    }

    private static String text(Subject subject, int year, Locale locale) {
        return new LinkText(ENGINE.catalogue(), locale).of(ENGINE.catalogue().links(), findings(subject, year), 9);
    }

    private static HeldTitle held(Title title, int year) {
        return new HeldTitle(title, 1, null, null, null, year, null);
    }

    private static Family family(List<Observation> observations, List<HeldTitle> titles) {
        return new Family("GD-1", "Gia đình Nguyễn", null, List.of(), observations, titles);
    }

    private static Unit unit(Boolean collective, List<HeldTitle> titles) {
        List<Observation> observations = collective == null
                ? List.of()
                : List.of(Observation.of("tap_the_lao_dong_tien_tien", 2025, new YesNo(collective)));
        return new Unit(
                "DV-1",
                null,
                UnitKind.of("agency"),
                Tier.PROVINCE,
                null,
                null,
                null,
                List.of(),
                List.of(),
                observations,
                titles);
    }
}
