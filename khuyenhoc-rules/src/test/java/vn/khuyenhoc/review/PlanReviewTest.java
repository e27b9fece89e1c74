package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.PlanReader;

class PlanReviewTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final RuleSet RULES = RuleSet.load();
    private static final PlanReader READER = new PlanReader(CATALOGUE);
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RULES);
    static final String PARTY = "{kind: party-committee, tier: commune, name: {vi: Đảng ủy, en: Committee}}";
    static final String SOUND = """
            plan:
              symbol: 12-KH/ĐU
              name: {vi: Kế hoạch, en: Plan}
              kind: stage
              area: LD1.LH.tan-ha
              issuer: %s
              date: 2024-03-15
              period: {from: 2023, to: 2030}
              areaClasses: []
              legalBasis:
                - {symbol: 49-KL/TW, date: 2019-05-10, issuer: Ban Bí thư}
                - {symbol: 1373/QĐ-TTg, date: 2021-07-30}
                - {symbol: 387/QĐ-TTg, date: 2022-03-25}
                - {symbol: 677/QĐ-TTg, date: 2022-06-03}
              review: {of: 123-KH/HU, date: 2024-02-01}
              targets:
                - {indicator: citizen, base: citizens, year: 2025, value: 0.40}
                - {indicator: citizen, base: citizens, year: 2030, value: 0.60}
                - {indicator: family, base: families, year: 2025, value: 0.70}
                - {indicator: family, base: families, year: 2030, value: 0.80}
                - {indicator: clan, base: clans, year: 2025, value: 0.65}
                - {indicator: clan, base: clans, year: 2030, value: 0.75}
                - {indicator: unit-commune, base: commune-units, year: 2025, value: 0.80}
                - {indicator: unit-commune, base: commune-units, year: 2030, value: 0.90}
                - {indicator: community-hamlet, base: hamlet-communities, year: 2025, value: 0.65}
                - {indicator: community-hamlet, base: hamlet-communities, year: 2030, value: 0.75}
              tasks:
                - name: {vi: Việc chung, en: All work}
                  owner: HKH-LAMHA
                  due: 2025-05-31
                  solution: {vi: Hội nghị, en: Meetings}
                  budget: chung
                  serves: [citizen, family, clan, unit-commune, community-hamlet]
                  provides: [dissemination, political-task, school-support, literacy-classes, model-citizen, model-family, model-clan, model-unit, model-community, party-units, party-members, title-linkage, association-growth, emulation-movement, cultural-institutions, information-technology, commendation, lifelong-week, learning-community-plan, universal-education-plan]
              budget:
                state: 50000000
                socialised: 20000000
                lines:
                  - {code: chung, name: {vi: Chung, en: All}, amount: 20000000, provides: [cultural-institutions]}
                  - {code: tt, name: {vi: Trung tâm, en: Centre}, amount: 30000000, provides: [centre-budget]}
              otherPlans:
                - {kind: annual, symbol: 1-KH/ĐU, period: {from: 2023, to: 2023}}
                - {kind: annual, symbol: 2-KH/ĐU, period: {from: 2024, to: 2024}}
            """;

    @Test
    void a_sound_plan_has_no_gap() {
        PlanReviewResult result = review(SOUND.formatted(PARTY));

        assertThat(result.gaps()).isEmpty();
        assertThat(result.obligations()).contains("S1", "S5", "S21").doesNotContain("S22", "TT25.X.1.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "PLAN_MISSING|CRITICAL|kind: stage|kind: annual",
                "PLAN_STAGE_2025_MISSING|CRITICAL|period: {from: 2023, to: 2030}|period: {from: 2026, to: 2030}",
                "PLAN_2030_MISSING|CRITICAL|period: {from: 2023, to: 2030}|period: {from: 2023, to: 2025}",
                "ANNUAL_PLAN_MISSING|CRITICAL|period: {from: 2024, to: 2024}|period: {from: 2022, to: 2022}",
                "REVIEW_MISSING|MAJOR|review: {of: 123-KH/HU, date: 2024-02-01}|review: none",
                "REVIEW_MISSING|MAJOR|date: 2024-02-01|date: 2024-04-01",
                "TARGET_MISSING|MAJOR|- {indicator: clan, base: clans, year: 2030, value: 0.75}|",
                "TARGET_BELOW_SUPERIOR|MAJOR|base: families, year: 2025, value: 0.70|base: families, year: 2025, value: 0.65",
                "TARGET_NOT_MONOTONE|MAJOR|base: citizens, year: 2025, value: 0.40|base: citizens, year: 2025, value: 0.65",
                "TASK_WITHOUT_OWNER|MAJOR|owner: HKH-LAMHA|",
                "TASK_WITHOUT_DEADLINE|MAJOR|due: 2025-05-31|",
                "NO_BUDGET|MAJOR|state: 50000000|state: 0",
                "NO_TTHTCD_FUNDING|CRITICAL|, provides: [centre-budget]|",
                "OBSOLETE_ACTOR|MAJOR|due: 2025-05-31|due: 2025-07-01",
                "OBSOLETE_ACTOR|MAJOR|base: clans, year: 2030, value: 0.75}|base: clans, year: 2030, value: 0.75}\\n    - {indicator: community-district, base: districts, year: 2025, value: 0.25}",
                "OBSOLETE_ACTOR|MAJOR|due: 2025-05-31|due: 2025-07-02",
                "CITATION_INCONSISTENT|MAJOR|date: 2019-05-10|date: 2019-05-11",
                "CITATION_INCONSISTENT|MAJOR|date: 2019-05-10|date: 31/4/2019",
                "CITATION_INCONSISTENT|MAJOR|- {symbol: 387/QĐ-TTg, date: 2022-03-25}|- {symbol: 89-KH/HU, issuer: Ban Thường vụ Tỉnh ủy Lâm Đồng}",
                "CITATION_INCONSISTENT|MAJOR|- {symbol: 387/QĐ-TTg, date: 2022-03-25}|",
                "CITATION_INCONSISTENT|MAJOR|2022-06-03}|2022-06-03}\\n    - {symbol: 244/QĐ-KHVN}",
                "CITATION_INCONSISTENT|MAJOR|symbol: 12-KH/ĐU|symbol: 12-KH/HU",
                "BASE_UNDEFINED|MAJOR|base: families, year: 2025, value: 0.70|base: unknown, year: 2025, value: 0.65",
                "BASE_DIFFERS|INFO|base: citizens, year: 2025, value: 0.40|base: population-15-plus, year: 2025, value: 0.40",
                "NO_TITLE_LINKAGE|MAJOR|title-linkage, |",
                "OBLIGATION_UNADDRESSED|MINOR|commendation, |",
                "OBLIGATION_UNADDRESSED|WARNING|party-units, |",
                "OBLIGATION_UNADDRESSED|CRITICAL|model-clan, |",
                "OBLIGATION_UNADDRESSED|MAJOR|date: 2024-03-15|date: 2023-10-29",
            })
    void finds_a_gap(String code, GapSeverity severity, String right, String wrong) {
        String text = SOUND.formatted(PARTY);
        assertThat(text).contains(right);
        String broken = text.replace(right, wrong == null ? "" : wrong.replace("\\n", "\n"));

        assertThat(review(broken).gaps(code)).anySatisfy(gap -> {
            assertThat(gap.severity()).isEqualTo(severity);
            assertThat(gap.certainty()).isEqualTo(GapCertainty.CERTAIN);
            assertThat(gap.message().vi()).doesNotContain("{");
            assertThat(gap.remedy().en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ANNUAL_PLAN_MISSING|otherPlans:|otherPlan",
                "REVIEW_MISSING|review:|review",
                "NO_BUDGET|state:|state",
                "NO_TTHTCD_FUNDING|budget:\\n|budget",
                "TASK_WITHOUT_OWNER|owner: HKH-LAMHA|owner: unknown",
                "TARGET_MISSING|targets:|targets",
                "NO_TITLE_LINKAGE|tasks:|tasks",
                "CITATION_INCONSISTENT|legalBasis:|legalBasis",
            })
    void says_what_would_settle_what_was_not_read(String code, String right, String wrong) {
        String text = SOUND.formatted(PARTY);
        String broken = wrong.contains(":") ? text.replace(right, wrong) : without(text, wrong);

        assertThat(review(broken).gaps(code)).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.certainty()).isEqualTo(GapCertainty.UNDECIDED);
            assertThat(gap.settledBy()).isNotNull();
        });
    }

    /** The plan without a key of its first or second depth and all that stands below it. */
    private static String without(String text, String key) {
        StringBuilder kept = new StringBuilder();
        int depth = -1;
        for (String line : text.split("\n", -1)) {
            int indent = line.length() - line.stripLeading().length();
            depth = depth >= 0 && (indent > depth || line.isBlank()) ? depth : -1;
            if (depth < 0 && indent <= 4 && line.stripLeading().startsWith(key)) {
                depth = indent;
            } else if (depth < 0) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    @Test
    void a_peoples_committee_of_a_commune_needs_the_lifelong_week() {
        String committee = "{kind: peoples-committee, tier: commune, name: {vi: UBND xã, en: Committee}}";
        String text = SOUND.formatted(committee).replace("12-KH/ĐU", "12/KH-UBND");

        assertThat(review(text).gaps()).isEmpty();
        assertThat(review(text.replace(", lifelong-week", "")).gaps("NO_LIFELONG_WEEK_PLAN"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.grounds().get(0).symbol()).isEqualTo("25/2023/TT-BGDĐT"));
    }

    @Test
    void a_shortfall_has_its_figures_and_the_clause_of_the_decision() {
        String text = SOUND.formatted(PARTY).replace("year: 2025, value: 0.70", "year: 2025, value: 0.65");

        PlanGap gap = review(text).gaps("TARGET_BELOW_SUPERIOR").findFirst().orElseThrow();
        assertThat(gap.figures().distance().low()).isEqualTo(-5.0);
        assertThat(gap.grounds()).extracting(PlanGap.Ground::code).containsExactly("387-2", "S5");
        assertThat(gap.message().vi()).contains("65%", "70%");
    }

    @Test
    void other_bases_are_never_compared() {
        String text = SOUND.formatted(PARTY)
                .replace(
                        "base: citizens, year: 2025, value: 0.40", "base: working-age-people, year: 2025, value: 0.10");

        assertThat(review(text).gaps("TARGET_BELOW_SUPERIOR")).isEmpty();
    }

    @Test
    void what_does_not_concern_the_place_is_exempt() {
        String text = without(SOUND.formatted(PARTY), "zzz").replaceAll("(?m)^.*indicator: clan.*\n", "");

        assertThat(review(text).gaps("TARGET_MISSING")).hasSize(2);
        assertThat(review(text.stripTrailing() + "\n  exemptions: [{of: clan, reason: {vi: không có, en: none}}]\n")
                        .gaps("TARGET_MISSING"))
                .isEmpty();
    }

    @Test
    void a_new_commune_may_or_may_not_be_bound_by_the_district_that_ended() {
        String text = SOUND.formatted(PARTY)
                .replace("LD1.LH.tan-ha", "LD2.tan-ha-lam-ha")
                .replace("2024-03-15", "2026-01-15")
                .replace("owner: HKH-LAMHA", "owner: Hội Khuyến học xã")
                .replace("title-linkage, ", "");

        PlanReviewResult result = REVIEW.review(READER.read("a.yaml", text), LocalDate.of(2026, 2, 1));
        assertThat(result.unresolved()).contains("S5");
        assertThat(result.notes()).hasSize(1);
        assertThat(result.gaps("NO_TITLE_LINKAGE"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.certainty()).isEqualTo(GapCertainty.UNDECIDED));
    }

    @Test
    void a_committee_elsewhere_is_not_bound_by_the_directive() {
        String text = SOUND.formatted(PARTY)
                .replace("LD1.LH.tan-ha", "LD1.DT.binh-thanh")
                .replace("kind: stage", "kind: annual");

        assertThat(review(text).obligations()).isEmpty();
        assertThat(review(text).gaps("PLAN_MISSING")).isEmpty();
    }

    @Test
    void every_gap_code_of_the_catalogue_has_its_rule_and_every_rule_its_code() {
        Set<String> codes = CATALOGUE.planFacts().stream()
                .map(PlanFact::gap)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(List.of("OBLIGATION_UNADDRESSED", "OBLIGATION_NOT_FULFILLED"));
        List<String> rules = RULES.ruleNames("vn.khuyenhoc.rules.gaps").stream()
                .map(name -> name.substring(0, name.indexOf(' ')))
                .distinct()
                .sorted()
                .toList();

        assertThat(rules).containsExactlyElementsOf(codes);
    }

    static PlanReviewResult review(String text) {
        return REVIEW.review(READER.read("a.yaml", text), LocalDate.of(2024, 12, 31));
    }
}
