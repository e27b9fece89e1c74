package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;

/** One thing is taken away from a plan or from results that have all: that gap is found, and no other. */
class GapKindsTest {
    private static final String PLAN = PlanReviewTest.SOUND.formatted(PlanReviewTest.PARTY);
    private static final String COMMITTEE = PlanReviewTest.SOUND
            .formatted("{kind: peoples-committee, tier: commune, name: {vi: UBND xã, en: Committee}}")
            .replace("12-KH/ĐU", "12/KH-UBND");
    private static final String RESULTS = ResultsReviewTest.SOUND;
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final PlanReader PLANS = new PlanReader(CATALOGUE);
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RuleSet.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "TASK_WITHOUT_OWNER|owner: HKH-LAMHA|",
                "TASK_WITHOUT_DEADLINE|due: 2025-05-31|",
                "TASK_WITHOUT_DEADLINE|due: 2025-05-31|due: 2024-03-14",
                "NO_BUDGET|state: 50000000|state: 0",
                "NO_TTHTCD_FUNDING|, provides: [centre-budget]|",
                "OBLIGATION_UNADDRESSED|, provides: [cultural-institutions]|",
                "OBLIGATION_UNADDRESSED|literacy-classes, |",
                "NO_TITLE_LINKAGE|title-linkage, |",
                "REVIEW_MISSING|of: 123-KH/HU|of: 124-KH/HU",
                "ANNUAL_PLAN_MISSING|- {kind: annual, symbol: 2-KH/ĐU, period: {from: 2024, to: 2024}}|",
                "TARGET_MISSING|- {indicator: clan, base: clans, year: 2030, value: 0.75}|",
                "CITATION_INCONSISTENT|- {symbol: 387/QĐ-TTg, date: 2022-03-25}|",
                "CITATION_INCONSISTENT|2022-06-03}|2022-06-03}\\n    - {symbol: 281/QĐ-TTg}",
                "CITATION_INCONSISTENT|2022-06-03}|2022-06-03}\\n    - {symbol: 448/QĐ-KHVN}",
                "CITATION_INCONSISTENT|2022-06-03}|2022-06-03}\\n    - {symbol: 9/CT, date: 2024-03-16}",
            })
    void exactly_that_gap_is_found(String code, String right, String wrong) {
        assertThat(codes(PlanReviewTest.review(changed(PLAN, right, wrong)))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "NO_LIFELONG_WEEK_PLAN|, lifelong-week|",
                "TASK_WITHOUT_OWNER|owner: HKH-LAMHA|",
                "TASK_WITHOUT_DEADLINE|due: 2025-05-31|",
                "NO_BUDGET|state: 50000000|state: 0",
                "NO_TTHTCD_FUNDING|, provides: [centre-budget]|",
                "REVIEW_MISSING|of: 123-KH/HU|of: 124-KH/HU",
                "TARGET_MISSING|- {indicator: clan, base: clans, year: 2030, value: 0.75}|",
            })
    void exactly_that_gap_is_found_of_a_peoples_committee(String code, String right, String wrong) {
        assertThat(codes(PlanReviewTest.review(COMMITTEE))).isEmpty();
        assertThat(codes(PlanReviewTest.review(changed(COMMITTEE, right, wrong))))
                .containsExactly(code);
    }

    @Test
    void a_replaced_document_is_told_with_the_one_to_cite_instead() {
        String text = changed(PLAN, "2022-06-03}", "2022-06-03}\\n    - {symbol: 244/QĐ-KHVN}");

        PlanGap gap = PlanReviewTest.review(text).gaps().get(0);
        assertThat(gap.remedy().vi()).isEqualTo("dẫn 324/QĐ-KHVN thay cho 244/QĐ-KHVN");
        assertThat(gap.facts()).first().satisfies(fact -> {
            assertThat(fact.part()).isEqualTo("legalBasis[4]");
            assertThat(fact.place().line()).isEqualTo(text.lines().toList().indexOf("    - {symbol: 244/QĐ-KHVN}") + 1);
        });
    }

    @Test
    void a_wrong_sign_is_told_with_the_sign_of_the_issuer() {
        String text = changed(
                PLAN, "2022-06-03}", "2022-06-03}\\n    - {symbol: 89-KH/HU, issuer: Ban Thường vụ Tỉnh ủy Lâm Đồng}");

        assertThat(PlanReviewTest.review(text).gaps().get(0).remedy().vi()).contains("89-KH/TU");
    }

    @Test
    void a_target_on_another_base_does_not_stand_for_the_one_asked() {
        String text = changed(PLAN, "base: citizens, year: 2025", "base: working-age-people, year: 2025");

        assertThat(codes(PlanReviewTest.review(text))).contains("TARGET_MISSING", "BASE_DIFFERS");
    }

    @Test
    void an_exemption_counts_only_where_there_can_be_nothing_to_do_and_is_shown() {
        String none = changed(changed(PLAN, "literacy-classes, ", ""), "state: 50000000", "state: 0")
                        .stripTrailing()
                + "\n  exemptions:\n    - {of: literacy-classes, reason: {vi: không còn, en: none}}\n"
                + "    - {of: state-budget, reason: {vi: không có, en: none}}\n";
        PlanReviewResult result = PlanReviewTest.review(none);

        assertThat(codes(result)).containsExactly("NO_BUDGET");
        assertThat(result.excused()).singleElement().satisfies(gap -> {
            assertThat(gap.waiver().reason().vi()).isEqualTo("không còn");
            assertThat(gap.waiver().declaredBy().vi()).isEqualTo("Kế hoạch");
        });
        assertThat(PlanReviewText.of(result, java.util.Locale.ROOT)).contains("miễn trừ", "không còn");
    }

    @Test
    void a_commune_owes_no_plan_for_the_years_before_it_was_formed() {
        String text = PLAN.replace("LD1.LH.tan-ha", "LD2.tan-ha-lam-ha")
                .replaceAll("(?s)  otherPlans:.*", "  otherPlans: none\n");
        Catalogue catalogue = Catalogue.load();
        PlanReviewResult result = new PlanReview(catalogue, RuleSet.load())
                .review(new PlanReader(catalogue).read("a.yaml", text), LocalDate.of(2026, 6, 1));

        assertThat(result.gaps("ANNUAL_PLAN_MISSING"))
                .extracting(gap -> gap.message().en())
                .containsExactly("there is no plan for the year 2025", "there is no plan for the year 2026");
    }

    @Test
    void what_was_done_in_another_year_does_not_count() {
        String honours = RESULTS.replace("date: 2025-05-02", "date: 2024-05-02");

        assertThat(certain(ResultsReviewTest.review(RESULTS))).doesNotContain("NO_COMMENDATION");
        assertThat(certain(ResultsReviewTest.review(honours))).contains("NO_COMMENDATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "NO_XMC_CLASS|classes: \"2\"|classes: \"0\"",
                "ASSOCIATION_SECTOR_UNCOVERED|entities: \"1\", covered: \"1\"|entities: \"1\", covered: \"0\"",
                "NO_COMMENDATION|commendations:\\n    - {name: {vi: Tôn vinh, en: Honours}, date: 2025-05-02}|commendations: none",
                "REPORT_MISSING|sent: 2025-06-18|sent: none",
                "REPORT_LATE|sent: 2025-06-18|sent: 2025-06-21",
                "OBLIGATION_NOT_FULFILLED|school-support, |",
                "OBLIGATION_NOT_FULFILLED|director: true|director: none",
                "OBLIGATION_NOT_FULFILLED|informationTechnology: true|informationTechnology: false",
                "RESULT_BELOW_TARGET|recognised: \"14\"|recognised: \"12\"",
                "ARITHMETIC_MISMATCH|all: \"20\", registered: \"16\", recognised: \"14\"|all: \"2.100\", registered: \"1.900\", recognised: \"1.700\"",
                "FIGURES_DOUBTFUL|all: \"20\", registered: \"16\", recognised: \"14\"|all: \"300\", registered: \"280\", recognised: \"250\"",
            })
    void exactly_that_gap_is_found_in_results(String code, String right, String wrong) {
        List<String> before = codes(ResultsReviewTest.review(RESULTS));

        assertThat(before).doesNotContain(code);
        assertThat(codes(ResultsReviewTest.review(changed(RESULTS, right, wrong))))
                .contains(code)
                .isSubsetOf(Stream.concat(before.stream(), Stream.of(code)).toList());
    }

    @Test
    void the_week_of_lifelong_learning_is_in_its_days() {
        String week = ", lifelong-week]}";
        String event = "    - {name: {vi: Tuần lễ, en: Week}, date: %s, provides: [lifelong-week]}\n";
        String of2024 = changed(RESULTS, week, "]}")
                .replace("  reports:", event + "  reports:")
                .replace("2025", "2024");

        for (String day : List.of("2024-10-01", "2024-10-04", "2024-10-07")) {
            assertThat(week(of2024.formatted(day))).isEmpty();
        }
        for (String day : List.of("2024-09-30", "2024-10-08", "2023-10-02")) {
            assertThat(week(of2024.formatted(day))).hasSize(1);
        }
    }

    private static List<PlanGap> week(String results) {
        return REVIEW.review(
                        PLANS.read("a.yaml", COMMITTEE),
                        List.of(new ResultsReader(CATALOGUE).read("b.yaml", results)),
                        List.of(),
                        LocalDate.of(2024, 12, 31))
                .gaps("OBLIGATION_NOT_FULFILLED")
                .filter(gap -> gap.planFact().equals("lifelong-week"))
                .filter(gap -> gap.certainty() == GapCertainty.CERTAIN)
                .toList();
    }

    @Test
    void a_target_of_which_results_say_nothing_is_told_as_not_reported() {
        assertThat(ResultsReviewTest.review(RESULTS).gaps("RESULT_NOT_REPORTED"))
                .extracting(PlanGap::indicator)
                .contains("policy-study")
                .doesNotContain("citizen", "family");
    }

    private static String changed(String text, String right, String wrong) {
        String from = right.replace("\\n", "\n");
        assertThat(text).contains(from);
        return text.replace(from, wrong == null ? "" : wrong.replace("\\n", "\n"));
    }

    private static List<String> codes(PlanReviewResult result) {
        return result.gaps().stream().map(PlanGap::code).distinct().toList();
    }

    private static List<String> certain(PlanReviewResult result) {
        return result.gaps().stream()
                .filter(gap -> gap.certainty() == GapCertainty.CERTAIN)
                .map(PlanGap::code)
                .toList();
    }
}
