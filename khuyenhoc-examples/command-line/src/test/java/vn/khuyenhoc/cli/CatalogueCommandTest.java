package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.Catalogue;

class CatalogueCommandTest {

    @Test
    void lists_documents_sets_gaps_and_overlays() {
        Ran ran = Ran.with("catalogue", "list");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("24/2023/TT-BGDĐT", "CD324-2023", "khoảng trống", "lam-ha-minh-hoa", "[MINH HỌA]");
    }

    @Test
    void lists_in_english() {
        assertThat(Ran.with("catalogue", "list", "--lang=en").out()).contains("Documents", "gap:");
    }

    @Test
    void shows_a_criterion_with_clause_mark_source_and_rule() {
        Ran ran = Ran.with("catalogue", "show", "TT24.H.2.1");

        assertThat(ran.out())
                .contains(
                        "Điều 6 khoản 2 điểm a",
                        "TEXT (",
                        "https://",
                        "quy tắc: TT24.H.2.1",
                        "cách chạy: chạy thẳng",
                        "mức 2 phải đạt: 95");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1373-13", "CD324-2023", "TT24-2023-H", "TT-24-2023", "thanh_vien_cong_dan_hoc_tap", "LH.GD.2.1"
            })
    void shows_every_kind_of_code(String code) {
        Ran ran = Ran.with("catalogue", "show", code);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shows_every_code_there_is(String language) {
        Catalogue catalogue = Catalogue.load();

        catalogue
                .allSets()
                .forEach(set -> assertThat(Ran.with("--lang", language, "catalogue", "show", set.id())
                                .code())
                        .isZero());
        catalogue.documents().stream()
                .limit(5)
                .forEach(document -> assertThat(Ran.with("--lang", language, "catalogue", "show", document.code())
                                .code())
                        .isZero());
    }

    @Test
    void suggests_a_code() {
        Ran ran = Ran.with("catalogue", "show", "TT24.H.2.9");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("TT24.H.2");
    }

    @Test
    void lists_the_targets_of_overlays() {
        assertThat(Ran.with("catalogue", "list").out()).contains("BD-387-4: ", "DL-CH-3: ", "hội đồng hương");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shows_what_a_locality_adds(String language) {
        Ran ran = Ran.with("--lang", language, "catalogue", "show", "binh-duong");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("BD-387-4", "70%", "387-3", "Bình Dương", "https://www.binhduong.gov.vn/")
                .doesNotContain("TK-387-2", "{");
    }

    @Test
    void shows_a_target_of_a_locality() {
        assertThat(Ran.with("catalogue", "show", "BN-677-2", "--lang=en").out())
                .contains("Bắc Ninh", "45%", "certain from 2025-12-31");
    }

    @Test
    void shows_what_a_document_says_of_two_titles() {
        Ran ran = Ran.with("catalogue", "show", "TT24-TTLDTT");

        assertThat(ran.out()).contains("Tập thể lao động tiên tiến (bắt buộc)", "24/2023/TT-BGDĐT");
    }
}
