package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes results of the targets of an area: who leads it, and whom a document binds to a target. */
class ResultsOwedTest {
    private static final String COMMITTEE = "kind: peoples-committee, tier: commune";
    private static final String MEMBERS =
            "\n    - {indicator: party-members, base: party-members, all: \"150\", recognised: \"150\"}";
    private static final String STUDY =
            "\n    - {indicator: policy-study, base: association-people, all: \"400\", recognised: \"400\"}";

    @ParameterizedTest
    @CsvSource({
        "peoples-committee, true",
        "party-committee, true",
        "party-organisation, true",
        "front, true",
        "mass-organisation, true",
        "agency, false",
        "association, false",
        "learning-centre, false",
    })
    void a_target_is_asked_of_who_leads_the_area_and_of_whom_a_document_binds(String kind, boolean asked) {
        assertThat(notReported("committee", kind, PerfectPlans.replaced("committee", MEMBERS, "")))
                .isEqualTo(asked ? List.of("party-members") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"peoples-committee, true", "party-committee, true", "front, false", "party-organisation, false"})
    void a_target_that_no_order_names_is_asked_of_who_leads_the_area_alone(String kind, boolean asked) {
        assertThat(notReported("new-commune", kind, PerfectPlans.replaced("new-commune", STUDY, "")))
                .isEqualTo(asked ? List.of("policy-study") : List.of());
    }

    private static List<String> notReported(String base, String kind, List<String> files) {
        String issuer = Matcher.quoteReplacement("kind: " + kind + ", tier: commune");
        return PerfectPlans.review(
                        base,
                        files.stream()
                                .map(file -> file.replaceAll(COMMITTEE, issuer))
                                .toList())
                .gaps("RESULT_NOT_REPORTED")
                .map(PlanGap::indicator)
                .toList();
    }
}
