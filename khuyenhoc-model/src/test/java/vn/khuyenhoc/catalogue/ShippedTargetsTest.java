package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.title.Title;

class ShippedTargetsTest {
    private static final Targets TARGETS = Catalogue.load().targets();

    @Test
    void all_targets_of_the_four_decisions_are_there() {
        assertThat(TARGETS.stream().filter(target -> target.document().equals("QD-281-2014")))
                .hasSize(4);
        assertThat(TARGETS.stream().filter(target -> target.document().equals("QD-1373-2021")))
                .hasSize(15);
        assertThat(TARGETS.stream().filter(target -> target.document().equals("QD-387-2022")))
                .hasSize(9);
        assertThat(TARGETS.stream().filter(target -> target.document().equals("QD-677-2022")))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "1373-12, 0.70, 0.90",
        "1373-13, 0.40, 0.60",
        "1373-14, 0.25, 0.50",
        "1373-15, 0.15, 0.35",
        "387-2, 0.70, 0.80",
        "387-3, 0.65, 0.75",
        "387-5, 0.80, 0.90",
        "677-2, 0.40, 0.60",
        "677-5, 0.60, 0.80",
    })
    void has_the_values_of_2025_and_2030(String code, String in2025, String in2030) {
        Target target = TARGETS.target(code).orElseThrow();

        assertThat(target.in(2025).orElseThrow().normal()).isEqualByComparingTo(in2025);
        assertThat(target.in(2030).orElseThrow().normal()).isEqualByComparingTo(in2030);
    }

    @Test
    void three_targets_of_one_title_have_three_bases() {
        List<String> bases = TARGETS.of("citizen").stream()
                .map(target -> target.base().code())
                .toList();

        assertThat(bases)
                .doesNotHaveDuplicates()
                .contains("citizens", "workers-in-recognised-models", "adults-in-recognised-models");
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN, citizens",
        "FAMILY, families",
        "CLAN, clans",
        "UNIT_COMMUNE, commune-units",
        "COMMUNITY_HAMLET, hamlet-communities",
        "COMMUNITY_COMMUNE, communes",
        "LITERACY_DISTRICT, districts",
    })
    void a_base_that_is_all_subjects_of_a_title_says_so(Title title, String base) {
        assertThat(TARGETS.base(title).orElseThrow().code()).isEqualTo(base);
    }

    @Test
    void the_values_of_387_for_2030_say_that_they_come_from_local_plans() {
        assertThat(TARGETS.stream().filter(target -> target.document().equals("QD-387-2022")))
                .allSatisfy(target -> {
                    TargetValue value = target.in(2030).orElseThrow();
                    assertThat(value.viaLocalPlans()).isTrue();
                    assertThat(value.note()).isNotNull();
                });
    }

    @Test
    void districts_have_no_target_after_they_ended() {
        Target target = TARGETS.target("1373-14").orElseThrow();

        assertThat(target.inForce(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(target.inForce(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void every_policy_is_the_librarys_own() {
        assertThat(TARGETS.policies().values()).allSatisfy(policy -> {
            assertThat(policy.source()).isEqualTo("LIBRARY");
            assertThat(policy.mark()).isEqualTo(SourceMark.INFER);
        });
    }
}
