package vn.khuyenhoc.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.title.Title;

/**
 * What Nghị định 20/2014/NĐ-CP asks of a commune for universal education and literacy.
 *
 * <p>Each sentence of the decree is a criterion of its own and known or unknown by itself.
 */
final class StandardsOfCommuneLaw {
    private final Facts facts;
    private final Truth difficult;

    /**
     * @param difficult whether it is a "xã có điều kiện kinh tế - xã hội đặc biệt khó khăn"
     */
    StandardsOfCommuneLaw(Facts facts, Truth difficult) {
        this.facts = facts;
        this.difficult = difficult;
    }

    Map<Title, Answer> answers() {
        Map<Title, Answer> answers = new EnumMap<>(Title.class);
        answers.put(Title.PRESCHOOL_COMMUNE, preschool());
        answers.put(Title.PRIMARY_COMMUNE, primary());
        answers.put(Title.LITERACY_COMMUNE, literacy());
        answers.put(Title.LOWER_SECONDARY_COMMUNE, lowerSecondary());
        return answers;
    }

    /** Điều 6 khoản 2. */
    private Answer preschool() {
        return Answer.of(
                Truth.all(share("tre_5_tuoi_den_lop", 95, 90), share("tre_5_tuoi_hoan_thanh_mam_non", 85, 80)));
    }

    /** Điều 9 khoản 2, Điều 10 khoản 1, Điều 11 khoản 1; each level holds the one below. */
    private Answer primary() {
        Truth first = Truth.all(
                facts.atLeast("tre_6_tuoi_vao_lop_1", 90), share("tre_den_14_tuoi_hoan_thanh_tieu_hoc", 80, 70));
        Truth second = Truth.all(
                first,
                facts.atLeast("tre_6_tuoi_vao_lop_1", 95),
                share("tre_11_tuoi_hoan_thanh_tieu_hoc", 80, 70),
                facts.atLeast("tre_11_tuoi_hoan_thanh_hoac_dang_hoc_tieu_hoc", 100));
        Truth third = Truth.all(
                second, facts.atLeast("tre_6_tuoi_vao_lop_1", 98), share("tre_11_tuoi_hoan_thanh_tieu_hoc", 90, 80));
        return Answer.of(first, second, third);
    }

    /** Điều 20 khoản 1, Điều 21 khoản 1: other ages in especially difficult communes; level 2 does not name level 1. */
    private Answer literacy() {
        return Answer.of(
                byAge("nguoi_15_35_biet_chu_muc_do_1", "nguoi_15_25_biet_chu_muc_do_1"),
                byAge("nguoi_15_60_biet_chu_muc_do_2", "nguoi_15_35_biet_chu_muc_do_2"));
    }

    private Truth byAge(String normal, String inDifficult) {
        Truth isNormal = difficult == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(difficult == Truth.NO);
        return Truth.all(
                facts.atLeast(normal, 90).onlyIf(isNormal),
                facts.atLeast(inDifficult, 90).onlyIf(difficult));
    }

    /** Điều 14 khoản 2, Điều 15 khoản 1, Điều 16 khoản 1; each level holds the one below. */
    private Answer lowerSecondary() {
        String graduates = "nguoi_15_18_tot_nghiep_trung_hoc_co_so";
        Truth first = Truth.all(
                reached("pcgd_tieu_hoc", primary()), reached("xoa_mu_chu", literacy()), share(graduates, 80, 70));
        Truth second = Truth.all(first, share(graduates, 90, 80));
        Truth third = Truth.all(second, share(graduates, 95, 90), share("nguoi_15_18_dang_hoc_tiep", 80, 70));
        return Answer.of(first, second, third);
    }

    /** Whether level 1 or a higher one is declared or, where nothing is declared, comes of the other data. */
    private Truth reached(String code, Answer decided) {
        List<Outcome> levels = decided.levels();
        return facts.value(code)
                .map(value -> Truth.of(!((Grade) value).grade().equals("chua-dat")))
                .orElse(
                        levels.contains(Outcome.QUALIFIED)
                                ? Truth.YES
                                : levels.contains(Outcome.UNDECIDED) ? Truth.UNKNOWN : Truth.NO);
    }

    private Truth share(String code, int normal, int inDifficult) {
        return facts.atLeast(code, normal, inDifficult, difficult);
    }
}
