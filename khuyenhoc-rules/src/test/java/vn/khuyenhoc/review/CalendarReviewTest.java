package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.results.ResultsReader;

/** The days of Thông tư 24/2023 and 25/2023, whose "trước ngày" leaves the day itself out. */
class CalendarReviewTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RuleSet.load());
    private static final ResultsReader READER = new ResultsReader(CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "unit-district, 2025-01-14, 2025-02-14, ''",
        "unit-district, 2025-01-15, 2025-02-14, STEP_LATE",
        "unit-district, 2025-01-14, 2025-02-15, STEP_LATE",
        "unit-province, 2025-01-15, 2025-02-14, STEP_LATE",
        "community-commune, 2025-02-27, 2025-03-30, ''",
        "community-commune, 2025-02-28, 2025-03-30, STEP_LATE",
        "community-commune, 2025-02-27, 2025-03-31, STEP_LATE",
        "community-district, 2025-04-29, 2025-05-30, ''",
        "community-district, 2025-04-30, 2025-05-30, STEP_LATE",
        "community-province, 2025-07-30, 2025-08-27, ''",
        "community-province, 2025-07-30, 2025-08-28, STEP_LATE",
        "community-province, 2025-07-31, 2025-08-20, STEP_LATE",
        "community-commune, 2024-12-31, 2025-03-30, STEP_IMPOSSIBLE",
        "community-commune, 2025-02-20, 2025-02-19, STEP_IMPOSSIBLE",
    })
    void steps_keep_to_the_day_before_and_to_their_order(String title, String handedIn, String finished, String code) {
        PlanReviewResult result = review("2025-12-31", procedure(title, 2024, handedIn, finished));

        assertThat(codes(result, GapCertainty.CERTAIN))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-20, ''",
        "2025-01-28, STEP_DUE",
        "2025-02-27, STEP_DUE",
        "2025-02-28, STEP_LATE",
    })
    void a_step_that_is_not_done_is_recalled_then_late(String asOf, String code) {
        PlanReviewResult result = review(asOf, procedure("community-commune", 2024, "none", "none"));

        List<String> ofHandingIn = result.gaps().stream()
                .filter(gap -> gap.message().vi().contains("27/02/2025"))
                .map(PlanGap::code)
                .toList();
        assertThat(ofHandingIn).containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_leap_year_gives_no_day_more() {
        assertThat(codes(
                        review("2024-12-31", procedure("community-commune", 2023, "2024-02-27", "2024-03-30")),
                        GapCertainty.CERTAIN))
                .isEmpty();
        assertThat(codes(
                        review("2024-12-31", procedure("community-commune", 2023, "2024-02-28", "2024-03-30")),
                        GapCertainty.CERTAIN))
                .containsExactly("STEP_LATE");
    }

    @Test
    void what_was_not_read_is_open_and_says_what_would_settle_it() {
        PlanReviewResult result =
                review("2025-12-31", "{title: community-commune, subject: {vi: Xã, en: Commune}, dataYear: 2024}");

        assertThat(result.gaps("STEP_LATE")).hasSize(2).allSatisfy(gap -> {
            assertThat(gap.certainty()).isEqualTo(GapCertainty.UNDECIDED);
            assertThat(gap.settledBy().vi()).contains("ngày đã làm");
        });
    }

    @Test
    void a_district_cannot_build_on_a_commune_that_is_finished_too_late() {
        PlanReviewResult result = review(
                "2025-12-31",
                procedure("community-district", 2024, "2025-04-20", "2025-05-20"),
                procedure("community-commune", 2024, "2025-02-20", "2025-05-05"));

        assertThat(result.gaps("STEP_IMPOSSIBLE")).singleElement().satisfies(gap -> {
            assertThat(gap.certainty()).isEqualTo(GapCertainty.UNDECIDED);
            assertThat(gap.grounds().get(0).code()).isEqualTo("TT25-2023-H");
        });
    }

    @Test
    void a_district_title_has_no_subject_once_districts_have_ended() {
        String lamHa =
                "{title: community-district, subject: {vi: Huyện, en: District}, area: LD1.LH, dataYear: 2025, handedIn: 2026-04-20, finished: 2026-05-20}";
        String unit = procedure("unit-district", 2025, "2026-01-10", "2026-02-10");

        assertThat(codes(review("2026-12-31", lamHa), GapCertainty.CERTAIN)).containsExactly("STEP_IMPOSSIBLE");
        assertThat(codes(review("2026-12-31", unit), GapCertainty.CERTAIN)).containsExactly("STEP_IMPOSSIBLE");
        assertThat(codes(
                        review("2025-06-30", procedure("unit-district", 2024, "2025-01-10", "2025-02-10")),
                        GapCertainty.CERTAIN))
                .isEmpty();
    }

    @Test
    void a_late_step_names_its_clause() {
        PlanGap gap = review("2025-12-31", procedure("community-commune", 2024, "2025-02-28", "2025-03-30"))
                .gaps("STEP_LATE")
                .findFirst()
                .orElseThrow();

        assertThat(gap.grounds().get(0).citation().clause()).isEqualTo("Điều 9 khoản 1 điểm d");
        assertThat(gap.grounds().get(0).symbol()).isEqualTo("25/2023/TT-BGDĐT");
        assertThat(gap.message().en()).contains("2025-02-27", "2025-02-28");
    }

    @Property(tries = 60)
    void doing_a_step_earlier_never_adds_a_late_gap(
            @ForAll @IntRange(max = 100) int day, @ForAll @IntRange(max = 30) int earlier) {
        LocalDate later = LocalDate.of(2025, 1, 31).plusDays(day);
        LocalDate sooner = later.minusDays(earlier);

        assertThat(late(sooner)).isLessThanOrEqualTo(late(later));
    }

    private static long late(LocalDate handedIn) {
        return review("2025-12-31", procedure("community-commune", 2024, handedIn.toString(), "2025-12-30"))
                .gaps("STEP_LATE")
                .count();
    }

    private static List<String> codes(PlanReviewResult result, GapCertainty certainty) {
        return result.gaps().stream()
                .filter(gap -> gap.certainty() == certainty)
                .map(PlanGap::code)
                .toList();
    }

    private static String procedure(String title, int year, String handedIn, String finished) {
        return "{title: %s, subject: {vi: Nơi xét, en: Subject}, dataYear: %d, handedIn: %s, finished: %s}"
                .formatted(title, year, handedIn, finished);
    }

    private static PlanReviewResult review(String asOf, String... procedures) {
        String text = "results:\n  name: {vi: a, en: b}\n  year: 2020\n  asOf: 2020-12-31\n  procedures:\n    - "
                + String.join("\n    - ", procedures) + "\n";
        return REVIEW.review(List.of(READER.read("results.yaml", text)), List.of(), LocalDate.parse(asOf));
    }
}
