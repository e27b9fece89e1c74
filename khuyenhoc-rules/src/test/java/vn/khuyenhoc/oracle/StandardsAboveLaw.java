package vn.khuyenhoc.oracle;

import java.util.Arrays;
import java.util.Map;
import vn.khuyenhoc.title.Title;

/** What Nghị định 20/2014/NĐ-CP asks of districts and provinces: shares of communes, and of districts. */
final class StandardsAboveLaw {
    private StandardsAboveLaw() {}

    static Map<Title, Answer> ofDistrict(Facts facts) {
        return Map.of(
                // Điều 6 khoản 3
                Title.PRESCHOOL_DISTRICT, Answer.of(facts.atLeast("xa_dat_chuan_mam_non_5_tuoi", 90)),
                // Điều 9 khoản 3, Điều 10 khoản 2, Điều 11 khoản 2
                Title.PRIMARY_DISTRICT, levels(facts, "xa_dat_chuan_tieu_hoc", 90, 90, 90),
                // Điều 20 khoản 2, Điều 21 khoản 2
                Title.LITERACY_DISTRICT, levels(facts, "xa_dat_chuan_xoa_mu_chu", 90, 90),
                // Điều 14 khoản 3, Điều 15 khoản 2, Điều 16 khoản 2
                Title.LOWER_SECONDARY_DISTRICT, levels(facts, "xa_dat_chuan_trung_hoc_co_so", 90, 95, 100));
    }

    static Map<Title, Answer> ofProvince(Facts facts) {
        return Map.of(
                // Điều 6 khoản 4
                Title.PRESCHOOL_PROVINCE, Answer.of(facts.atLeast("huyen_dat_chuan_mam_non_5_tuoi", 100)),
                // Điều 9 khoản 4, Điều 10 khoản 3, Điều 11 khoản 3
                Title.PRIMARY_PROVINCE, levels(facts, "huyen_dat_chuan_tieu_hoc", 100, 100, 100),
                // Điều 20 khoản 3, Điều 21 khoản 3
                Title.LITERACY_PROVINCE, levels(facts, "huyen_dat_chuan_xoa_mu_chu", 90, 100),
                // Điều 14 khoản 4, Điều 15 khoản 3, Điều 16 khoản 3
                Title.LOWER_SECONDARY_PROVINCE, levels(facts, "huyen_dat_chuan_trung_hoc_co_so", 100, 100, 100));
    }

    /** Without districts no share of them can be formed, whatever was declared. */
    static Map<Title, Answer> ofProvinceWithoutDistricts() {
        Truth[] three = new Truth[] {Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN};
        return Map.of(
                Title.PRESCHOOL_PROVINCE, Answer.of(Truth.UNKNOWN),
                Title.PRIMARY_PROVINCE, Answer.of(three),
                Title.LITERACY_PROVINCE, Answer.of(Truth.UNKNOWN, Truth.UNKNOWN),
                Title.LOWER_SECONDARY_PROVINCE, Answer.of(three));
    }

    private static Answer levels(Facts facts, String code, Integer... percents) {
        Truth[] levels = new Truth[percents.length];
        Arrays.setAll(levels, i -> facts.atLeast(code + "_muc_do_" + (i + 1), percents[i]));
        return Answer.of(levels);
    }
}
