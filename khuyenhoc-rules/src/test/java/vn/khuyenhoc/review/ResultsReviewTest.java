package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.review.TitleStanding.Colour;

class ResultsReviewTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RuleSet.load());
    private static final ResultsReader RESULTS = new ResultsReader(CATALOGUE);
    private static final Plan PLAN = new PlanReader(CATALOGUE).read("plan.yaml", """
            plan:
              symbol: 12-KH/ĐU
              name: {vi: Kế hoạch, en: Plan}
              kind: stage
              area: LD1.LH.tan-ha
              issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy, en: Committee}}
              date: 2024-03-15
              period: {from: 2023, to: 2030}
              targets:
                - {indicator: family, base: families, year: 2025, value: 0.75}
            """);
    static final String SOUND = """
            results:
              name: {vi: Kết quả, en: Results}
              area: LD1.LH.tan-ha
              year: 2025
              asOf: 2025-06-30
              areaClasses: []
              rows:
                - {title: citizen, base: citizens, all: "6.000", registered: "4.000", recognised: "3.000"}
                - {title: family, base: families, all: "2.000", registered: "1.800", recognised: "1.600"}
                - {title: clan, base: clans, all: "20", registered: "16", recognised: "14"}
                - {title: unit-commune, base: commune-units, all: "10", registered: "10", recognised: "9"}
                - {title: community-hamlet, base: hamlet-communities, all: "9", registered: "9", recognised: "8"}
                - {indicator: party-organisations, base: party-organisations, all: "12", recognised: "12"}
              association:
                sectors:
                  - {sector: communities, entities: "9", covered: "9"}
                  - {sector: agencies, entities: "3", covered: "2"}
                  - {sector: enterprises, entities: "2", covered: "1"}
                  - {sector: schools, entities: "5", covered: "5"}
                  - {sector: hospitals, entities: "0"}
                  - {sector: armed-forces, entities: "1", covered: "1"}
                fund: {raised: 36 triệu}
                ranking: vững mạnh
              centres:
                - {name: {vi: Trung tâm, en: Centre}, ranking: khá, director: true, budget: 30 triệu, informationTechnology: true}
              literacy: {ranges: [{from: 15, to: 60, level: 1, illiterate: "37"}], classes: "2"}
              training:
                - {name: {vi: Tập huấn, en: Training}, date: 2025-03-02, provides: [dissemination]}
              commendations:
                - {name: {vi: Tôn vinh, en: Honours}, date: 2025-05-02}
              events:
                - {name: {vi: Việc khác, en: Others}, date: 2025-04-02, provides: [school-support, cultural-institutions, lifelong-week]}
              reports:
                - {name: {vi: Sáu tháng, en: Half-year}, to: HKH-LAMHA, due: 2025-06-20, sent: 2025-06-18}
            """;
    private static final List<String> CODES = List.of(
            "MODEL_NOT_DEPLOYED",
            "RESULT_BELOW_TARGET",
            "NO_XMC_CLASS",
            "ASSOCIATION_SECTOR_UNCOVERED",
            "NO_COMMENDATION",
            "REPORT_MISSING",
            "REPORT_LATE",
            "OBLIGATION_NOT_FULFILLED",
            "BASE_UNDEFINED",
            "BASE_DIFFERS",
            "ARITHMETIC_MISMATCH");

    @Test
    void sound_results_have_no_gap() {
        assertThat(review(SOUND).gaps()).extracting(PlanGap::code).doesNotContainAnyElementsOf(CODES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "MODEL_NOT_DEPLOYED|CRITICAL|registered: \"16\", recognised: \"14\"|registered: \"0\", recognised: \"0\"",
                "RESULT_BELOW_TARGET|MAJOR|recognised: \"14\"|recognised: \"12\"",
                "RESULT_BELOW_TARGET|MAJOR|recognised: \"1.600\"|recognised: \"1.450\"",
                "RESULT_BELOW_TARGET|WARNING|all: \"12\", recognised: \"12\"|all: \"12\", recognised: \"11\"",
                "NO_XMC_CLASS|MAJOR|classes: \"2\"|classes: \"0\"",
                "ASSOCIATION_SECTOR_UNCOVERED|MAJOR|entities: \"1\", covered: \"1\"|entities: \"1\", covered: \"0\"",
                "NO_COMMENDATION|MINOR|commendations:\\n    - {name: {vi: Tôn vinh, en: Honours}, date: 2025-05-02}|commendations: none",
                "REPORT_MISSING|MAJOR|sent: 2025-06-18|sent: none",
                "REPORT_LATE|MINOR|sent: 2025-06-18|sent: 2025-06-21",
                "OBLIGATION_NOT_FULFILLED|MINOR|school-support, |",
                "OBLIGATION_NOT_FULFILLED|CRITICAL|director: true|director: none",
                "OBLIGATION_NOT_FULFILLED|CRITICAL|budget: 30 triệu|budget: none",
                "BASE_UNDEFINED|MAJOR|base: clans, all: \"20\", registered: \"16\", recognised: \"14\"|base: unknown, rates: [\"70%\"]",
                "BASE_DIFFERS|INFO|base: citizens, all|base: working-age-people, all",
                "ARITHMETIC_MISMATCH|MAJOR|recognised: \"3.000\"|recognised: \"3.000\", rates: [{printed: \"92,9%\", on: base}]",
                "ARITHMETIC_MISMATCH|MAJOR|recognised: \"3.000\"|recognised: \"4.100\"",
            })
    void finds_a_gap(String code, GapSeverity severity, String right, String wrong) {
        assertThat(certain(code, replaced(right, wrong)))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.severity()).isEqualTo(severity))
                .allSatisfy(gap ->
                        assertThat(gap.message().vi() + gap.remedy().en()).doesNotContain("{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "MODEL_NOT_DEPLOYED|(?m)^.*title: clan.*\\n|",
                "RESULT_BELOW_TARGET|recognised: \"14\"|recognised: trên 12",
                "RESULT_BELOW_TARGET|all: \"20\", registered: \"16\", recognised: \"14\"|rates: [{printed: trên 60%, on: base}]",
                "NO_XMC_CLASS|, classes: \"2\"|",
                "ASSOCIATION_SECTOR_UNCOVERED|, covered: \"1\"(?=}\\n    fund)|",
                "NO_COMMENDATION|(?m)^  commendations:\\n.*\\n|",
                "REPORT_MISSING|, sent: 2025-06-18|",
                "REPORT_LATE|due: 2025-06-20, |",
                "OBLIGATION_NOT_FULFILLED|(?m)^  events:\\n.*\\n|",
                "OBLIGATION_NOT_FULFILLED|director: true, |",
            })
    void says_what_would_settle_what_was_not_read(String code, String right, String wrong) {
        String broken = SOUND.replaceAll(right, wrong == null ? "" : wrong);
        assertThat(broken).isNotEqualTo(SOUND);

        assertThat(review(broken).gaps(code))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.certainty()).isEqualTo(GapCertainty.UNDECIDED))
                .allSatisfy(gap -> assertThat(gap.settledBy()).isNotNull());
    }

    @Test
    void a_shortfall_says_how_many_more_it_takes_and_against_what() {
        List<PlanGap> gaps = certain("RESULT_BELOW_TARGET", replaced("recognised: \"1.600\"", "recognised: \"1.300\""));

        assertThat(gaps).hasSize(2);
        assertThat(gaps.get(0).figures().needed()).isEqualTo(new Needed(100, 100L));
        assertThat(gaps.get(0).grounds()).extracting(PlanGap.Ground::code).containsExactly("387-2", "S10");
        assertThat(gaps.get(1).figures().needed()).isEqualTo(new Needed(200, 200L));
        assertThat(gaps.get(1).grounds().get(0).symbol()).isEqualTo("12-KH/ĐU");
    }

    @Test
    void an_inexact_count_needs_an_interval_of_subjects() {
        String text = replaced(
                "all: \"2.000\", registered: \"1.800\", recognised: \"1.600\"",
                "registered: \"1.800\", recognised: \"1.300\", rates: [{printed: 65%, on: base}]");

        Needed needed = certain("RESULT_BELOW_TARGET", text).get(0).figures().needed();
        assertThat(needed.atLeast()).isBetween(70L, 100L);
        assertThat(needed.atMost()).isBetween(100L, 120L).isGreaterThan(needed.atLeast());
    }

    @Test
    void a_model_that_does_not_concern_the_place_is_exempt() {
        String text = SOUND.replaceAll("(?m)^.*title: clan.*\\n", "").stripTrailing()
                + "\n  exemptions: [{of: clan, reason: {vi: không có, en: none}}]\n";

        assertThat(review(text).gaps("MODEL_NOT_DEPLOYED")).isEmpty();
    }

    @Test
    void where_nobody_is_illiterate_no_class_is_needed() {
        String text =
                SOUND.replace("illiterate: \"37\"", "illiterate: \"0\"").replace("classes: \"2\"", "classes: \"0\"");

        assertThat(review(text).gaps("NO_XMC_CLASS")).isEmpty();
    }

    @Test
    void an_association_that_lost_chapters_is_a_gap_of_its_sector() {
        String before = SOUND.replace("year: 2025", "year: 2024")
                .replace("asOf: 2025-06-30", "asOf: 2024-12-31")
                .replace("entities: \"9\", covered: \"9\"", "entities: \"9\", covered: gần 12");
        String lower = SOUND.replace("entities: \"9\", covered: \"9\"", "entities: \"9\", covered: \"8\"");

        assertThat(review(before, SOUND).gaps("OBLIGATION_NOT_FULFILLED"))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.certainty()).isEqualTo(GapCertainty.UNDECIDED));
        assertThat(review(before.replace("gần 12", "\"9\""), lower).gaps("OBLIGATION_NOT_FULFILLED"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.message().en()).contains("communities"));
        assertThat(review(before.replace("gần 12", "\"9\""), SOUND).gaps("OBLIGATION_NOT_FULFILLED"))
                .isEmpty();
    }

    @Test
    void lights_show_each_target_year() {
        TitleStanding family = standing(review(SOUND), "family");
        TitleStanding clan = standing(review(replaced("recognised: \"14\"", "recognised: \"12\"")), "clan");

        assertThat(family.light(2025).orElseThrow().colour()).isEqualTo(Colour.GREEN);
        assertThat(family.light(2030).orElseThrow().colour()).isEqualTo(Colour.GREEN);
        assertThat(clan.light(2025).orElseThrow().colour()).isEqualTo(Colour.RED);
        assertThat(clan.light(2030).orElseThrow().colour()).isEqualTo(Colour.YELLOW);
        assertThat(clan.light(2030).orElseThrow().needed()).isEqualTo(new Needed(3, 3L));
        assertThat(clan.years())
                .singleElement()
                .satisfies(year -> assertThat(year.onRegistered().low()).isEqualTo(0.75));
    }

    @Test
    void what_cannot_be_compared_has_a_grey_light_and_says_why() {
        PlanReviewResult result =
                review(SOUND.replaceAll("(?m)^.*title: clan.*\\n", "").replace("base: families", "base: unknown"));

        assertThat(standing(result, "clan").lights()).isNotEmpty().allSatisfy(light -> {
            assertThat(light.colour()).isEqualTo(Colour.GREY);
            assertThat(light.why()).isNotNull();
        });
        assertThat(standing(result, "family").light(2025).orElseThrow().why().vi())
                .contains("mẫu số");
    }

    @Test
    void results_without_a_plan_are_held_against_targets_only() {
        Results results = RESULTS.read("results.yaml", replaced("recognised: \"14\"", "recognised: \"12\""));
        PlanReviewResult result = REVIEW.review(List.of(results), List.of(), LocalDate.of(2025, 6, 30));

        assertThat(result.gaps())
                .extracting(PlanGap::code)
                .containsOnlyOnce("RESULT_BELOW_TARGET")
                .containsOnly("RESULT_BELOW_TARGET", "RESULT_NOT_REPORTED");
        assertThat(result.obligations()).isEmpty();
        assertThat(PlanReviewText.of(result, Locale.ROOT))
                .startsWith("Kết quả\n")
                .contains("cần thêm: 1 dòng họ");
    }

    @Test
    void the_text_shows_lights_and_the_order_of_attack_in_both_languages() {
        PlanReviewResult result = review(replaced("recognised: \"14\"", "recognised: \"12\""));

        assertThat(PlanReviewText.of(result, Locale.ROOT))
                .contains("ĐỎ, chưa đạt", "VÀNG, chưa đạt nhưng chưa đến năm");
        assertThat(PlanReviewText.of(result, Locale.ENGLISH))
                .contains("RED, not met", "to do")
                .doesNotContain("{", "%%");
    }

    private static TitleStanding standing(PlanReviewResult result, String indicator) {
        return result.titles().stream()
                .filter(title -> title.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String replaced(String right, String wrong) {
        String from = right.replace("\\n", "\n");
        assertThat(SOUND).contains(from);
        return SOUND.replace(from, wrong == null ? "" : wrong);
    }

    private static List<PlanGap> certain(String code, String text) {
        return review(text)
                .gaps(code)
                .filter(gap -> gap.certainty() == GapCertainty.CERTAIN)
                .toList();
    }

    static PlanReviewResult review(String... texts) {
        return review(LocalDate.of(2025, 6, 30), texts);
    }

    static PlanReviewResult review(LocalDate asOf, String... texts) {
        List<Results> results = Arrays.stream(texts)
                .map(text -> RESULTS.read("results.yaml", text))
                .toList();
        return REVIEW.review(PLAN, results, List.of(), asOf);
    }
}
