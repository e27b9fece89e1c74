package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class DatedProceduresTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_PHU_THO = LocalDate.of(2026, 6, 28);
    private static final String OFFICE = "Phòng Giáo dục";

    private static List<CalendarStep> calendar(@Nullable String locality, Title title, int dataYear, LocalDate day) {
        Jurisdiction law = CATALOGUE.in(locality);
        return law.inForce(title, day)
                .map(set -> law.calendar(set, title, dataYear, day))
                .orElse(List.of());
    }

    private static List<String> names(@Nullable String locality, Title title, int dataYear, LocalDate day) {
        return calendar(locality, title, dataYear, day).stream()
                .map(CalendarStep::name)
                .map(Words::vi)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Title.class)
    void after_30_june_2025_nothing_is_handed_to_a_district_office(Title title) {
        LocalDate first = LAST_OF_DISTRICTS.plusDays(1);
        for (LocalDate day : List.of(first, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31))) {
            assertThat(names(null, title, day.getYear(), day)).noneMatch(name -> name.contains(OFFICE));
            assertThat(names(null, title, 2023, day)).noneMatch(name -> name.contains(OFFICE));
        }
    }

    @Test
    void on_30_june_2025_the_commune_handed_in_to_the_district_office() {
        assertThat(names(null, Title.COMMUNITY_COMMUNE, 2024, LAST_OF_DISTRICTS))
                .anyMatch(name -> name.contains("nộp hồ sơ đến Phòng Giáo dục và Đào tạo"));
    }

    @Test
    void what_is_handed_in_only_when_there_are_no_districts_goes_to_nobody_known() {
        assertThat(names(null, Title.COMMUNITY_COMMUNE, 2025, LAST_OF_DISTRICTS))
                .noneMatch(name -> name.contains("nộp hồ sơ đến " + OFFICE))
                .anyMatch(name -> name.contains("nơi nhận: chưa văn bản trung ương nào nói"));
    }

    @Test
    void phu_tho_names_its_department_as_the_receiver_from_its_decision_on() {
        assertThat(names("phu-tho", Title.COMMUNITY_COMMUNE, 2026, FIRST_OF_PHU_THO))
                .contains("Ủy ban nhân dân xã nộp hồ sơ đến Sở Giáo dục và Đào tạo")
                .noneMatch(name -> name.contains("nơi nhận"));
        assertThat(names("phu-tho", Title.COMMUNITY_COMMUNE, 2024, FIRST_OF_PHU_THO.minusDays(1)))
                .anyMatch(name -> name.contains("nơi nhận"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY_COMMUNE, 2024-02-12, Trưởng phòng Giáo dục và Đào tạo",
        "COMMUNITY_COMMUNE, 2025-06-30, Trưởng phòng Giáo dục và Đào tạo",
        "COMMUNITY_COMMUNE, 2025-07-01, ",
        "UNIT_DISTRICT, 2025-06-30, Trưởng phòng Giáo dục và Đào tạo",
        "UNIT_PROVINCE, 2026-12-31, Giám đốc Sở Giáo dục và Đào tạo"
    })
    void who_sets_up_the_council(Title title, LocalDate day, @Nullable String founder) {
        Jurisdiction law = CATALOGUE.in(null);
        CriteriaSet set = law.inForce(title, day).orElseThrow();
        Words named = law.council(set, title, day).orElseThrow().founder();
        assertThat(named == null ? null : named.vi()).isEqualTo(founder);
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_DISTRICT, REPORT, Điều 18 khoản 3",
        "UNIT_PROVINCE, REPORT, Điều 18 khoản 3",
        "UNIT_DISTRICT, PUBLISH, Điều 21 khoản 3",
        "UNIT_PROVINCE, PUBLISH, Điều 21 khoản 3",
        "COMMUNITY_COMMUNE, REPORT, Điều 23 khoản 2",
        "COMMUNITY_COMMUNE, REPORT, Điều 21 khoản 3",
        "COMMUNITY_DISTRICT, REPORT, Điều 21 khoản 3"
    })
    void reports_and_publication_stand_in_the_calendar(Title title, StepKind kind, String clause) {
        assertThat(calendar(null, title, 2024, LocalDate.of(2024, 12, 31)))
                .filteredOn(step -> step.kind() == kind)
                .extracting(step -> step.citation().clause())
                .contains(clause);
    }

    @ParameterizedTest
    @CsvSource({"PRESCHOOL_COMMUNE", "PRIMARY_COMMUNE", "LITERACY_COMMUNE", "LOWER_SECONDARY_PROVINCE"})
    void the_province_recognises_standards_before_30_december(Title title) {
        assertThat(calendar(null, title, 2024, LocalDate.of(2024, 12, 1)))
                .filteredOn(step -> step.citation().clause().equals("Điều 31 khoản 2"))
                .extracting(step -> step.lastDay(2024))
                .containsExactly(LocalDate.of(2024, 12, 29));
    }
}
