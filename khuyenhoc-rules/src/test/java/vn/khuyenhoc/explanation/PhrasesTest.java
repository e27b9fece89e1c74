package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

class PhrasesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Phrases VIETNAMESE = new Phrases(CATALOGUE, Locale.ROOT);
    private static final Phrases ENGLISH = new Phrases(CATALOGUE, Locale.ENGLISH);
    private static final String INCOME = "thu_nhap_binh_quan_dau_nguoi";
    private static final String GRADE = "muc_do_chuyen_doi_so_4725";

    @Test
    void yes_and_no_are_words() {
        assertThat(both("-", new YesNo(true))).isEqualTo("có | yes");
        assertThat(both("-", new YesNo(false))).isEqualTo("không | no");
    }

    @Test
    void a_count_has_the_unit_of_its_observation() {
        assertThat(both(INCOME, new Count(59_000_000))).isEqualTo("59.000.000 đồng | 59,000,000 đồng");
        assertThat(both("unknown", new Count(1284))).isEqualTo("1.284 | 1,284");
    }

    @Test
    void a_share_shows_its_counts_where_they_are_known() {
        assertThat(both("-", Share.of(1150, 1284))).isEqualTo("1.150/1.284 (89,56\u00a0%) | 1,150/1,284 (89.56%)");
        assertThat(both("-", Share.of("0.375"))).isEqualTo("37,5\u00a0% | 37.5%");
        assertThat(both("-", Share.of("0.8999999"))).isEqualTo("89,99999\u00a0% | 89.99999%");
    }

    @Test
    void points_grades_and_days_are_named() {
        assertThat(both("-", new Points(new BigDecimal("7.50")))).isEqualTo("7,5 điểm | 7.5 points");
        assertThat(both("-", new Grade("dat"))).isEqualTo("dat | dat");
        assertThat(both("-", new Day(LocalDate.of(2024, 1, 26)))).isEqualTo("26/01/2024 | 2024-01-26");
    }

    @Test
    void a_value_that_is_missing_is_said_to_be() {
        assertThat(both(INCOME, null)).isEqualTo("chưa có | none yet");
        assertThat(both("-", new Share(null, null, null))).isEqualTo("chưa có | none yet");
    }

    @ParameterizedTest
    @CsvSource({
        "thanh_vien_tuan_thu_ky_luat, 0.333333, '33,3333\u00a0%'",
        INCOME + ", 1284, 1.284 đồng",
        "diem_hop_tac_chia_se, 5, 5 điểm",
        GRADE + ", dap-ung-tot, mức đáp ứng tốt (Quyết định 4725/QĐ-BGDĐT)",
        "phuc_vu_hoc_tap_suot_doi, x, x",
        "unknown, 7, 7",
    })
    void a_requirement_is_worded_by_the_type_of_its_observation(String code, String required, String words) {
        assertThat(VIETNAMESE.required(code, required)).isEqualTo(words);
    }

    @Test
    void a_document_is_named_by_kind_and_symbol() {
        assertThat(VIETNAMESE.document("TT-24-2023")).isEqualTo("Thông tư 24/2023/TT-BGDĐT");
        assertThat(ENGLISH.document("KHVN-2022-GDHT")).isNotBlank().isNotEqualTo("KHVN-2022-GDHT");
        assertThat(ENGLISH.document("unknown")).isEqualTo("unknown");
    }

    @Test
    void what_the_catalogue_does_not_know_keeps_its_code() {
        assertThat(VIETNAMESE.observation("unknown")).isEqualTo("unknown");
        assertThat(VIETNAMESE.base("unknown")).isEmpty();
        assertThat(VIETNAMESE.type("unknown")).isNull();
    }

    @Test
    void the_base_of_a_share_or_the_unit_of_a_count_is_told() {
        assertThat(ENGLISH.base("tre_5_tuoi_den_lop")).isEqualTo("five-year-olds of the commune");
        assertThat(VIETNAMESE.base("so_nam_lien_dat_cong_dan_hoc_tap")).isEqualTo("năm");
        assertThat(VIETNAMESE.base("diem_hop_tac_chia_se")).isEmpty();
    }

    @Test
    void a_period_may_be_open() {
        LocalDate from = LocalDate.of(2024, 1, 26);
        assertThat(VIETNAMESE.validity(new Validity(from, null))).isEqualTo("từ 26/01/2024");
        assertThat(ENGLISH.validity(new Validity(from, LocalDate.of(2025, 6, 30))))
                .isEqualTo("2024-01-26 to 2025-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "32, 32, 40, 32 trên 40",
        "32, 32.0, 40, 32 trên 40",
        "4, 14, 20, 4 đến 14 trên 20",
        "4, , 20, 4 đến ? trên 20",
        "7.5, 7.5, , '7,5 trên ?'",
    })
    void a_score_says_what_may_still_be_earned(
            BigDecimal earned, BigDecimal possible, BigDecimal maximum, String words) {
        assertThat(VIETNAMESE.score(new Score("g", earned, possible, maximum))).isEqualTo(words);
    }

    @Test
    void every_part_of_a_digest_is_shortened() {
        assertThat(Phrases.digest("0123456789abcdef")).isEqualTo("0123456789ab");
        assertThat(Phrases.digest("0123456789abcdef+fedcba9876543210")).isEqualTo("0123456789ab+fedcba987654");
        assertThat(Phrases.digest("0123")).isEqualTo("0123");
    }

    private static String both(String code, Value value) {
        return VIETNAMESE.value(code, value) + " | " + ENGLISH.value(code, value);
    }
}
