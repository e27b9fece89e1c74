package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.plan.PlanReader;

/** Orders bind bodies by their function, by who leads and who takes part, and in their own area. */
class DutiesByFunctionTest {
    private static final String COMMITTEE = "kind: peoples-committee, tier: commune";
    private static final PlanReview REVIEW = new PlanReview(PerfectPlans.CATALOGUE, PerfectPlans.RULES);

    @ParameterizedTest
    @ValueSource(strings = {"party-organisation", "front", "mass-organisation"})
    void a_body_without_that_function_has_no_centre_to_fund(String kind) {
        assertThat(PerfectPlans.review("committee", penniless(kind)).gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"party-committee", "peoples-committee"})
    void a_body_that_leads_a_commune_has(String kind) {
        assertThat(PerfectPlans.review("committee", penniless(kind)).gaps())
                .extracting(PlanGap::planFact)
                .contains("state-budget", "centre-budget", "cultural-institutions", "centre-in-place");
    }

    private static List<String> penniless(String kind) {
        return PerfectPlans.files("committee").stream()
                .map(file -> file.replace(COMMITTEE, "kind: " + kind + ", tier: commune")
                        .replace("state: 50000000", "state: none")
                        .replaceAll(", provides: \\[(centre-budget|cultural-institutions)]", "")
                        .replaceAll("centres:\\n.*\\n", "centres: none\n")
                        .replace(
                                "    - {name: {vi: \"Hỗ trợ",
                                "    - {name: {vi: \"Ứng dụng\", en: \"IT\"}, date: 2024-04-03,"
                                        + " provides: [information-technology]}\n    - {name: {vi: \"Hỗ trợ"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "BTG-LAMHA, Ban Tuyên giáo Huyện ủy Lâm Hà",
        "HKH-LAMHA, Ban Tuyên giáo Huyện ủy",
        "PGDDT-LAMHA, Ban Tuyên giáo Huyện ủy",
    })
    void who_takes_part_leaves_the_lead_to_who_has_it(String issuer, String lead) {
        List<String> files = PerfectPlans.files("department").stream()
                .map(file -> file.replace("issuer: BTG-LAMHA", "issuer: " + issuer)
                        .replace("\n      provides: [guidance]", ""))
                .toList();

        assertThat(PerfectPlans.review("department", files).gaps())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.planFact()).isEqualTo("guidance");
                    assertThat(gap.actor().vi()).isEqualTo(lead);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LD1.LH.tan-ha | commune  | true  | false",
                "LD1.LH        | district | true  | false",
                "              | commune  | false | true",
                "LD1.DT        | district | false | false",
                "LD1           | province | false | false",
                "              | province | false | false",
                "LD2           | province | false | false",
                "LD2.tan-ha-lam-ha | commune | false | true",
            })
    void an_order_of_a_district_binds_those_in_it(String area, String tier, boolean binds, boolean perhaps) {
        PlanReviewResult result = REVIEW.review(
                new PlanReader(PerfectPlans.CATALOGUE)
                        .read("plan.yaml", """
                plan:
                  symbol: 12-KH
                  name: {vi: Kế hoạch, en: Plan}
                  kind: stage
                %s  issuer: {kind: peoples-committee, tier: %s, name: {vi: UBND, en: Committee}}
                  date: 2024-03-15
                  period: {from: 2023, to: 2030}
                """.formatted(area == null ? "" : "  area: " + area + "\n", tier)),
                LocalDate.of(2024, 12, 31));

        assertThat(result.obligations().contains("S5")).isEqualTo(binds);
        assertThat(result.unresolved().contains("S5")).isEqualTo(perhaps);
    }
}
