package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.LocalTargets;
import vn.khuyenhoc.review.PlanGap.Ground;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.PlanReviewText;

class ProvinceDirectiveTest {
    private static final Path EXAMPLE = Path.of("..", "province-directive");
    private static final Catalogue CATALOGUE = Catalogue.load(List.of(EXAMPLE.resolve("overlay")));
    private static final RuleSet RULES = RuleCompiler.add(RuleSet.load(), EXAMPLE.resolve("overlay"));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static PlanReviewResult review(String found, String instead) throws IOException {
        String text = Files.readString(EXAMPLE.resolve("plan.yaml"));
        assertThat(text).contains(found);
        return new PlanReview(CATALOGUE, RULES)
                .review(
                        new PlanReader(CATALOGUE).read("plan.yaml", text.replace(found, instead)),
                        DAY,
                        "tinh-minh-hoa");
    }

    private static List<String> grounds(PlanReviewResult result, String code) {
        return result.gaps(code)
                .filter(gap -> gap.certainty() == GapCertainty.CERTAIN)
                .flatMap(gap -> gap.grounds().stream().map(Ground::code))
                .distinct()
                .toList();
    }

    @Test
    void the_directive_is_written_without_a_line_of_java() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allMatch(file -> file.toString().matches(".*[.](yaml|drl|md)"));
        }
    }

    @Test
    void the_obligations_of_the_province_bind_its_commune_and_nobody_else() throws IOException {
        assertThat(review("", "").obligations())
                .contains("MH.1", "MH.2", "MH.3", "MH.4", "MH.5", "MH.9")
                .doesNotContain("S1");
        assertThat(review(
                                "  area: MH.xa-mau\n  issuer: DU-MH-XA-MAU",
                                "  area: LD2.tan-ha-lam-ha\n"
                                        + "  issuer: {kind: party-committee, tier: commune, name: {vi: a, en: b}}")
                        .obligations())
                .noneMatch(id -> id.startsWith("MH."));
    }

    @ParameterizedTest
    @CsvSource({
        "OBLIGATION_UNADDRESSED, MH.2, 'provides: [commendation]', 'provides: [commendation, reading-corners-opened]'",
        "CITATION_INCONSISTENT, MH.1, '    - {symbol: 387/QĐ-TTg, date: 25/3/2022}', '    - {symbol: 00-CT/TU (minh"
                + " họa)}'",
        "TARGET_BELOW_SUPERIOR, MH-GD, 'value: 0.82', 'value: 0.85'",
    })
    void a_gap_has_the_ground_of_the_province_until_it_is_closed(
            String code, String ground, String found, String instead) throws IOException {
        assertThat(grounds(review(found, found), code)).contains(ground);
        assertThat(grounds(review(found, instead), code)).doesNotContain(ground);
    }

    @Test
    void a_rule_of_the_province_takes_the_place_of_a_shipped_one() throws IOException {
        assertThat(grounds(review("", ""), "TASK_WITHOUT_DEADLINE")).isEmpty();
        assertThat(grounds(
                        review("serves: [family]", "serves: [family]\n      budget: tap-huan"),
                        "TASK_WITHOUT_DEADLINE"))
                .containsExactly("MH.4");
    }

    @Test
    void the_value_of_the_class_that_the_area_has_counts() throws IOException {
        assertThat(grounds(review("value: 0.40", "value: 0.40"), "TARGET_BELOW_SUPERIOR"))
                .doesNotContain("MH-GOC");
        assertThat(grounds(review("value: 0.40", "value: 0.29"), "TARGET_BELOW_SUPERIOR"))
                .contains("MH-GOC");
    }

    @Test
    void the_text_says_that_everything_is_made_up() throws IOException {
        assertThat(PlanReviewText.of(review("", ""), Locale.ROOT))
                .contains("minh họa", "không có thật", "ILLUSTRATIVE");
        assertThat(CATALOGUE.in("tinh-minh-hoa").overlay().orElseThrow().illustrative())
                .isTrue();
        assertThat(CATALOGUE.requirements().stream()
                        .filter(requirement -> requirement.id().startsWith("MH.")))
                .hasSize(9)
                .allMatch(requirement -> requirement.citation().mark() == SourceMark.ILLUSTRATIVE);
    }

    @Test
    void the_targets_of_the_province_itself_are_not_below_the_national_ones() {
        assertThat(new LocalTargets(CATALOGUE, RULES).conflicts("tinh-minh-hoa", DAY))
                .isEmpty();
    }
}
