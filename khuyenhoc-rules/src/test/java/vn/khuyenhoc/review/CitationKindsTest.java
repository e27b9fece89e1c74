package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are known by their symbol and issuer together. */
class CitationKindsTest {
    private static final List<String> INCONSISTENT = List.of("CITATION_INCONSISTENT citations-consistent");
    private static final String CITED = "{symbol: 387/QĐ-TTg, date: 2022-03-25}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 387/QĐ-TTg",
                "387/QĐ-TTG",
                "387-QĐ/TTg",
                "số 387 /QĐ - TTg",
                "387/QD-TTg",
                "387/QÐ-TTg",
                "0387/QĐ-TTg",
                "Quyết định 387/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ",
                "387/QĐ-TTg của Thủ tướng Chính phủ",
            })
    void a_symbol_is_known_in_every_spelling(String spelling) {
        assertThat(PerfectPlans.causes("committee", CITED, "{symbol: \"" + spelling + "\", date: 2022-03-25}"))
                .isEmpty();
        assertThat(PerfectPlans.causes("committee", CITED, "{symbol: \"" + spelling + "\", date: 2022-03-26}"))
                .isEqualTo(INCONSISTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{symbol: 123-KH/HU, date: 2020-02-03, issuer: Huyện ủy Đức Trọng}",
                "{symbol: 49-KL/TW, date: 2023-02-28, issuer: Bộ Chính trị}",
                "{symbol: 291/KH-UBND, date: 2023-02-28, issuer: UBND huyện Lâm Hà}",
                "{symbol: 291/KH-UBND, date: 2023-02-28, issuer: UBND tỉnh Lâm Đồng}",
            })
    void the_same_number_of_another_issuer_is_not_that_document(String other) {
        String with = CITED + "\n    - " + other;

        assertThat(PerfectPlans.causes("committee", CITED, with)).isEmpty();
        assertThat(PerfectPlans.causes("committee", CITED, with.replaceAll(", issuer: [^}]*", "")))
                .isEqualTo(INCONSISTENT);
    }

    @Test
    void a_superior_document_is_not_cited_by_the_number_of_another_issuer() {
        assertThat(PerfectPlans.causes("committee", "issuer: Ban Bí thư}", "issuer: Bộ Chính trị}"))
                .isEqualTo(INCONSISTENT);
        assertThat(PerfectPlans.causes("committee", "issuer: Ban Bí thư}", "issuer: Ban Bí thư Trung ương Đảng}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{symbol: 281/QĐ-TTg}",
                "{symbol: 448/QĐ-KHVN}",
                "{symbol: 244/QĐ-KHVN}",
                "{symbol: 22/2020/TT-BGDĐT}",
                "{symbol: 44/2014/TT-BGDĐT}",
                "{symbol: 9/CT, date: 2024-03-16}",
                "{symbol: 9/CT, date: 31/4/2022}",
                "{symbol: 89-KH/HU, issuer: Ban Thường vụ Tỉnh ủy Lâm Đồng}",
                "{symbol: 12/QĐ-TTg, issuer: Hội Khuyến học Việt Nam}",
            })
    void what_has_ended_was_replaced_is_of_a_later_day_or_of_another_sign_is_found(String wrong) {
        assertThat(PerfectPlans.causes("committee", CITED, CITED + "\n    - " + wrong))
                .isEqualTo(INCONSISTENT);
    }
}
