package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.review.RateBasis;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.Review;
import vn.khuyenhoc.review.ReviewResult;
import vn.khuyenhoc.review.Severity;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.TargetOutcome;

/** The published figures that come with the examples, and what a reader with a pocket calculator finds in them. */
class PublishedFiguresTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Review REVIEW = new Review(CATALOGUE, RuleSet.load());

    @ParameterizedTest
    @CsvSource({
        "r01-nghe-an-2024, 387-2, ON_THE_WAY, NOT_MET",
        "r01-nghe-an-2024, 387-3, ON_THE_WAY, MET",
        "r03-lam-dong-2016, 281-1, ON_THE_WAY, NOT_MET",
        "r03-lam-dong-2016, 281-2, ON_THE_WAY, NOT_MET",
        "r08-vinh-cuu-2022, 387-2, ON_THE_WAY, MET",
        "r13-khanh-hoa-2018, 281-1, ON_THE_WAY, MET",
        "r13-khanh-hoa-2018, 281-3, ON_THE_WAY, UNDECIDED",
        "r14-khanh-hoa-2025, 387-2, DUE, MET",
        "r14-khanh-hoa-2025, 387-3, DUE, MET",
        "r14-khanh-hoa-2025, 387-4, DUE, MET",
        "r14-khanh-hoa-2025, 387-5, DUE, MET",
        "r14-khanh-hoa-2025, 1373-13, DUE, MET",
        "r14-khanh-hoa-2025, 1373-13, ON_THE_WAY, NOT_MET",
        "r15-son-la-2025, 1373-13, DUE, NOT_MET",
        "r15-son-la-2025, 387-2, DUE, MET",
        "r16-khong-neu-ten-2025, 387-2, DUE, MET",
        "r16-khong-neu-ten-2025, 387-3, DUE, UNDECIDED",
        "r16-khong-neu-ten-2025, 387-4, DUE, MET",
        "r16-khong-neu-ten-2025, 387-5, DUE, MET",
        "r19-hoa-binh-2020, 281-1, DUE, MET",
        "r19-hoa-binh-2020, 281-2, DUE, MET",
    })
    void is_held_against_its_targets(String file, String target, Standing standing, TargetOutcome outcome) {
        assertThat(review(file).target(target, standing).orElseThrow().outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "r01-nghe-an-2024, DIGITS_LOST, 834.926",
        "r01-nghe-an-2024, ARITHMETIC_AGREES, '75,12%'",
        "r03-lam-dong-2016, ARITHMETIC_MISMATCH, '71,71%'",
        "r03-lam-dong-2016, ARITHMETIC_AGREES, '63,57%'",
        "r03-lam-dong-2016, ARITHMETIC_AGREES, '51,53%'",
        "r03-lam-dong-2016, MIXED_DENOMINATORS, 'Gia đình học tập 63,2%'",
        "r04-lam-dong, BASE_UNDEFINED, '85,38%'",
        "r04-lam-dong, YEAR_UNDEFINED, 'không cho biết năm'",
        "r08-vinh-cuu-2022, RATE_COMPUTED, '71,8%'",
        "r13-khanh-hoa-2018, ARITHMETIC_AGREES, '92,14%'",
        "r15-son-la-2025, IMPLIED_BASE, 'từ 908.659 đến 909.138'",
        "r15-son-la-2025, RATE_COMPUTED, '47,55%'",
        "r15-son-la-2025, RATE_COMPUTED, '96,88%'",
        "r16-khong-neu-ten-2025, IMPLIED_BASE, 1.961",
        "r18-thanh-hoa-2025, IMPLIED_POPULATION, 3.804.5",
        "r18-thanh-hoa-2025, POPULATION_AGREES, 3.804.5",
        "r18-thanh-hoa-2025, RATE_COMPUTED, '79,52%'",
        "r19-hoa-binh-2020, PLAN_MATCHES_TARGET, '281-1: 60%'",
        "r19-hoa-binh-2020, PLAN_MATCHES_TARGET, '281-2: 40%'",
        "r19-hoa-binh-2020, PLAN_MATCHES_TARGET, '281-3: 50%'",
        "r19-hoa-binh-2020, PLAN_BELOW_TARGET, '281-4: 50%'",
        "r28-ha-tinh-2025, IMPLIED_POPULATION, 'tối đa 1.344.768'",
        "r23-hai-duong-2023, GROUPS_WEIGHTED, '57,18%'",
    })
    void is_checked_in_itself(String file, RemarkKind kind, String words) {
        assertThat(review(file).remarks(kind))
                .anySatisfy(remark -> assertThat(remark.message().vi()).contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "r01-nghe-an-2024, DIGITS_LOST",
        "r03-lam-dong-2016, ARITHMETIC_MISMATCH",
        "r04-lam-dong, ",
        "r08-vinh-cuu-2022, ",
        "r13-khanh-hoa-2018, ",
        "r14-khanh-hoa-2025, ",
        "r15-son-la-2025, ",
        "r16-khong-neu-ten-2025, ",
        "r18-thanh-hoa-2025, ",
        "r19-hoa-binh-2020, ",
        "r23-hai-duong-2023, ",
        "r28-ha-tinh-2025, ",
        "r29-gia-lai-2024, ",
    })
    void only_two_have_errors(String file, RemarkKind error) {
        assertThat(review(file).remarks())
                .filteredOn(remark -> remark.severity() == Severity.ERROR)
                .extracting(Remark::kind)
                .isEqualTo(Stream.ofNullable(error).toList());
    }

    @Test
    void a_share_of_members_alone_implies_nothing() {
        ReviewResult result = review("r29-gia-lai-2024");

        assertThat(result.targets()).isEmpty();
        assertThat(result.remarks()).isEmpty();
    }

    @Test
    void the_families_of_lam_dong_are_wrong_in_print_and_below_the_target_either_way() {
        TargetFinding finding =
                review("r03-lam-dong-2016").target("281-1", Standing.ON_THE_WAY).orElseThrow();

        assertThat(finding.basis()).isEqualTo(RateBasis.CONFLICTING);
        assertThat(finding.rate().high()).isLessThan(0.60);
    }

    @Test
    void the_clans_of_the_place_not_named_depend_on_their_base() {
        ReviewResult result = review("r16-khong-neu-ten-2025");

        TargetFinding finding = result.target("387-3", Standing.DUE).orElseThrow();
        assertThat(result.place()).isNull();
        assertThat(finding.leaning()).isEqualTo(TargetOutcome.NOT_MET);
        assertThat(finding.metUpToBase()).isEqualTo(1810);
    }

    @Test
    void the_citizens_of_son_la_lack_about_nineteen_thousand() {
        TargetFinding finding =
                review("r15-son-la-2025").target("1373-13", Standing.DUE).orElseThrow();

        assertThat(finding.base().code()).isEqualTo("citizens");
        assertThat(finding.printed()).isEqualTo("37,87%");
        assertThat(finding.distance().low()).isEqualTo(-2.13);
        assertThat(finding.needed().atLeast()).isBetween(19_000L, 19_500L);
    }

    private static ReviewResult review(String file) {
        String name = "figures/" + file + ".yaml";
        return REVIEW.review(new FiguresReader(CATALOGUE.targets()).read(name, text(name)));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PublishedFiguresTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
