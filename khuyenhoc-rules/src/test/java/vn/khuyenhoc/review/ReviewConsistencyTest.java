package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.figures.Figures;

/** Counts that contradict each other, within one source and between years. */
class ReviewConsistencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registered: 100, registeredNew: 30, registeredAgain: 60|PARTS_DO_NOT_ADD_UP",
                "registered: 100, registeredNew: 50, registeredAgain: 60|PARTS_DO_NOT_ADD_UP",
                "registered: gần 100, registeredNew: 50, registeredAgain: 60|PARTS_DO_NOT_ADD_UP",
                "registered: 100, registeredNew: 130|PART_ABOVE_REGISTERED",
                "recognised: 90, parts: [40, 30]|PARTS_DO_NOT_ADD_UP",
                "registered: 100, assessed: 101|ASSESSED_ABOVE_REGISTERED",
                "all: 100, assessed: 101|ASSESSED_ABOVE_BASE",
                "assessed: 80, recognised: trên 80|RECOGNISED_ABOVE_ASSESSED",
            })
    void parts_that_cannot_belong_to_their_wholes_are_wrong(String counts, RemarkKind kind) {
        assertThat(Published.kinds(Published.row(2025, "family", "families", counts)))
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registered: 100, registeredNew: 40, registeredAgain: 60|PARTS_DO_NOT_ADD_UP",
                "registered: hơn 100, registeredNew: 50, registeredAgain: 60|PARTS_DO_NOT_ADD_UP",
                "registered: 100, registeredNew: gần 50, registeredAgain: 60|PARTS_DO_NOT_ADD_UP",
                "recognised: 70, parts: [40, 30]|PARTS_DO_NOT_ADD_UP",
                "registered: 100, assessed: 100|ASSESSED_ABOVE_REGISTERED",
                "assessed: 80, recognised: gần 85|RECOGNISED_ABOVE_ASSESSED",
            })
    void parts_that_may_be_right_are_not_remarked_on(String counts, RemarkKind kind) {
        assertThat(Published.kinds(Published.row(2025, "family", "families", counts)))
                .doesNotContain(kind);
    }

    @Test
    void a_source_with_two_bases_says_which_rate_is_on_which() {
        ReviewResult result = Published.review(2016, """
                rows:
                  - {title: family, base: families, registered: "632", all: "1.000", rates: [{printed: "63,2%", of: registered}]}
                  - {title: clan, base: clans, recognised: "267", registered: "420", all: "815", rates: ["63,6%"]}
                """);

        assertThat(result.remarks(RemarkKind.MIXED_DENOMINATORS))
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.message().vi()).contains("Gia đình học tập 63,2%", "Dòng họ học tập 63,6%"));
    }

    @Test
    void a_source_with_one_base_is_not_mixed() {
        ReviewResult result = Published.row(2025, "clan", "clans", "recognised: 267, all: 420, rates: [\"63,6%\"]");

        assertThat(Published.kinds(result)).doesNotContain(RemarkKind.MIXED_DENOMINATORS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population: 1.000|members: {count: 1.001}|MEMBERS_ABOVE_POPULATION|true",
                "population: 1.000|members: {count: 1.000}|MEMBERS_ABOVE_POPULATION|false",
                "population: gần 900|rows: [{title: citizen, base: citizens, recognised: 900}]|CITIZENS_ABOVE_POPULATION|true",
                "population: hơn 900|rows: [{title: citizen, base: citizens, recognised: 950}]|CITIZENS_ABOVE_POPULATION|false",
                "population: 900|rows: [{title: family, base: families, all: 950}]|FAMILIES_ABOVE_POPULATION|true",
            })
    void counts_above_the_population_are_wrong(String population, String counts, RemarkKind kind, boolean wrong) {
        String rows = counts.startsWith("rows") ? "" : "rows: []\n";
        List<RemarkKind> kinds = Published.kinds(Published.review(2025, population + "\n" + counts + "\n" + rows));

        assertThat(kinds.contains(kind)).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true"})
    void clans_are_far_fewer_than_families(String clans, boolean doubtful) {
        ReviewResult result = Published.review(
                2025,
                "rows: [{title: family, base: families, all: 1.000}, " + "{title: clan, base: clans, all: " + clans
                        + "}]\n");

        assertThat(Published.kinds(result).contains(RemarkKind.CLANS_NOT_FEWER)).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource({"2023, 1.100, false", "2023, 1.101, true", "2023, 899, true", "2017, 2.000, false"})
    void a_base_that_jumps_within_a_few_years_is_remarked_on(int earlier, String later, boolean drifts) {
        List<ReviewResult> results =
                Published.REVIEW.review(List.of(families(earlier, "1.000"), families(2025, later)));

        assertThat(Published.kinds(results.get(0))).doesNotContain(RemarkKind.BASE_DRIFT);
        assertThat(Published.kinds(results.get(1)).contains(RemarkKind.BASE_DRIFT))
                .isEqualTo(drifts);
    }

    @Test
    void years_by_different_decisions_are_not_one_series() {
        List<ReviewResult> broken = Published.REVIEW.review(List.of(families(2025, "1.000"), families(2019, "990")));
        List<ReviewResult> whole = Published.REVIEW.review(List.of(families(2023, "990"), families(2025, "1.000")));

        assertThat(broken.get(0).remarks(RemarkKind.SERIES_BROKEN))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en()).contains("QD-281-2014", "QD-387-2022"));
        assertThat(Published.kinds(whole.get(1))).doesNotContain(RemarkKind.SERIES_BROKEN);
    }

    @Test
    void figures_without_a_year_are_held_against_no_target() {
        String text = ReviewText.of(
                Published.undated(
                        "rows: [{title: family, base: families, rates: [{printed: \"85,38%\", on: base}]}]\n"),
                Locale.ROOT);

        assertThat(text).contains("năm không rõ", "không cho biết năm").doesNotContain("387-2");
    }

    private static Figures families(int year, String all) {
        return Published.figures(year, "rows: [{title: family, base: families, recognised: 700, all: " + all + "}]\n");
    }
}
