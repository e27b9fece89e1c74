package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.catalogue.TargetPolicy;

class ReviewTargetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69,99%|NOT_MET",
                "70%|MET",
                "70,01%|MET",
                "trên 70%|MET",
                "trên 69%|UNDECIDED",
                "gần 70%|NOT_MET",
                "gần 71%|UNDECIDED",
                "khoảng 90%|UNDECIDED",
                "100%|MET",
                "0%|NOT_MET",
            })
    void holds_families_of_2025_against_387(String printed, TargetOutcome outcome) {
        ReviewResult result =
                Published.row(2025, "family", "families", "rates: [{printed: \"" + printed + "\", on: base}]");

        assertThat(result.target("387-2", Standing.DUE).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "69999, 100000, NOT_MET, 1",
        "70000, 100000, MET, 0",
        "69, 100, NOT_MET, 1",
        "7, 11, NOT_MET, 1",
        "0, 10, NOT_MET, 7",
    })
    void counts_decide_and_say_how_many_more_it_takes(long recognised, long all, TargetOutcome outcome, long more) {
        ReviewResult result = Published.row(2025, "family", "families", "recognised: " + recognised + ", all: " + all);

        TargetFinding finding = result.target("387-2", Standing.DUE).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.basis()).isEqualTo(RateBasis.COMPUTED);
        assertThat(finding.needed()).isEqualTo(outcome == TargetOutcome.MET ? null : new Needed(more, more));
    }

    @ParameterizedTest
    @CsvSource({
        "2022, ON_THE_WAY, 2025",
        "2024, ON_THE_WAY, 2025",
        "2025, DUE, 2025",
        "2026, FLOOR, 2025",
        "2029, FLOOR, 2025",
        "2030, DUE, 2030"
    })
    void the_year_says_how_a_target_stands(int year, Standing standing, int targetYear) {
        ReviewResult result = Published.row(year, "family", "families", "rates: [{printed: \"75%\", on: base}]");

        assertThat(result.target("387-2", standing).orElseThrow().targetYear()).isEqualTo(targetYear);
        assertThat(result.policies()).extracting(TargetPolicy::code).contains(standing.policy());
    }

    @Test
    void between_target_years_the_path_is_a_line() {
        ReviewResult result = Published.row(2027, "family", "families", "rates: [{printed: \"73,9%\", on: base}]");

        assertThat(result.target("387-2", Standing.FLOOR).orElseThrow().outcome())
                .isEqualTo(TargetOutcome.MET);
        TargetFinding path = result.target("387-2", Standing.PATH).orElseThrow();
        assertThat(path.required().low()).isEqualTo(0.74);
        assertThat(path.outcome()).isEqualTo(TargetOutcome.NOT_MET);
        assertThat(result.target("387-2", Standing.ON_THE_WAY).orElseThrow().targetYear())
                .isEqualTo(2030);
    }

    @ParameterizedTest
    @CsvSource({"2021, 281-1", "2031, 387-2"})
    void says_where_no_target_is_in_force(int year, String named) {
        ReviewResult result = Published.row(year, "family", "families", "rates: [{printed: \"75%\", on: base}]");

        assertThat(result.targets()).isEmpty();
        assertThat(result.remarks(RemarkKind.NO_TARGET_IN_FORCE))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().vi()).contains(named));
    }

    @Test
    void the_day_of_the_figures_decides_which_document_is_in_force() {
        String row = "rows: [{title: family, base: families, rates: [{printed: \"75%\", on: base}]}]\n";

        assertThat(Published.review(2022, "asOf: 2022-03-24\n" + row).targets()).isEmpty();
        assertThat(Published.review(2022, "asOf: 2022-03-25\n" + row).targets()).hasSize(1);
        assertThat(Published.REVIEW
                        .review(Published.figures(2022, row), LocalDate.of(2022, 3, 24))
                        .targets())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|59%|NOT_MET",
                "|65%|UNDECIDED",
                "|70%|MET",
                "areaClasses: [mountainous]|65%|MET",
                "areaClasses: []|65%|NOT_MET",
                "areaClasses: [especially-difficult]|60%|MET",
            })
    void the_class_of_area_decides_under_281(String area, String printed, TargetOutcome outcome) {
        ReviewResult result = Published.review(
                2020,
                (area == null ? "" : area + "\n") + "rows: [{title: family, base: families, rates: [{printed: \""
                        + printed + "\", on: base}]}]\n");

        assertThat(result.target("281-1", Standing.DUE).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @Test
    void a_finding_names_document_clause_mark_base_and_distance() {
        ReviewResult result = Published.row(2025, "citizen", "citizens", "rates: [{printed: \"37,87%\", on: base}]");

        TargetFinding finding = result.target("1373-13", Standing.DUE).orElseThrow();
        assertThat(finding.symbol()).isEqualTo("1373/QĐ-TTg");
        assertThat(finding.citation().clause()).isEqualTo("Điều 1 Mục II");
        assertThat(finding.citation().mark()).isEqualTo(SourceMark.TEXT);
        assertThat(finding.force()).isEqualTo(TargetForce.PHAI);
        assertThat(finding.base().name().vi()).isEqualTo("công dân");
        assertThat(finding.distance().low()).isEqualTo(-2.13);
    }

    @Test
    void one_title_has_several_bases_and_only_the_same_are_compared() {
        ReviewResult result =
                Published.row(2025, "citizen", "adults-in-recognised-models", "rates: [{printed: \"41%\", on: base}]");

        assertThat(result.targets()).extracting(TargetFinding::target).containsOnly("677-2");
        assertThat(result.remarks(RemarkKind.BASE_DIFFERS))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().vi())
                        .contains("1373-13", "387-6")
                        .doesNotContain("677-2 "));
    }

    @Test
    void a_target_of_no_title_is_held_against_its_indicator() {
        ReviewResult result = Published.review(
                2025, "rows: [{indicator: learning-centres-it, base: learning-centres, recognised: 69, all: 100}]\n");

        assertThat(result.target("1373-12", Standing.DUE).orElseThrow().outcome())
                .isEqualTo(TargetOutcome.NOT_MET);
    }

    @Test
    void an_undecided_rate_says_up_to_which_base_it_would_do() {
        ReviewResult result =
                Published.row(2025, "clan", "clans", "recognised: 1.177, rates: [{printed: \"trên 60%\", on: base}]");

        TargetFinding finding = result.target("387-3", Standing.DUE).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(TargetOutcome.UNDECIDED);
        assertThat(finding.leaning()).isEqualTo(TargetOutcome.NOT_MET);
        assertThat(finding.metUpToBase()).isEqualTo(1810);
        assertThat(finding.needed()).isEqualTo(new Needed(0, 98L));
    }
}
