package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPlacesTest {
    private static final String FAMILIES = "rows: [{title: family, base: families, recognised: 5, all: 200.000}]\n";

    @ParameterizedTest
    @CsvSource({
        "20.000, 25%, DIGITS_LOST",
        "1.000, 25%, POPULATION_BELOW_FAMILIES",
        "gần 40.000, 25%, DIGITS_LOST",
        "2.000.000, 25%, DIGITS_ADDED",
    })
    void members_that_give_too_few_or_too_many_people_for_the_families_are_wrong(
            String members, String share, RemarkKind kind) {
        ReviewResult result =
                Published.review(2025, "members: {count: \"" + members + "\", share: \"" + share + "\"}\n" + FAMILIES);

        assertThat(Published.kinds(result)).containsOnlyOnce(kind);
        assertThat(Published.kinds(result).stream()
                        .filter(found ->
                                found.name().startsWith("DIGITS_") || found == RemarkKind.POPULATION_BELOW_FAMILIES))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"200.000, 25%", "hơn 20.000, 25%"})
    void members_that_may_be_right_are_not_remarked_on(String members, String share) {
        ReviewResult result =
                Published.review(2025, "members: {count: \"" + members + "\", share: \"" + share + "\"}\n" + FAMILIES);

        assertThat(Published.kinds(result))
                .contains(RemarkKind.IMPLIED_POPULATION)
                .doesNotContain(RemarkKind.DIGITS_LOST, RemarkKind.DIGITS_ADDED, RemarkKind.POPULATION_BELOW_FAMILIES);
    }

    @ParameterizedTest
    @CsvSource({
        "hơn 20.000, 25%, true",
        "khoảng 20.000, 25%, true",
        "20.000, khoảng 25%, true",
        "hơn 100.000, 25%, false",
    })
    void members_that_may_give_fewer_people_than_families_need_an_exact_count(
            String members, String share, boolean open) {
        ReviewResult result =
                Published.review(2025, "members: {count: \"" + members + "\", share: \"" + share + "\"}\n" + FAMILIES);

        assertThat(Published.kinds(result).contains(RemarkKind.COUNTS_UNDECIDED))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "100.000, POPULATION_AGREES",
        "99.700, POPULATION_AGREES",
        "101.000, POPULATION_MISMATCH",
        "90.000, POPULATION_MISMATCH",
    })
    void populations_must_fit_each_other(String population, RemarkKind kind) {
        ReviewResult result = Published.review(
                2025, "population: \"" + population + "\"\nmembers: {count: \"25.000\", share: \"25,0%\"}\nrows: []\n");

        assertThat(Published.kinds(result)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"100.000, 2.500, true", "100.000, 250.000, true", "100.000, 5.000, false", "100.000, 25.000, false"})
    void populations_that_differ_ten_times_have_a_digit_too_few_or_too_many(
            String population, String members, boolean digit) {
        ReviewResult result = Published.review(
                2025,
                "population: \"" + population + "\"\nmembers: {count: \"" + members
                        + "\", share: \"25,0%\"}\nrows: []\n");

        assertThat(Published.kinds(result).contains(RemarkKind.POPULATION_DIGIT))
                .isEqualTo(digit);
    }

    @Test
    void a_fund_may_imply_too_few_people_as_well() {
        ReviewResult result =
                Published.review(2025, "fund: {total: 1 tỷ đồng, perHead: \"50.000 đồng/người\"}\n" + FAMILIES);

        assertThat(result.remarks(RemarkKind.DIGITS_LOST))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().vi()).contains("1 tỷ đồng", "200.000"));
    }

    @Test
    void labour_groups_are_weighted_by_their_registered() {
        ReviewResult result = Published.review(2025, """
                labourGroups:
                  - {name: {vi: a, en: a}, registered: "300", rate: "50,0%"}
                  - {name: {vi: b, en: b}, registered: "100", rate: "90,0%"}
                rows: []
                """);

        assertThat(result.remarks(RemarkKind.GROUPS_WEIGHTED))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().vi()).contains("240", "400", "60%"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80,5%|cao hơn kế hoạch 20,5 điểm %|PLAN_MATCHES_TARGET",
                "gần 86%|cao hơn kế hoạch 26 điểm %|PLAN_MATCHES_TARGET",
                "hơn 55%|thấp hơn kế hoạch 5 điểm %|PLAN_MATCHES_TARGET",
                "80,5%|cao hơn kế hoạch 30,5 điểm %|PLAN_BELOW_TARGET",
            })
    void a_lead_implies_a_plan(String printed, String plan, RemarkKind kind) {
        ReviewResult result = Published.row(
                2020,
                "family",
                "families",
                "rates: [{printed: \"" + printed + "\", on: base}], plan: \"" + plan + "\"");

        assertThat(Published.kinds(result)).contains(RemarkKind.IMPLIED_PLAN, kind);
    }

    @Test
    void the_text_has_both_languages() {
        ReviewResult result =
                Published.row(2025, "clan", "clans", "recognised: 1.177, rates: [{printed: \"trên 60%\", on: base}]");

        assertThat(ReviewText.of(result, Locale.ROOT))
                .contains("CHƯA KẾT LUẬN 387-3", "trên 60%", "đạt nếu mẫu số không quá 1.810", "không phải pháp luật");
        assertThat(ReviewText.of(result, Locale.ENGLISH))
                .contains("UNDECIDED 387-3", "over 60%", "met if the base is not larger than 1,810", "not law");
    }

    @Test
    void the_same_figures_give_the_same_result() {
        String rows = "rows: [{title: clan, base: clans, recognised: 3, all: 4, rates: [\"75%\"]}]\n";

        assertThat(Published.review(2025, rows)).isEqualTo(Published.review(2025, rows));
        assertThat(Published.review(2025, rows).catalogue()).hasSize(64);
    }

    @Test
    void a_text_without_anything_to_compare_says_so() {
        ReviewResult result = Published.review(2025, "rows: []\nnotes: [{vi: lưu ý, en: a note}]\n");

        assertThat(ReviewText.of(result, Locale.ENGLISH)).contains("no target can be compared", "a note");
    }
}
