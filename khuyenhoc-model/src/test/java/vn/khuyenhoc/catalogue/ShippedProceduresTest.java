package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class ShippedProceduresTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_PHU_THO = LocalDate.of(2026, 6, 28);

    private static CriteriaSet set(String id) {
        return CATALOGUE.sets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> authority(String locality, Title title, LocalDate day) {
        Jurisdiction law = CATALOGUE.in(locality);
        return law.authority(law.inForce(title, day).orElseThrow(), title, day)
                .map(Authority::name)
                .filter(Objects::nonNull)
                .map(Words::vi);
    }

    @Test
    void the_head_of_the_district_office_decides_on_communes_while_there_are_districts() {
        assertThat(authority(null, Title.COMMUNITY_COMMUNE, LAST_OF_DISTRICTS))
                .contains("Trưởng phòng Giáo dục và Đào tạo");
    }

    @Test
    void who_decides_on_communes_afterwards_is_unresolved_in_the_nation() {
        assertThat(authority(null, Title.COMMUNITY_COMMUNE, LAST_OF_DISTRICTS.plusDays(1)))
                .isEmpty();
        assertThat(authority(null, Title.COMMUNITY_COMMUNE, LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void phu_tho_names_the_director_of_its_department_from_its_decision_on() {
        assertThat(authority("phu-tho", Title.COMMUNITY_COMMUNE, FIRST_OF_PHU_THO))
                .contains("Giám đốc Sở Giáo dục và Đào tạo");
        assertThat(authority("phu-tho", Title.COMMUNITY_COMMUNE, FIRST_OF_PHU_THO.minusDays(1)))
                .isEmpty();
    }

    @Test
    void phu_tho_changes_nothing_for_other_titles() {
        assertThat(authority("phu-tho", Title.UNIT_PROVINCE, FIRST_OF_PHU_THO))
                .isEqualTo(authority(null, Title.UNIT_PROVINCE, FIRST_OF_PHU_THO));
    }

    @Test
    void the_chair_of_the_province_goes_on_deciding_on_units_of_the_province() {
        assertThat(authority(null, Title.UNIT_PROVINCE, LAST_OF_DISTRICTS))
                .contains("Chủ tịch Ủy ban nhân dân cấp tỉnh");
        assertThat(authority(null, Title.UNIT_PROVINCE, LAST_OF_DISTRICTS.plusDays(1)))
                .contains("Chủ tịch Ủy ban nhân dân cấp tỉnh");
    }

    @ParameterizedTest
    @EnumSource(names = ".*_DISTRICT", mode = EnumSource.Mode.MATCH_ALL)
    void titles_of_districts_have_no_subject_once_there_are_no_districts(Title title) {
        Jurisdiction nation = CATALOGUE.in(null);
        assertThat(nation.inForce(title, LAST_OF_DISTRICTS)).isPresent();
        assertThat(nation.inForce(title, LAST_OF_DISTRICTS.plusDays(1))).isEmpty();
        assertThat(nation.gap(title, LAST_OF_DISTRICTS.plusDays(1)))
                .hasValueSatisfying(gap -> assertThat(gap.noSubject()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "TT24-2023-H, 2025-01-14 2025-02-14 2025-03-14",
        "TT24-2023-T, 2025-01-14 2025-02-14",
        "TT25-2023-X, 2025-02-27 2025-03-30",
        "TT25-2023-H, 2025-04-29 2025-05-30"
    })
    void before_a_day_means_that_the_day_before_is_the_last(String id, String days) {
        assertThat(
                        CATALOGUE
                                .in(null)
                                .calendar(set(id), set(id).titles().get(0), 2024, LocalDate.of(2024, 12, 31))
                                .stream()
                                .map(step -> step.lastDay(2024))
                                .filter(Objects::nonNull)
                                .map(LocalDate::toString))
                .containsExactly(days.split(" "));
    }

    @Test
    void the_province_hands_in_until_the_day_before_31_july_and_waits_20_working_days() {
        List<CalendarStep> calendar = set("TT25-2023-T").calendar();
        assertThat(calendar.get(0).lastDay(2024)).isEqualTo("2025-07-30");
        assertThat(calendar).extracting(CalendarStep::workingDays).contains(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT24-2023-H", "TT24-2023-T", "TT25-2023-X", "TT25-2023-H", "TT25-2023-T"})
    void a_recognition_is_kept_for_36_months(String id) {
        assertThat(set(id).retention()).isNotNull().extracting(Term::months).isEqualTo(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT24-2023-H", "TT24-2023-T", "TT25-2023-X"})
    void an_upgrade_waits_for_12_months(String id) {
        assertThat(set(id).upgrade()).isNotNull().extracting(Term::months).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT24-2023-H", "TT24-2023-T", "TT25-2023-X", "TT25-2023-H"})
    void a_council_is_odd_and_has_five_members_at_least(String id) {
        assertThat(set(id).councils()).isNotEmpty().allSatisfy(council -> {
            assertThat(council.odd()).isTrue();
            assertThat(council.minimum()).isEqualTo(5);
        });
    }

    @Test
    void the_council_of_the_minister_has_no_number_in_the_circular() {
        assertThat(set("TT25-2023-T").councils()).extracting(Council::minimum).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"TT24-2023-H, Điều 9 khoản 3", "TT24-2023-T, Điều 15 khoản 3"})
    void no_evidence_means_not_met_where_the_circular_says_so(String id, String clause) {
        assertThat(set(id).noEvidence())
                .isNotNull()
                .extracting(Citation::clause)
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "TT24-2023-H, Điều 9 khoản 4",
        "TT24-2023-T, Điều 15 khoản 4",
        "TT25-2023-X, Điều 8 khoản 2 điểm b",
        "TT25-2023-H, Điều 13 khoản 2 điểm b",
        "TT25-2023-T, Điều 18 khoản 2 điểm b"
    })
    void a_criterion_is_met_when_all_its_indicators_are_where_the_circular_says_so(String id, String clause) {
        assertThat(set(id).groupVerdict())
                .isNotNull()
                .extracting(Citation::clause)
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT22-2020", "TT44-2014", "ND20-2014-TH-X"})
    void no_other_document_judges_criteria_by_their_indicators(String id) {
        assertThat(set(id).groupVerdict()).isNull();
    }
}
