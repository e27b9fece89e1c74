package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.PlanGap.Ground;

class LocalTargetsTest {
    private static final RuleSet RULES = RuleSet.load();
    private static final LocalTargets SHIPPED = new LocalTargets(Catalogue.load(), RULES);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"binh-duong, 387-4, 0.70, -5", "ba-ria-vung-tau, 387-9, 0.60, -10"})
    void a_local_target_below_the_national_one_of_the_same_base_and_year_is_a_gap(
            String locality, String national, double found, double points) {
        List<PlanGap> below = gaps(SHIPPED, locality, DAY, "TARGET_BELOW_SUPERIOR");

        assertThat(below).singleElement().satisfies(gap -> {
            assertThat(gap.certainty()).isEqualTo(GapCertainty.CERTAIN);
            assertThat(gap.severity()).isEqualTo(GapSeverity.MAJOR);
            assertThat(gap.message().vi()).contains("2030");
            assertThat(gap.figures().found().low()).isEqualTo(found);
            assertThat(gap.figures().distance().low()).isEqualTo(points);
            assertThat(gap.grounds()).extracting(Ground::code).containsExactly(national);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha-noi", "tam-ky", "dak-lak", "bac-ninh", "lam-ha-minh-hoa"})
    void targets_that_are_as_high_or_higher_are_no_gap(String locality) {
        assertThat(SHIPPED.conflicts(locality, DAY))
                .noneMatch(gap -> gap.severity().atLeast(GapSeverity.WARNING));
    }

    @Test
    void what_binh_duong_leaves_out_is_undecided_while_no_source_says_whether_it_is_exempt() {
        List<PlanGap> missing = gaps(SHIPPED, "binh-duong", DAY, "TARGET_MISSING");

        assertThat(missing).hasSize(2).allSatisfy(gap -> {
            assertThat(gap.indicator()).isEqualTo("clan");
            assertThat(gap.certainty()).isEqualTo(GapCertainty.UNDECIDED);
            assertThat(gap.settledBy().vi()).contains("miễn trừ");
            assertThat(gap.grounds()).extracting(Ground::code).containsExactly("387-3");
        });
        assertThat(gaps(SHIPPED, "ba-ria-vung-tau", DAY, "TARGET_MISSING")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'exemption: none', 2",
        "'exemption: declared, reason: {vi: không có dòng họ, en: no clans}', 0",
    })
    void an_exemption_settles_what_is_left_out(String exemption, int certain) throws IOException {
        LocalTargets local = overlay("QD-387-2022", "2022-03-25", "[]", """
                absent:
                  - {target: 387-3, %s, clause: a, mark: LOCAL, source: LSU-387}
                """.formatted(exemption));

        assertThat(gaps(local, "noi-day", DAY, "TARGET_MISSING"))
                .hasSize(certain)
                .allMatch(gap -> gap.certainty() == GapCertainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({"ha-noi, unit-commune", "bac-ninh, citizen"})
    void targets_of_other_bases_are_named_and_not_compared(String locality, String indicator) {
        List<PlanGap> conflicts = SHIPPED.conflicts(locality, DAY);

        assertThat(conflicts).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.code()).isEqualTo("BASE_DIFFERS");
            assertThat(gap.severity()).isEqualTo(GapSeverity.INFO);
            assertThat(gap.indicator()).isEqualTo(indicator);
            assertThat(gap.message().vi()).doesNotContain("{");
        });
    }

    @Test
    void nothing_is_found_before_the_document_of_the_locality() {
        assertThat(SHIPPED.review("binh-duong", LocalDate.of(2022, 3, 24))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.70, none",
        "0.60, UNDECIDED",
        "0.59, CERTAIN",
        "'{normal: 0.70, mountainous: 0.60}', none",
        "'{normal: 0.70, mountainous: 0.55}', CERTAIN",
    })
    void a_class_of_area_may_allow_a_lower_target(String value, String certainty) throws IOException {
        LocalTargets local = overlay("QD-281-2014", "2014-02-20", """

                  - code: XA-1
                    title: family
                    name: {vi: gia đình, en: families}
                    base: families
                    values: [{year: 2020, value: %s, force: phai, clause: a, mark: LOCAL, source: LSU-387}]
                """.formatted(value), "");
        List<PlanGap> gaps = gaps(local, "noi-day", LocalDate.of(2019, 1, 1), "TARGET_BELOW_SUPERIOR");

        assertThat(gaps.stream().map(gap -> gap.certainty().name()).findFirst().orElse("none"))
                .isEqualTo(certainty);
    }

    @Test
    void a_review_names_the_document_the_locality_and_what_is_noted() {
        assertThat(SHIPPED.review("binh-duong", DAY)).singleElement().satisfies(result -> {
            assertThat(result.name().vi()).startsWith("Kế hoạch của Bình Dương");
            assertThat(result.who().vi()).isEqualTo("Tỉnh Bình Dương");
            assertThat(result.notes()).hasSize(1);
            assertThat(PlanReviewText.of(result, java.util.Locale.ENGLISH)).contains("TARGET_BELOW_SUPERIOR", "387-4");
        });
    }

    @Test
    void an_unknown_locality_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> SHIPPED.conflicts("binh-dong", DAY)).hasMessageContaining("binh-duong");
    }

    private static List<PlanGap> gaps(LocalTargets local, String locality, LocalDate day, String code) {
        return local.conflicts(locality, day).stream()
                .filter(gap -> gap.code().equals(code))
                .toList();
    }

    private LocalTargets overlay(String document, String from, String targets, String more) throws IOException {
        Files.createDirectories(folder.resolve("targets"));
        Files.writeString(
                folder.resolve("overlay.yaml"),
                "id: noi-day\nname: {vi: Nơi đây, en: Here}\nvalid: {from: 2014-01-01}\n");
        Files.writeString(
                folder.resolve("targets/own.yaml"),
                "document: " + document + "\nvalid: {from: " + from + "}\ntargets: " + targets + "\n" + more);
        return new LocalTargets(Catalogue.load(List.of(folder)), RULES);
    }
}
