package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Requirement.TextPlace;
import vn.khuyenhoc.title.Tier;

class ShippedRequirementsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    static Stream<Requirement> requirements() {
        return CATALOGUE.requirements().stream();
    }

    static List<Requirement> directive() {
        return requirements()
                .filter(requirement -> requirement.citation().document().equals("CV-KHONG-SO-2023-LAMHA"))
                .toList();
    }

    @Test
    void the_directive_of_lam_ha_is_there_whole_and_in_order() {
        assertThat(directive())
                .extracting(Requirement::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 23).mapToObj(i -> "S" + i).toList());
    }

    @Test
    void the_places_follow_the_text() {
        List<Integer> places = directive().stream()
                .map(Requirement::place)
                .map(place -> place.paragraph() * 10 + place.sentence())
                .toList();

        assertThat(places).isSorted();
        assertThat(directive().get(11).place()).isEqualTo(new TextPlace(4, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "S1, MAJOR",
        "S5, CRITICAL",
        "S9, MAJOR",
        "S12, WARNING",
        "S16, CRITICAL",
        "S20, MINOR",
        "S21, INFO",
        "S23, MAJOR"
    })
    void an_obligation_has_its_severity(String id, GapSeverity severity) {
        assertThat(requirement(id).severity()).isEqualTo(severity);
    }

    @Test
    void only_aspirations_are_to_be_striven_for() {
        assertThat(directive().stream().filter(requirement -> requirement.force() == TargetForce.PHAN_DAU))
                .extracting(Requirement::id)
                .containsExactly("S11", "S12");
    }

    @Test
    void the_repeated_order_counts_with_the_first() {
        assertThat(requirement("S21").mergedWith()).isEqualTo("S1");
        assertThat(directive().stream().filter(requirement -> requirement.mergedWith() != null))
                .hasSize(1);
    }

    @Test
    void guiding_and_inspecting_binds_the_district_alone() {
        assertThat(requirement("S22").binds("association", Tier.DISTRICT)).isTrue();
        assertThat(requirement("S22").binds("association", Tier.COMMUNE)).isFalse();
        assertThat(requirement("S5").binds("party-committee", Tier.COMMUNE)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void an_obligation_says_in_both_languages_what_it_asks_and_by_what_it_is_fulfilled(Requirement requirement) {
        assertThat(requirement.name().en()).isNotEqualTo(requirement.name().vi());
        assertThat(requirement.evidence())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(CATALOGUE.planFact(code)).isPresent());
        assertThat(requirement.addressees()).isNotEmpty();
    }

    @Test
    void every_plan_fact_says_what_to_do() {
        assertThat(CATALOGUE.planFacts()).allSatisfy(fact -> {
            assertThat(fact.remedy().vi()).isNotBlank();
            assertThat(fact.remedy().en()).isNotBlank();
            assertThat(fact.mark()).isEqualTo(SourceMark.INFER);
        });
    }

    private static Requirement requirement(String id) {
        return CATALOGUE.requirement(id).orElseThrow();
    }
}
