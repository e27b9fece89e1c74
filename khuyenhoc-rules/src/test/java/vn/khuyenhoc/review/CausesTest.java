package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Gaps of one cause are told once, by who must act; nothing is lost. */
class CausesTest {
    private static final String PLAN = PlanReviewTest.SOUND.formatted(PlanReviewTest.PARTY);

    @Test
    void a_plan_without_tasks_hides_what_tasks_would_have_provided() {
        PlanReviewResult result =
                PlanReviewTest.review(PLAN.replaceAll("(?s)  tasks:.*?\n  budget:", "  tasks: none\n  budget:"));

        assertThat(result.gaps()).hasSizeGreaterThan(10);
        assertThat(result.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.gap().planFact()).isEqualTo("tasks");
            assertThat(cause.folded()).extracting(PlanGap::code).contains("NO_TITLE_LINKAGE");
        });
    }

    @Test
    void several_faults_of_one_task_are_one_line() {
        PlanReviewResult result = PlanReviewTest.review(
                PLAN.replace("      owner: HKH-LAMHA\n", "").replace("      due: 2025-05-31\n", ""));

        assertThat(result.causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.folded()).hasSize(1));
    }

    @Test
    void every_gap_is_a_cause_or_folded_into_one() {
        PlanReviewResult result = PlanReviewTest.review(PLAN.replaceAll("(?s)  targets:.*?\n  tasks:", "  tasks:")
                .replaceAll("(?s)\n  budget:\n.*?\n  otherPlans", "\n  otherPlans"));
        List<PlanGap> told = result.causes().stream()
                .flatMap(cause -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(cause.gap()), cause.folded().stream()))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(result.gaps());
        assertThat(result.causes()).hasSizeLessThan(result.gaps().size());
    }

    @Test
    void a_model_that_the_plan_does_not_mention_hides_its_target_and_the_tasks_for_it_of_no_other_model() {
        PlanReviewResult result = PlanReviewTest.review(PLAN.replace("model-citizen, ", "")
                .replaceAll("(?m)^.*indicator: (citizen|clan), .*year: 2025.*\\n", ""));
        Cause model = result.causes().stream()
                .filter(cause -> cause.gap().planFact().equals("model-citizen"))
                .findFirst()
                .orElseThrow();

        assertThat(model.folded()).isNotEmpty().allMatch(gap -> "citizen".equals(gap.indicator()));
        assertThat(result.causes()).anyMatch(cause -> "clan".equals(cause.gap().indicator()));
    }

    @Test
    void what_a_year_that_has_ended_did_not_do_is_history() {
        String without = ResultsReviewTest.SOUND.replaceAll("commendations:\\n    - .*", "commendations: none");
        PlanGap inTime = commendation(ResultsReviewTest.review(LocalDate.of(2025, 12, 30), without));
        PlanGap after = commendation(ResultsReviewTest.review(LocalDate.of(2026, 1, 2), without));

        assertThat(inTime.past()).isFalse();
        assertThat(after.past()).isTrue();
        assertThat(after.remedy().vi()).startsWith("năm đã qua");
    }

    private static PlanGap commendation(PlanReviewResult result) {
        return result.gaps("NO_COMMENDATION").findFirst().orElseThrow();
    }

    @Test
    void work_is_grouped_by_who_must_act_and_the_past_stands_apart() {
        String late = ResultsReviewTest.SOUND
                .replace("sent: 2025-06-18", "sent: 2025-06-21")
                .replace("entities: \"1\", covered: \"1\"", "entities: \"1\", covered: \"0\"");
        PlanReviewResult result = ResultsReviewTest.review(late);

        assertThat(result.gaps("REPORT_LATE")).allMatch(PlanGap::doneLate);
        assertThat(PlanReviewText.of(result, Locale.ROOT))
                .contains("Hội Khuyến học xã: ", "Đã qua, không làm lại được");
    }
}
