package vn.khuyenhoc.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.title.Title;

/** What Nghị định 20/2014/NĐ-CP asks of districts and provinces: shares of communes, and of districts. */
final class StandardsAboveLaw {
    private static final List<String> SHARES = List.of(
            "dat_chuan_mam_non_5_tuoi",
            "dat_chuan_tieu_hoc_muc_do_1",
            "dat_chuan_tieu_hoc_muc_do_2",
            "dat_chuan_tieu_hoc_muc_do_3",
            "dat_chuan_trung_hoc_co_so_muc_do_1",
            "dat_chuan_trung_hoc_co_so_muc_do_2",
            "dat_chuan_trung_hoc_co_so_muc_do_3",
            "dat_chuan_xoa_mu_chu_muc_do_1",
            "dat_chuan_xoa_mu_chu_muc_do_2",
            "dat_cong_dong_hoc_tap_muc_do_1",
            "dat_cong_dong_hoc_tap_muc_do_2");

    private StandardsAboveLaw() {}

    static Map<Title, Answer> ofDistrict(Facts facts, LocalDate day) {
        AmendedStandards amended = new AmendedStandards(facts, day);
        hold(facts, "xa_");
        Conflicts conflicts = new Conflicts(facts);
        // Điều 14 khoản 2 điểm a
        conflicts.part("xa_dat_chuan_trung_hoc_co_so_muc_do_1", "xa_dat_chuan_tieu_hoc_muc_do_1");
        conflicts.part("xa_dat_chuan_trung_hoc_co_so_muc_do_1", "xa_dat_chuan_xoa_mu_chu_muc_do_1");
        return Map.of(
                // Điều 6 khoản 3
                Title.PRESCHOOL_DISTRICT, amended.answer(facts.atLeast("xa_dat_chuan_mam_non_5_tuoi", 90)),
                // Điều 9 khoản 3, Điều 10 khoản 2, Điều 11 khoản 2
                Title.PRIMARY_DISTRICT, nested(facts, amended, "xa_dat_chuan_tieu_hoc", 90, 90, 90),
                // Điều 20 khoản 2, Điều 21 khoản 2
                Title.LITERACY_DISTRICT, levels(facts, amended, "xa_dat_chuan_xoa_mu_chu", 90, 90),
                // Điều 14 khoản 3, Điều 15 khoản 2, Điều 16 khoản 2
                Title.LOWER_SECONDARY_DISTRICT, nested(facts, amended, "xa_dat_chuan_trung_hoc_co_so", 90, 95, 100));
    }

    static Map<Title, Answer> ofProvince(Facts facts, LocalDate day) {
        AmendedStandards amended = new AmendedStandards(facts, day);
        hold(facts, "huyen_");
        return Map.of(
                // Điều 6 khoản 4
                Title.PRESCHOOL_PROVINCE, amended.answer(facts.atLeast("huyen_dat_chuan_mam_non_5_tuoi", 100)),
                // Điều 9 khoản 4, Điều 10 khoản 3, Điều 11 khoản 3
                Title.PRIMARY_PROVINCE, nested(facts, amended, "huyen_dat_chuan_tieu_hoc", 100, 100, 100),
                // Điều 20 khoản 3, Điều 21 khoản 3
                Title.LITERACY_PROVINCE, levels(facts, amended, "huyen_dat_chuan_xoa_mu_chu", 90, 100),
                // Điều 14 khoản 4, Điều 15 khoản 3, Điều 16 khoản 3
                Title.LOWER_SECONDARY_PROVINCE,
                        nested(facts, amended, "huyen_dat_chuan_trung_hoc_co_so", 100, 100, 100));
    }

    /** Without districts no share of them can be formed, whatever was declared. */
    static Map<Title, Answer> ofProvinceWithoutDistricts(Facts facts, LocalDate day) {
        AmendedStandards amended = new AmendedStandards(facts, day);
        Truth[] three = new Truth[] {Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN};
        return Map.of(
                Title.PRESCHOOL_PROVINCE, amended.answer(Truth.UNKNOWN),
                Title.PRIMARY_PROVINCE, amended.answer(three),
                Title.LITERACY_PROVINCE, amended.answer(Truth.UNKNOWN, Truth.UNKNOWN),
                Title.LOWER_SECONDARY_PROVINCE, amended.answer(three));
    }

    private static Answer levels(Facts facts, AmendedStandards amended, String code, Integer... percents) {
        return amended.answer(own(facts, code, percents));
    }

    /** Each level holds the one below (điểm a of Điều 10, 11, 15, 16): who does not meet that does not meet this. */
    private static Answer nested(Facts facts, AmendedStandards amended, String code, Integer... percents) {
        Truth[] levels = own(facts, code, percents);
        for (int i = 1; i < levels.length; i++) {
            levels[i] = levels[i - 1] == Truth.NO ? Truth.NO : levels[i];
        }
        return amended.answer(levels);
    }

    private static Truth[] own(Facts facts, String code, Integer... percents) {
        Truth[] levels = new Truth[percents.length];
        Arrays.setAll(levels, i -> facts.atLeast(code + "_muc_do_" + (i + 1), percents[i]));
        return levels;
    }

    /** All are shares of the communes, or of the districts; and who meets a level meets those that it holds. */
    private static void hold(Facts facts, String below) {
        Conflicts conflicts = new Conflicts(facts);
        conflicts.oneBase(SHARES.stream().map(share -> below + share).toArray(String[]::new));
        for (String standard : List.of("dat_chuan_tieu_hoc", "dat_chuan_trung_hoc_co_so")) {
            conflicts.part(below + standard + "_muc_do_2", below + standard + "_muc_do_1");
            conflicts.part(below + standard + "_muc_do_3", below + standard + "_muc_do_2");
        }
        conflicts.part(below + "dat_chuan_xoa_mu_chu_muc_do_2", below + "dat_chuan_xoa_mu_chu_muc_do_1");
    }
}
