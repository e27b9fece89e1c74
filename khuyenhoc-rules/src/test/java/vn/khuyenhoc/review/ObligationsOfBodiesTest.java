package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Shortcoming;
import vn.khuyenhoc.plan.PlanReader;

/** The orders of circulars and decrees to plan, to report, to inspect and to pay: whom they bind, and whom they do not. */
class ObligationsOfBodiesTest {
    private static final PlanReview REVIEW = new PlanReview(PerfectPlans.CATALOGUE, PerfectPlans.RULES);
    private static final List<String> ISSUERS = List.of(
            "peoples-committee commune",
            "peoples-committee district",
            "peoples-committee province",
            "education-office district",
            "education-office province",
            "association commune");

    @ParameterizedTest
    @CsvSource({
        "ND20.D39.1, peoples-committee commune, universal-education-plan",
        "ND20.D39.3, peoples-committee commune, dissemination",
        "ND20.D38.2, peoples-committee district, universal-education-plan",
        "ND20.D38.4, peoples-committee district, dissemination",
        "ND20.D37.2, peoples-committee province, universal-education-plan",
        "ND20.D37.4, peoples-committee province, inspection",
        "TT24.D17.2, peoples-committee province, state-budget",
        "TT24.D18.2, education-office province, inspection",
        "TT24.D18.3, education-office province, reporting",
        "TT24.D19.1, peoples-committee district, learning-unit-plan",
        "TT24.D20.2, education-office district, inspection",
        "TT24.D20.3, education-office district, reporting",
        "TT25.D20.2, peoples-committee province, learning-community-plan",
        "TT25.D20.3, peoples-committee province, state-budget",
        "TT25.D21.1, education-office province, guidance",
        "TT25.D21.3, education-office province, reporting",
        "TT25.D22.1, peoples-committee district, learning-community-plan",
        "TT25.D23.2, education-office district, reporting",
        "TT25.D24.1, peoples-committee commune, learning-community-plan",
        "TT25.X.1.3, peoples-committee commune, lifelong-week",
    })
    void an_order_asks_its_addressee_and_no_other(String order, String issuer, String fact) {
        assertThat(asking(issuer, fact, true)).doesNotContain(order);
        assertThat(asking(issuer, fact, false)).contains(order);
        assertThat(ISSUERS)
                .filteredOn(other -> !other.equals(issuer))
                .noneMatch(other -> asking(other, fact, false).contains(order));
    }

    @Test
    void gaps_fall_under_the_shortcomings_that_the_directive_admits() {
        PlanReviewResult result = PerfectPlans.review(
                "committee", PerfectPlans.replaced("committee", "dissemination, political-task", "political-task"));

        assertThat(result.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.shortcoming()).isEqualTo(Shortcoming.DISSEMINATION));
        assertThat(PlanReviewText.unfolded(result, java.util.Locale.ROOT))
                .contains("tuyên truyền, vận động chưa thường xuyên, thiếu đồng bộ: 1 [OBLIGATION_UNADDRESSED]");
        assertThat(PerfectPlans.CATALOGUE.planFacts())
                .extracting(PlanFact::shortcoming)
                .contains(Shortcoming.values());
    }

    /** The obligations behind what a plan lacks of a plan fact, where it has that and all else, or all else alone. */
    private static List<String> asking(String issuer, String fact, boolean given) {
        String[] kind = issuer.split(" ");
        Stream<String> facts = PerfectPlans.CATALOGUE.planFacts().stream()
                .map(PlanFact::code)
                .filter(code -> given || !code.equals(fact));
        PlanReviewResult result = REVIEW.review(
                new PlanReader(PerfectPlans.CATALOGUE).read("plan.yaml", """
                plan:
                  symbol: 12-KH
                  name: {vi: Kế hoạch, en: Plan}
                  kind: annual
                  issuer: {kind: %s, tier: %s, name: {vi: Cơ quan, en: Body}}
                  date: 2024-03-15
                  period: {from: 2024, to: 2024}
                  supervision: none
                  reporting: none
                  budget: {state: %s, socialised: none, lines: []}
                  tasks:
                    - {name: {vi: Việc, en: Task}, provides: [%s]}
                """.formatted(
                                kind[0],
                                kind[1],
                                given ? "1000" : "none",
                                facts.collect(java.util.stream.Collectors.joining(", ")))),
                LocalDate.of(2024, 12, 31));
        return result.gaps().stream()
                .filter(gap -> gap.planFact().equals(fact) && gap.certainty() == GapCertainty.CERTAIN)
                .flatMap(gap -> gap.grounds().stream())
                .map(PlanGap.Ground::code)
                .toList();
    }
}
