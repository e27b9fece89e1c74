package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.util.List;

/**
 * Công dân học tập: ten indicators of 10 points each. Quyết định 324/QĐ-KHVN: at least 80 of 100 and no indicator below 5. The
 * pilot of 2020-2021: at least 70 and no indicator below 5; five years in a row make an outstanding learning citizen.
 */
final class CitizenLaw {
    static final List<String> INDICATORS = List.of(
            "diem_tim_va_cap_nhat_thong_tin",
            "diem_lap_ke_hoach_hoc_tap",
            "diem_tham_gia_hoat_dong_cong_dong",
            "diem_khich_le_nguoi_khac_hoc",
            "diem_su_dung_cong_nghe_thong_tin",
            "diem_su_dung_ngoai_ngu",
            "diem_van_dung_tinh_toan",
            "diem_tu_duy_phan_bien",
            "diem_quan_he_than_thien",
            "diem_hop_tac_chia_se");
    static final String YEARS = "so_nam_lien_dat_cong_dan_hoc_tap";
    private static final BigDecimal MOST_OF_AN_INDICATOR = BigDecimal.TEN;
    private static final BigDecimal LEAST_OF_AN_INDICATOR = BigDecimal.valueOf(5);

    private CitizenLaw() {}

    static Answer decision324(Facts facts) {
        return scored(facts, Answer.of(passes(facts, 80)));
    }

    /**
     * The pilot.
     *
     * @param yearsBefore years in a row just before the data year for which the title is known to have been held
     */
    static Answer pilot(Facts facts, int yearsBefore) {
        Truth passes = passes(facts, 70);
        return scored(facts, Answer.of(passes, Truth.all(passes, fiveYears(facts, yearsBefore))));
    }

    private static Truth fiveYears(Facts facts, int yearsBefore) {
        if (facts.value(YEARS).isPresent()) {
            // fewer than the titles that are known: both cannot be true
            return facts.countAtLeast(YEARS, yearsBefore + 1) == Truth.YES
                    ? facts.countAtLeast(YEARS, 5)
                    : Truth.UNKNOWN;
        }
        // with this year; what is not known of may have been entered nowhere
        return yearsBefore + 1 >= 5 ? Truth.YES : Truth.UNKNOWN;
    }

    private static Truth passes(Facts facts, int total) {
        Truth truth = Truth.YES;
        for (String indicator : INDICATORS) {
            truth = Truth.all(
                    truth,
                    facts.points(indicator)
                            .map(points -> Truth.of(points.compareTo(LEAST_OF_AN_INDICATOR) >= 0))
                            .orElse(Truth.UNKNOWN));
        }
        return Truth.all(truth, reaches(facts, total));
    }

    private static Truth reaches(Facts facts, int total) {
        if (earned(facts).compareTo(BigDecimal.valueOf(total)) >= 0) {
            return Truth.YES;
        }
        return possible(facts).compareTo(BigDecimal.valueOf(total)) < 0 ? Truth.NO : Truth.UNKNOWN;
    }

    private static BigDecimal earned(Facts facts) {
        return sum(facts, BigDecimal.ZERO);
    }

    private static BigDecimal possible(Facts facts) {
        return sum(facts, MOST_OF_AN_INDICATOR);
    }

    private static BigDecimal sum(Facts facts, BigDecimal whereMissing) {
        return INDICATORS.stream()
                .map(indicator -> facts.points(indicator).orElse(whereMissing))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Answer scored(Facts facts, Answer answer) {
        return answer.scored(earned(facts), possible(facts));
    }
}
