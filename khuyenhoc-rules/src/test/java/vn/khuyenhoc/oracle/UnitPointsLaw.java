package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.subject.UnitKind;

/** Đơn vị học tập by points: Thông tư 22/2020/TT-BGDĐT. */
final class UnitPointsLaw {
    /** Điều 5: what each criterion gives at most; 100 together (Điều 6 khoản 2). */
    static final Map<String, Integer> MAXIMA = new LinkedHashMap<>();

    static {
        MAXIMA.put("diem_chu_truong_ke_hoach_hoc_tap", 10);
        MAXIMA.put("diem_quy_dinh_dong_vien_hoc_tap", 10);
        MAXIMA.put("diem_nguon_luc_cho_hoc_tap", 10);
        MAXIMA.put("diem_ke_hoach_tu_hoc_duoc_duyet", 10);
        MAXIMA.put("diem_tuan_thu_ky_luat", 5);
        MAXIMA.put("diem_hoan_thanh_chuong_trinh_bat_buoc", 10);
        MAXIMA.put("diem_lao_dong_tien_tien", 5);
        MAXIMA.put("diem_nang_luc_cong_dan_hoc_tap", 25);
        MAXIMA.put("diem_tap_the_lao_dong_tien_tien", 10);
        MAXIMA.put("diem_chia_se_tri_thuc", 5);
    }

    /** Điều 1 khoản 2: no schools, no enterprises. */
    private static final Set<UnitKind> COVERED =
            Set.of(UnitKind.PARTY_ORGANISATION, UnitKind.AGENCY, UnitKind.SOCIO_POLITICAL_ORGANISATION);

    private UnitPointsLaw() {}

    static Answer answer(UnitKind kind, Facts facts) {
        if (!COVERED.contains(kind)) {
            return Answer.notCovered();
        }
        BigDecimal earned = sum(facts, false);
        BigDecimal possible = sum(facts, true);
        // Điều 6 khoản 3: trung bình, khá, tốt
        return Answer.of(reaches(50, earned, possible), reaches(70, earned, possible), reaches(85, earned, possible))
                .scored(earned, possible);
    }

    private static Truth reaches(int total, BigDecimal earned, BigDecimal possible) {
        BigDecimal mark = BigDecimal.valueOf(total);
        if (earned.compareTo(mark) >= 0) {
            return Truth.YES;
        }
        return possible.compareTo(mark) < 0 ? Truth.NO : Truth.UNKNOWN;
    }

    private static BigDecimal sum(Facts facts, boolean most) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Integer> criterion : MAXIMA.entrySet()) {
            BigDecimal whereMissing = most ? BigDecimal.valueOf(criterion.getValue()) : BigDecimal.ZERO;
            sum = sum.add(facts.points(criterion.getKey()).orElse(whereMissing));
        }
        return sum;
    }
}
