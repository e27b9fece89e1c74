package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.text.Words;

class ShippedCriteriaTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Pattern VIETNAMESE = Pattern.compile("[đĐ]|[\\p{L}]\\p{M}");

    static Stream<CriteriaSet> sets() {
        return CATALOGUE.allSets().stream();
    }

    private static CriteriaSet set(String id) {
        return sets().filter(set -> set.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_criterion_has_clause_mark_source_and_document(CriteriaSet set) {
        assertThat(set.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.levels())
                    .allSatisfy(level -> assertThat(criterion.clause(level)).isNotBlank());
            assertThat(criterion.citation().mark()).isNotNull();
            assertThat(CATALOGUE.source(criterion.citation().source())).isPresent();
            assertThat(CATALOGUE.document(criterion.citation().document())).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_criterion_whose_clauses_differ_has_one_for_every_level(CriteriaSet set) {
        assertThat(set.criteria().filter(criterion -> !criterion.clauses().isEmpty()))
                .allSatisfy(criterion -> assertThat(criterion.clauses()).containsOnlyKeys(criterion.levels()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everything_is_named_in_vietnamese_with_its_marks_and_in_english(CriteriaSet set) {
        assertThat(words(set)).allSatisfy(words -> {
            assertThat(VIETNAMESE
                            .matcher(Normalizer.normalize(words.vi(), Normalizer.Form.NFD))
                            .find())
                    .as(words.vi())
                    .isTrue();
            assertThat(words.en()).isNotBlank().isNotEqualTo(words.vi());
        });
    }

    private static List<Words> words(CriteriaSet set) {
        Stream<Words> criteria = set.criteria().map(Criterion::name);
        Stream<Words> groups = set.groups().stream().map(Group::name);
        Stream<Words> texts =
                Stream.of(set.notes(), set.missing(), List.of(set.name())).flatMap(List::stream);
        return Stream.of(criteria, groups, texts).flatMap(stream -> stream).toList();
    }

    @Test
    void every_observation_is_named_in_vietnamese_with_its_marks_and_in_english() {
        assertThat(CATALOGUE.observationCodes()).allSatisfy(code -> {
            Words name = CATALOGUE.observation(code).orElseThrow().name();
            assertThat(VIETNAMESE
                            .matcher(Normalizer.normalize(name.vi(), Normalizer.Form.NFD))
                            .find())
                    .as(name.vi())
                    .isTrue();
            assertThat(name.en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"TT24-2023-H, 15", "TT24-2023-T, 16", "TT25-2023-X, 15", "TT25-2023-H, 13", "TT25-2023-T, 16"})
    void a_circular_has_as_many_indicators_as_the_law(String id, int indicators) {
        Stream<String> labels = set(id).groups().stream()
                .flatMap(group -> group.criteria().stream().map(criterion -> group.label() + ", " + criterion.label()))
                .distinct();
        assertThat(labels).hasSize(indicators);
    }

    @ParameterizedTest
    @CsvSource({
        "TT24-2023-H, 5 5 5",
        "TT24-2023-T, 5 5 6",
        "TT25-2023-X, 3 3 3 4 2",
        "TT25-2023-H, 3 4 3 3",
        "TT25-2023-T, 3 5 5 3"
    })
    void the_indicators_are_spread_over_the_criteria_as_in_the_law(String id, String spread) {
        assertThat(set(id).groups().stream()
                        .map(group -> group.criteria().stream()
                                .map(Criterion::label)
                                .distinct()
                                .count())
                        .map(String::valueOf))
                .containsExactly(spread.split(" "));
    }

    @Test
    void a_set_that_is_not_complete_says_what_is_missing() {
        assertThat(sets())
                .filteredOn(set -> set.completeness() != Completeness.COMPLETE)
                .allSatisfy(set -> assertThat(set.missing()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"TT25-2023-X, Điều 5", "TT25-2023-H, Điều 10", "TT25-2023-T, Điều 15"})
    void circular_25_lacks_articles_1_to_3_and_the_clauses_on_powers(String id, String article) {
        assertThat(set(id).missing())
                .extracting(Words::vi)
                .anyMatch(words -> words.startsWith("Điều 1, Điều 2, Điều 3:"))
                .anyMatch(words -> words.startsWith(article + " khoản 1 đến 3:"));
    }
}
