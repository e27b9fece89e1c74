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
                "all: 13, parts: [{of: all, count: 10}, {of: all, count: 2}]|PARTS_DO_NOT_ADD_UP",
                "registered: 30, parts: [{of: registered, count: 31}]|PARTS_DO_NOT_ADD_UP",
                "registered: 150, recognised: 60, rates: [{printed: 50%, on: base}]|REGISTERED_ABOVE_BASE",
                "recognised: 300, registered: 632, rates: [{printed: 50%, on: base}, {printed: '63,2%', of: registered}]|IMPLIED_BASES_DIFFER",
                "rates: [{printed: 80%, on: base}, {printed: 60%, of: registered}]|RECOGNISED_ABOVE_REGISTERED",
                "rates: [{printed: 50%, on: base}, {printed: 80%, of: registered}, {printed: 90%, on: registered}]|RATES_DISAGREE",
                "assessed: 80, recognised: gần 85|COUNTS_UNDECIDED",
                "registered: hơn 100, registeredNew: 50, registeredAgain: 60|COUNTS_UNDECIDED",
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
                "assessed: hơn 80, recognised: 80|COUNTS_UNDECIDED",
                "registered: 110, registeredNew: 50, registeredAgain: 60|COUNTS_UNDECIDED",
                "all: 12, parts: [{of: all, count: 10}, {of: all, count: 2}]|PARTS_DO_NOT_ADD_UP",
                "registered: 100, recognised: 60, rates: [{printed: 50%, on: base}]|REGISTERED_ABOVE_BASE",
                "recognised: 500, registered: 632, rates: [{printed: 50%, on: base}, {printed: '63,2%', of: registered}]|IMPLIED_BASES_DIFFER",
                "rates: [{printed: 50%, on: base}, {printed: 80%, of: registered}, {printed: '62,5%', on: registered}]|RATES_DISAGREE",
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
    void a_rate_said_to_be_of_all_may_be_of_the_registered_by_the_counts() {
        ReviewResult result = Published.review(2025, """
                rows:
                  - {title: clan, base: clans, recognised: 60, registered: 80, all: 100, rates: [{printed: 75%, on: base}]}
                  - {title: family, base: families, recognised: 700, all: "1.000", rates: [{printed: 70%, on: base}]}
                """);

        assertThat(Published.kinds(result)).contains(RemarkKind.ARITHMETIC_MISMATCH, RemarkKind.DENOMINATOR_MISNAMED);
        assertThat(result.remarks(RemarkKind.MIXED_DENOMINATORS))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en())
                        .contains("of all Learning families 70%; of the registered Learning clans 75%"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recognised: 118.731, registered: 165.581, rates: ['92,9%']|true",
                "recognised: 60, all: 100, rates: ['40%']|true",
                "recognised: 60, registered: 80, rates: ['50%']|false",
                "recognised: 60, all: 100, rates: ['70%']|false",
            })
    void a_rate_without_a_whole_is_wrong_where_it_can_be_of_neither(String counts, boolean wrong) {
        List<RemarkKind> kinds = Published.kinds(Published.row(2025, "clan", "clans", counts));

        assertThat(kinds.contains(RemarkKind.ARITHMETIC_MISMATCH)).isEqualTo(wrong);
        assertThat(kinds).contains(RemarkKind.BASE_UNDEFINED);
    }

    @ParameterizedTest
    @CsvSource({"'51,5%', true", "'{printed: ''51,5%'', on: base}', true", "'63,5%', false", "'32,7%', false"})
    void a_rate_of_the_registered_is_not_one_of_the_recognised(String rate, boolean registering) {
        String counts = "recognised: 267, registered: 420, all: 815, rates: [" + rate + "]";
        String quoted = rate.startsWith("{") ? counts : counts.replace(rate, "'" + rate + "'");

        assertThat(Published.row(2016, "clan", "clans", quoted).remarks(RemarkKind.RATE_OF_REGISTERING))
                .hasSize(registering ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"67, COUNT_DIGIT_LOST", "67.000, COUNT_DIGIT_ADDED"})
    void a_count_with_a_digit_too_few_or_too_many_shows_by_its_rate(String recognised, RemarkKind kind) {
        ReviewResult result = Published.row(
                2025,
                "family",
                "families",
                "recognised: " + recognised
                        + ", all: \"1.000\", rates: [{printed: 67%, on: base}]"
                                .replace("1.000", kind == RemarkKind.COUNT_DIGIT_LOST ? "1.000" : "10.000"));

        assertThat(Published.kinds(result)).contains(RemarkKind.ARITHMETIC_MISMATCH, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{registered: 400, rate: 60%}|false",
                "{registered: 401}|true",
                "{rate: 70%}|true",
                "{registered: hơn 400}|true",
                "{registered: gần 401}|false",
            })
    void labour_groups_add_up_to_their_total(String total, boolean wrong) {
        ReviewResult result = Published.review(2025, groups() + "labourTotal: " + total + "\nrows: []\n");

        assertThat(Published.kinds(result).contains(RemarkKind.PARTS_DO_NOT_ADD_UP))
                .isEqualTo(wrong);
    }

    @Test
    void labour_groups_are_no_more_than_the_citizens_registered() {
        String row = "rows: [{title: citizen, base: citizens, registered: 399}]\n";

        assertThat(Published.kinds(Published.review(2025, groups() + row))).contains(RemarkKind.GROUPS_ABOVE_TOTAL);
        assertThat(Published.kinds(Published.review(2025, groups() + row.replace("399", "400"))))
                .doesNotContain(RemarkKind.GROUPS_ABOVE_TOTAL);
    }

    private static String groups() {
        return "labourGroups:\n  - {name: {vi: a, en: a}, registered: 300, rate: 50%}\n"
                + "  - {name: {vi: b, en: b}, registered: 100, rate: 90%}\n";
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
    @CsvSource({"1.000, 1.001, true", "1.000, 1.000, false", "gần 1.000, 1.000, true", "khoảng 1.000, 1.001, false"})
    void there_are_no_more_clans_than_families(String families, String clans, boolean wrong) {
        ReviewResult result = Published.review(
                2025,
                "rows: [{title: family, base: families, all: " + families + "}, {title: clan, base: clans, all: "
                        + clans + "}]\n");

        assertThat(result.remarks(RemarkKind.CLANS_ABOVE_FAMILIES)).hasSize(wrong ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"3.500, '60,0%', true", "3.500, '72,4%', false", "3.400, '60,0%', false", "hơn 3.000, '60,0%', false"})
    void a_rate_that_its_own_fraction_does_not_give_may_be_of_a_number_that_stands_elsewhere(
            String elsewhere, String printed, boolean found) {
        ReviewResult result = Published.review(2025, """
                rows:
                  - {title: family, base: families, recognised: 2.100, all: 2.900, rates: [{printed: "%s", on: base}]}
                  - {indicator: other, base: families, name: {vi: hộ đã ký cam kết, en: families that signed}, all: %s}
                """.formatted(printed, elsewhere));

        assertThat(result.remarks(RemarkKind.DENOMINATOR_ELSEWHERE))
                .hasSize(found ? 1 : 0)
                .allSatisfy(remark -> assertThat(remark.message().vi()).contains("60,0%", "2.900", "3.500"));
    }

    @ParameterizedTest
    @CsvSource({"700 lượt hộ, true", "700 hộ, false"})
    void a_count_of_repeats_is_held_against_no_target(String recognised, boolean repeats) {
        ReviewResult result = Published.row(
                2025,
                "family",
                "families",
                "recognised: " + recognised + ", all: 1.000, rates: [{printed: 70%, on: base}]");

        assertThat(result.remarks(RemarkKind.REPEAT_COUNT)).hasSize(repeats ? 1 : 0);
        assertThat(result.target("387-2", Standing.DUE).orElseThrow().outcome())
                .isEqualTo(repeats ? TargetOutcome.UNDECIDED : TargetOutcome.MET);
    }

    @Test
    void a_base_that_was_under_a_number_and_is_over_another_drifts_without_end() {
        List<ReviewResult> results =
                Published.REVIEW.review(List.of(families(2023, "gần 800"), families(2025, "hơn 1.000")));

        assertThat(results.get(1).remarks(RemarkKind.BASE_DRIFT))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en()).contains("over 125%"));
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
    void a_base_that_drifts_step_by_step_is_remarked_on_beside_the_first_year() {
        List<ReviewResult> results = Published.REVIEW.review(
                List.of(families(2021, "1.000"), families(2023, "1.090"), families(2025, "1.180")));

        assertThat(Published.kinds(results.get(1))).doesNotContain(RemarkKind.BASE_DRIFT);
        assertThat(results.get(2).remarks(RemarkKind.BASE_DRIFT))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().vi()).contains("năm 2021 đến năm 2025", "118%"));
    }

    @ParameterizedTest
    @CsvSource({"khoảng 1.200, true", "hơn 1.050, false", "khoảng 800, true"})
    void a_base_that_may_jump_needs_an_exact_count(String later, boolean open) {
        List<ReviewResult> results = Published.REVIEW.review(List.of(families(2023, "1.000"), families(2025, later)));

        assertThat(Published.kinds(results.get(1)))
                .doesNotContain(RemarkKind.BASE_DRIFT)
                .matches(kinds -> kinds.contains(RemarkKind.COUNTS_UNDECIDED) == open);
    }

    @Test
    void clans_of_families_that_are_not_counted_are_doubted_by_those_recognised() {
        ReviewResult result = Published.review(
                2025,
                "rows: [{title: family, base: families, recognised: 1.000}, {title: clan, base: clans, all: 900}]\n");

        assertThat(Published.kinds(result)).contains(RemarkKind.COUNTS_UNDECIDED);
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
