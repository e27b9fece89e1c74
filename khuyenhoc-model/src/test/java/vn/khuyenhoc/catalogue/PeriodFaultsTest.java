package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.catalogue.Draft.SET;
import static vn.khuyenhoc.catalogue.Draft.SOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFaultsTest {
    private static final String VALID = "valid: {from: 2024-01-01, to: 2030-12-31}";

    @Test
    void a_period_that_ends_before_it_begins() {
        SOUND.inSet("to: 2030-12-31", "to: 2023-12-31")
                .hasOneFault(
                        SET + ":5:31",
                        "hiệu lực rỗng: từ 2024-01-01 đến 2023-12-31; ngày cuối phải từ ngày đầu trở đi",
                        "empty validity: from 2024-01-01 to 2023-12-31; the last day must not be before the first");
    }

    @Test
    void two_sets_for_one_title_on_one_day_name_both_places() {
        String other = SOUND.files().get(SET).replace("T1", "T2").replace("2024-01-01, to: 2030-12-31", "2030-12-31");
        SOUND.with("criteria/two.yaml", other)
                .hasOneFault(
                        "criteria/two.yaml:1:1",
                        "danh hiệu citizen: hiệu lực của T2 và T1 (tại criteria/set.yaml:1:1) chồng lên nhau; mỗi ngày chỉ có một bộ tiêu chí hoặc một khoảng trống",
                        "title citizen: T2 and T1 (at criteria/set.yaml:1:1) are in force on the same days; each day has one criteria set or one gap");
    }

    @Test
    void a_set_and_a_gap_on_one_day_name_both_places() {
        SOUND.replace("gaps.yaml", "to: 2023-12-31", "to: 2024-01-01")
                .hasOneFault(
                        "gaps.yaml:2:5",
                        "danh hiệu citizen: hiệu lực của khoảng trống và T1 (tại criteria/set.yaml:1:1) chồng lên nhau; mỗi ngày chỉ có một bộ tiêu chí hoặc một khoảng trống",
                        "title citizen: a gap and T1 (at criteria/set.yaml:1:1) are in force on the same days; each day has one criteria set or one gap");
    }

    @Test
    void sets_that_follow_each_other_do_not_overlap() {
        String other = SOUND.files().get(SET).replace("T1", "T2").replace("2024-01-01, to: 2030-12-31", "2031-01-01");
        assertThat(SOUND.with("criteria/two.yaml", other).load().sets()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1989-12-31", "2101-01-01", "9999-12-31"})
    void a_day_before_1990_or_after_2100(String day) {
        SOUND.inSet("{from: 2024-01-01, to: 2030-12-31}", "{from: " + day + "}")
                .hasOneFault(
                        SET + ":5:15",
                        "ngày " + day + " không nằm trong các năm 1990 đến 2100; hãy xem lại năm",
                        "the day " + day + " does not lie in the years 1990 to 2100; look at the year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2024", "2024-02-30", "2024-13-01", "2024-1-1", "01-01-2024", "mai", ""})
    void a_day_that_is_not_in_the_calendar_is_the_only_fault(String day) {
        SOUND.inSet("{from: 2024-01-01, to: 2030-12-31}", "{from: \"" + day + "\"}")
                .hasOneFault(
                        SET + ":5:15",
                        "\"" + day + "\" không phải ngày; hãy viết như 2024-01-26",
                        "\"" + day + "\" is not a day; write it like 2024-01-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid: [2024-01-01]", "valid: 2024", "valid: {to: 2024-01-01}", "valid:"})
    void a_period_that_cannot_be_read_overlaps_nothing(String line) {
        assertThat(SOUND.inSet(VALID, line).faults()).hasSize(1);
    }

    @Test
    void a_day_of_the_year_that_does_not_exist() {
        SOUND.inSet(
                        "groups:",
                        "calendar: [{name: {vi: a, en: a}, before: 02-30, clause: a, mark: TEXT, source: PD}]\ngroups:")
                .hasOneFault(
                        SET + ":11:43",
                        "\"02-30\" không phải ngày trong năm; hãy viết như 01-15",
                        "\"02-30\" is not a day of the year; write it like 01-15");
    }

    @Test
    void authorities_in_office_on_the_same_days() {
        String one = "  - {from: 2024-01-01, to: 2025-06-30, clause: a, mark: TEXT, source: PD}\n";
        String two = "  - {from: 2025-06-30, clause: a, mark: TEXT, source: PD}\n";
        SOUND.inSet("groups:", "authority:\n" + one + two + "groups:")
                .hasOneFault(
                        SET + ":13:5",
                        "thời gian này chồng lên thời gian tại criteria/set.yaml:12:5; mỗi ngày chỉ có một cơ quan",
                        "this period overlaps the one at criteria/set.yaml:12:5; each day has one authority");
    }
}
