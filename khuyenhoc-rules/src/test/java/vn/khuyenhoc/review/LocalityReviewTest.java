package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

class LocalityReviewTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final RuleSet RULES = RuleSet.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RULES);
    private static final String PLAN = """
            plan:
              symbol: 12-KH/ĐU
              name: {vi: Kế hoạch, en: Plan}
              kind: stage
              issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy xã, en: Committee}}
              date: %s
              period: {from: 2019, to: 2030}
              targets:
                - {indicator: %s, base: %s, year: %d, value: %s}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "community-hamlet, hamlet-communities, 2030, 0.75, binh-duong, none",
        "community-hamlet, hamlet-communities, 2030, 0.72, binh-duong, 387-4",
        "community-hamlet, hamlet-communities, 2030, 0.69, binh-duong, 387-4 BD-387-4",
        "community-hamlet, hamlet-communities, 2030, 0.69, , 387-4",
        "family, families, 2025, 0.75, tam-ky, TK-387-2",
        "family, families, 2025, 0.75, , none",
        "family, families, 2025, 0.75, ha-noi, none",
        "citizen, citizens, 2025, 0.45, ha-noi, HN-1373-13",
        "unit-commune, ha-noi-units, 2030, 0.65, ha-noi, HN-1373-U",
        "chapters-in-clans-and-groups, clans-hometown-groups-religious-sites, 2025, 0.70, dak-lak, DL-CH-3",
        "chapters-in-clans-and-groups, clans-hometown-groups-religious-sites, 2025, 0.80, dak-lak, none",
    })
    void a_plan_is_held_against_the_national_targets_and_those_of_its_locality(
            String indicator, String base, int year, String value, @Nullable String locality, String grounds) {
        Plan plan = plan(CATALOGUE, "2024-03-15", indicator, base, year, value);
        List<String> found = below(REVIEW.review(plan, LocalDate.of(2024, 12, 31), locality));

        assertThat(found.isEmpty() ? "none" : String.join(" ", found)).isEqualTo(grounds);
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, UNDECIDED", "2022-09-01, CERTAIN"})
    void a_target_whose_document_may_be_later_is_undecided(LocalDate day, GapCertainty certainty) {
        Plan plan = plan(CATALOGUE, day.toString(), "unit-commune", "commune-units", 2030, "0.89");

        assertThat(REVIEW.review(plan, day, "binh-duong").gaps("TARGET_BELOW_SUPERIOR"))
                .anySatisfy(gap -> {
                    assertThat(gap.grounds().get(0).code()).isEqualTo("BD-387-5");
                    assertThat(gap.certainty()).isEqualTo(certainty);
                    assertThat(gap.settledBy() == null).isEqualTo(certainty == GapCertainty.CERTAIN);
                });
    }

    @Test
    void a_base_of_the_locality_is_another_base_only_elsewhere() {
        Plan plan = plan(CATALOGUE, "2024-03-15", "unit-commune", "ha-noi-units", 2030, "0.70");

        assertThat(REVIEW.review(plan, LocalDate.of(2024, 12, 31), "ha-noi").gaps("BASE_DIFFERS"))
                .isEmpty();
        assertThat(REVIEW.review(plan, LocalDate.of(2024, 12, 31)).gaps("BASE_DIFFERS"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"75, tam-ky, TK-387-2", "75, , none", "81, tam-ky, none", "69, tam-ky, 387-2 TK-387-2"})
    void results_are_held_against_both(int recognised, @Nullable String locality, String targets) {
        Plan plan = plan(CATALOGUE, "2024-03-15", "clan", "clans", 2030, "0.75");
        Results results = new ResultsReader(CATALOGUE).read("results.yaml", """
                results:
                  name: {vi: Kết quả, en: Results}
                  year: 2025
                  asOf: 2025-06-30
                  rows: [{title: family, base: families, recognised: %d, all: 100}]
                """.formatted(recognised));
        PlanReviewResult result = REVIEW.review(plan, List.of(results), List.of(), LocalDate.of(2025, 6, 30), locality);

        List<String> found = result.gaps("RESULT_BELOW_TARGET")
                .map(gap -> gap.grounds().get(0).code())
                .toList();
        assertThat(found.isEmpty() ? "none" : String.join(" ", found)).isEqualTo(targets);
        assertThat(result.titles().get(0).lights())
                .anyMatch(light -> light.target().equals("387-2"))
                .matches(lights ->
                        lights.stream().anyMatch(light -> light.target().equals("TK-387-2")) == (locality != null));
    }

    @Test
    void figures_are_held_against_both() {
        ReviewResult result = Published.REVIEW.review(adults(2025), LocalDate.of(2025, 12, 31), "bac-ninh");

        assertThat(result.target("677-2", Standing.DUE).orElseThrow().outcome()).isEqualTo(TargetOutcome.MET);
        assertThat(result.target("BN-677-2", Standing.DUE).orElseThrow().outcome())
                .isEqualTo(TargetOutcome.NOT_MET);
        assertThat(Published.REVIEW.review(adults(2025)).target("BN-677-2", Standing.DUE))
                .isEmpty();
    }

    @Test
    void figures_before_a_document_is_certain_are_not_held_against_it_and_say_so() {
        ReviewResult result =
                Published.REVIEW.review(List.of(adults(2024)), "bac-ninh").get(0);

        assertThat(result.targets()).noneMatch(finding -> finding.target().startsWith("BN-"));
        assertThat(result.notes()).anyMatch(note -> note.vi().contains("BN-677-2"));
    }

    @Test
    void an_unknown_locality_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> Published.REVIEW.review(List.of(adults(2024)), "bac-nih"))
                .hasMessageContaining("bac-ninh");
    }

    @ParameterizedTest
    @CsvSource({
        "0.60, XA, none",
        "0.55, XA, CERTAIN",
        "0.65, XB, UNDECIDED",
        "0.55, XB, CERTAIN",
        "0.70, XB, none",
    })
    void the_class_that_an_area_is_known_to_have_counts_where_the_plan_names_none(
            String value, String area, String certainty) throws IOException {
        Catalogue catalogue = withAreas();
        String text = PLAN.formatted("2019-06-01", "family", "families", 2020, value)
                .replace("  date:", "  area: " + area + "\n  date:");
        PlanReviewResult result = new PlanReview(catalogue, RULES)
                .review(new PlanReader(catalogue).read("plan.yaml", text), LocalDate.of(2019, 6, 1));

        assertThat(result.gaps("TARGET_BELOW_SUPERIOR")
                        .map(gap -> gap.certainty().name())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(certainty);
    }

    /** The nation wants dossiers before 28/02; one locality before 20/02, another finishes before 15/3 of the year itself. */
    @ParameterizedTest
    @CsvSource({
        ", 2025-02-27, 2025-03-30, none",
        "som, 2025-02-19, 2025-03-30, none",
        "som, 2025-02-20, 2025-03-30, Quy định sớm",
        "nhanh, 2025-02-27, 2025-03-14, none",
        "nhanh, 2025-02-27, 2025-03-15, Quy định nhanh",
        "som+nhanh, 2025-02-20, 2025-03-15, Quy định nhanh Quy định sớm",
    })
    void the_steps_of_a_dossier_keep_to_the_calendar_of_the_locality(
            @Nullable String locality, String handedIn, String finished, String clauses) throws IOException {
        Catalogue catalogue =
                Catalogue.load(List.of(place("som", "hand-in", "02-20", 1), place("nhanh", "finish", "03-15", 1)));
        Results results = new ResultsReader(catalogue).read("results.yaml", """
                results:
                  name: {vi: Kết quả, en: Results}
                  year: 2024
                  asOf: 2025-12-31
                  procedures:
                    - {title: community-commune, subject: {vi: Xã, en: Commune}, dataYear: 2024, handedIn: %s, finished: %s}
                """.formatted(handedIn, finished));
        Plan plan = plan(catalogue, "2024-03-15", "clan", "clans", 2030, "0.75");
        PlanReviewResult result = new PlanReview(catalogue, RULES)
                .review(plan, List.of(results), List.of(), LocalDate.of(2025, 12, 31), locality);

        List<String> late = result.gaps("STEP_LATE")
                .map(gap -> gap.grounds().get(0).citation().clause())
                .sorted()
                .toList();
        assertThat(late.isEmpty() ? "none" : String.join(" ", late)).isEqualTo(clauses);
    }

    /** A title is judged by the data of as many years before as the calendar of the locality lets pass. */
    @ParameterizedTest
    @CsvSource({", 2024", "cung-nam, 2025", "hai-nam, 2023"})
    void the_year_judged_is_that_of_the_calendar_of_the_locality(@Nullable String locality, int year)
            throws IOException {
        Catalogue catalogue = Catalogue.load(
                List.of(place("cung-nam", "finish", "12-31", 0), place("hai-nam", "finish", "03-15", 2)));
        HeldTitle held = new HeldTitle(Title.COMMUNITY_COMMUNE, 1, null, null, LocalDate.of(2025, 3, 1), 2025, null);
        assertThat(catalogue.in(locality).yearJudged(held)).isEqualTo(year);
    }

    private Path place(String id, String kind, String before, int years) throws IOException {
        Path place = Files.createDirectory(folder.resolve(id));
        Files.writeString(
                place.resolve("overlay.yaml"), """
                id: %1$s
                name: {vi: Nơi %1$s, en: Place %1$s}
                valid: {from: 2024-01-01}
                calendar:
                  - title: community-commune
                    kind: %2$s
                    name: {vi: Bước riêng, en: Own step}
                    before: %3$s
                    yearsAfter: %4$d
                    document: TT-25-2023
                    clause: Quy định %5$s
                    mark: LOCAL
                    source: LIBRARY
                """.formatted(id, kind, before, years, id.equals("som") ? "sớm" : id));
        return place;
    }

    private Catalogue withAreas() throws IOException {
        Files.writeString(
                folder.resolve("overlay.yaml"),
                "id: noi-day\nname: {vi: Nơi đây, en: Here}\nvalid: {from: 2014-01-01}\n");
        Files.writeString(folder.resolve("territory.yaml"), """
                areas:
                  - code: XA
                    name: {vi: xã A, en: commune A}
                    tier: commune
                    classes:
                      - {name: {vi: miền núi, en: mountainous}, class: mountainous, from: 2014-01-01, mark: LOCAL, source: LSU-387}
                    mark: LOCAL
                    source: LSU-387
                  - {code: XB, name: {vi: xã B, en: commune B}, tier: commune, mark: LOCAL, source: LSU-387}
                """);
        return Catalogue.load(List.of(folder));
    }

    private static List<String> below(PlanReviewResult result) {
        return result.gaps("TARGET_BELOW_SUPERIOR")
                .map(gap -> gap.grounds().get(0).code())
                .toList();
    }

    private static Plan plan(Catalogue catalogue, String date, String indicator, String base, int year, String value) {
        return new PlanReader(catalogue).read("plan.yaml", PLAN.formatted(date, indicator, base, year, value));
    }

    private static Figures adults(int year) {
        return new FiguresReader(CATALOGUE.allTargets()).read("figures.yaml", """
                place: Nơi A
                year: %d
                source: {name: {vi: a, en: b}, address: c, mark: REPORTED}
                rows: [{title: citizen, base: adults-in-recognised-models, recognised: 42, all: 100}]
                """.formatted(year));
    }
}
