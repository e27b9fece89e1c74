package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDocumentsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    static Stream<Document> documents() {
        return CATALOGUE.documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_has_symbol_issuer_kind_level_mark_and_address(Document document) {
        assertThat(Stream.of(
                        document.symbol(), document.issuer(), document.kind(), document.level(), document.address()))
                .noneMatch(String::isBlank);
        assertThat(document.mark()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_named_in_vietnamese_and_english(Document document) {
        assertThat(document.name().vi()).isNotBlank();
        assertThat(document.name().en())
                .isNotBlank()
                .isNotEqualTo(document.name().vi());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_without_a_date_says_why(Document document) {
        assertThat(document.date() != null || !document.notes().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_not_in_force_before_it_is_issued_nor_replaced_before_the_next_is_issued(Document document) {
        if (document.date() != null && document.validity() != null) {
            assertThat(document.validity().from()).isAfterOrEqualTo(document.date());
        }
        assertThat(document.replaces())
                .allSatisfy(older -> assertThat(CATALOGUE.document(older)).isPresent())
                .doesNotContain(document.code());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_document_replaces_itself_by_way_of_others(Document document) {
        Set<String> seen = new HashSet<>();
        assertThat(reaches(document, document.code(), seen)).isFalse();
    }

    private static boolean reaches(Document from, String code, Set<String> seen) {
        return from.replaces().stream()
                .filter(seen::add)
                .anyMatch(older ->
                        older.equals(code) || reaches(CATALOGUE.document(older).orElseThrow(), code, seen));
    }

    @ParameterizedTest
    @CsvSource({"TT-24-2023, TT-22-2020", "TT-25-2023, TT-44-2014", "QD-324-KHVN-2023, QD-244-KHVN-2022"})
    void the_documents_that_replaced_others_say_so(String newer, String older) {
        assertThat(CATALOGUE.document(newer).orElseThrow().replaces()).contains(older);
    }

    @ParameterizedTest
    @CsvSource({"TT-24-2023, 2024-01-26", "TT-25-2023, 2024-02-12"})
    void the_circulars_of_2023_are_in_force_from_their_day(String code, String day) {
        assertThat(CATALOGUE.document(code).orElseThrow().validity().from()).hasToString(day);
    }

    @Test
    void a_document_that_is_replaced_ends_the_day_before_where_both_days_are_known() {
        documents()
                .filter(newer -> newer.validity() != null)
                .forEach(newer -> newer.replaces().stream()
                        .map(code -> CATALOGUE.document(code).orElseThrow())
                        .filter(older ->
                                older.validity() != null && older.validity().to() != null)
                        .forEach(older -> assertThat(older.validity().to())
                                .as("%s by %s", older.code(), newer.code())
                                .isBefore(newer.validity().from())));
    }

    @Test
    void every_source_that_is_named_has_an_address() {
        assertThat(CATALOGUE.allSets())
                .allSatisfy(set -> assertThat(set.criteria()
                                .map(criterion -> criterion.citation().source()))
                        .allSatisfy(code -> assertThat(
                                        CATALOGUE.source(code).orElseThrow().address())
                                .isNotBlank()));
    }
}
