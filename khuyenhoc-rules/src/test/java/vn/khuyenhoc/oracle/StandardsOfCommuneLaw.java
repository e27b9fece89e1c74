package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.title.Title;

/**
 * What Nghị định 20/2014/NĐ-CP asks of a commune for universal education and literacy.
 *
 * <p>Each sentence of the decree is a criterion of its own and known or unknown by itself.
 */
final class StandardsOfCommuneLaw {
    private static final String UP_TO_14 = "tre_den_14_tuoi_hoan_thanh_tieu_hoc";
    private static final String OF_11_TO_14 = "tre_11_14_tuoi_hoan_thanh_tieu_hoc";
    private static final String OF_14 = "tre_14_tuoi_hoan_thanh_tieu_hoc";
    private final Facts facts;
    private final Truth difficult;
    private final AmendedStandards amended;

    /**
     * @param difficult whether it is a "xã có điều kiện kinh tế - xã hội đặc biệt khó khăn"
     * @param day day whose law counts
     */
    StandardsOfCommuneLaw(Facts facts, Truth difficult, LocalDate day) {
        this.facts = facts;
        this.difficult = difficult;
        this.amended = new AmendedStandards(facts, day);
        Conflicts conflicts = new Conflicts(facts);
        // Điều 6: of the same children of 5; Điều 10 and 11: of the same children of 11; Điều 16: of the same ages
        conflicts.part("tre_5_tuoi_hoan_thanh_mam_non", "tre_5_tuoi_den_lop");
        conflicts.part("tre_11_tuoi_hoan_thanh_tieu_hoc", "tre_11_tuoi_hoan_thanh_hoac_dang_hoc_tieu_hoc");
        conflicts.oneBase("nguoi_15_18_tot_nghiep_trung_hoc_co_so", "nguoi_15_18_dang_hoc_tiep");
        // Điều 19: who is literate at level 2 is so at level 1
        conflicts.part("nguoi_15_35_biet_chu_muc_do_2", "nguoi_15_35_biet_chu_muc_do_1");
        conflicts.ages("nguoi_15_25_biet_chu_muc_do_1", "nguoi_15_35_biet_chu_muc_do_1");
        conflicts.ages("nguoi_15_35_biet_chu_muc_do_2", "nguoi_15_60_biet_chu_muc_do_2");
        // Điều 9 khoản 2 điểm b: those of 11 and of 14 are among those of 11 to 14
        conflicts.ages("tre_11_tuoi_hoan_thanh_tieu_hoc", OF_11_TO_14);
        conflicts.ages(OF_14, OF_11_TO_14);
        beyond("pcgd_tieu_hoc", primary(), "tre_11_tuoi_hoan_thanh_tieu_hoc", 2);
        beyondLiteracy();
    }

    /** A declared standard beside counts that do not reach it, or cannot say so because they are not true together. */
    private void beyond(String code, Answer decided, String share, int fromLevel) {
        int declared = level(code);
        int most = 0;
        for (int level = 1; level <= decided.levels().size(); level++) {
            Outcome outcome = decided.levels().get(level - 1);
            boolean untrue = (level >= fromLevel && facts.doubted(share)) || isUntrueUpTo14();
            most = outcome == Outcome.QUALIFIED || (outcome == Outcome.UNDECIDED && !untrue) ? level : most;
        }
        if (declared > most) {
            facts.doubt(code);
        }
    }

    /** Literacy has other shares at each level, and other ages in difficult communes. */
    private void beyondLiteracy() {
        int declared = level("xoa_mu_chu");
        List<Outcome> levels = literacy().levels();
        boolean first = isAsked("nguoi_15_35_biet_chu_muc_do_1", "nguoi_15_25_biet_chu_muc_do_1");
        boolean second = isAsked("nguoi_15_60_biet_chu_muc_do_2", "nguoi_15_35_biet_chu_muc_do_2");
        boolean open1 = levels.get(0) == Outcome.UNDECIDED && !first;
        boolean open2 = levels.get(1) == Outcome.UNDECIDED && !second;
        int most =
                levels.get(1) == Outcome.QUALIFIED || open2 ? 2 : levels.get(0) == Outcome.QUALIFIED || open1 ? 1 : 0;
        if (declared > most) {
            facts.doubt("xoa_mu_chu");
        }
    }

    /** Whether a share that counts, or may count, cannot be true. */
    private boolean isAsked(String normal, String inDifficult) {
        return (difficult != Truth.YES && facts.doubted(normal))
                || (difficult != Truth.NO && facts.doubted(inDifficult));
    }

    private int level(String code) {
        return facts.value(code)
                .map(value ->
                        List.of("chua-dat", "muc-do-1", "muc-do-2", "muc-do-3").indexOf(((Grade) value).grade()))
                .orElse(0);
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
        return amended.answer(
                Truth.all(share("tre_5_tuoi_den_lop", 95, 90), share("tre_5_tuoi_hoan_thanh_mam_non", 85, 80)));
    }

    /** Điều 9 khoản 2, Điều 10 khoản 1, Điều 11 khoản 1; each level holds the one below. */
    private Answer primary() {
        Truth first = Truth.all(facts.atLeast("tre_6_tuoi_vao_lop_1", 90), upTo14());
        Truth second = Truth.all(
                first,
                facts.atLeast("tre_6_tuoi_vao_lop_1", 95),
                share("tre_11_tuoi_hoan_thanh_tieu_hoc", 80, 70),
                facts.atLeast("tre_11_tuoi_hoan_thanh_hoac_dang_hoc_tieu_hoc", 100));
        Truth third = Truth.all(
                second, facts.atLeast("tre_6_tuoi_vao_lop_1", 98), share("tre_11_tuoi_hoan_thanh_tieu_hoc", 90, 80));
        return amended.answer(first, second, third);
    }

    /** Điều 20 khoản 1, Điều 21 khoản 1: other ages in especially difficult communes; level 2 does not name level 1. */
    private Answer literacy() {
        return amended.answer(
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
        return amended.answer(first, second, third);
    }

    /** Whether level 1 or a higher one is declared or, where nothing is declared, comes of the other data. */
    private Truth reached(String code, Answer decided) {
        List<Outcome> levels = decided.levels();
        if (facts.doubted(code)) {
            return Truth.UNKNOWN;
        }
        return facts.value(code)
                .map(value -> Truth.of(!((Grade) value).grade().equals("chua-dat")))
                .orElse(
                        levels.contains(Outcome.QUALIFIED)
                                ? Truth.YES
                                : levels.contains(Outcome.UNDECIDED) ? Truth.UNKNOWN : Truth.NO);
    }

    /**
     * "Trẻ em đến 14 tuổi" may be those aged 11 to 14 or those aged 14: what both readings say holds. One figure for all up to 14 can
     * be too low because of those who are too young, so it refuses nobody.
     */
    private Truth upTo14() {
        Truth together = share(UP_TO_14, 80, 70);
        if (facts.value(UP_TO_14).isPresent()) {
            return together == Truth.NO || isUntrueUpTo14() ? Truth.UNKNOWN : together;
        }
        Truth one = share(OF_11_TO_14, 80, 70);
        Truth other = share(OF_14, 80, 70);
        return one == other && !isUntrueUpTo14() ? one : Truth.UNKNOWN;
    }

    /** Both readings are known and the figure is neither; or no figure is enough, and the readings cannot be true. */
    private boolean isUntrueUpTo14() {
        if (share(UP_TO_14, 80, 70) != Truth.YES && facts.doubted(OF_11_TO_14, OF_14)) {
            return true;
        }
        if (facts.value(UP_TO_14).isEmpty()) {
            return false;
        }
        return facts.value(OF_11_TO_14).isPresent()
                && facts.value(OF_14).isPresent()
                && !isFigureOf(OF_11_TO_14)
                && !isFigureOf(OF_14);
    }

    /** Counts are of one base and equal; a rate is told to some digit, rounded or cut. */
    private boolean isFigureOf(String reading) {
        Share figure = (Share) facts.value(UP_TO_14).orElseThrow();
        Share known = (Share) facts.value(reading).orElseThrow();
        if (figure.rate() == null && known.rate() == null) {
            return figure.equals(known);
        }
        BigDecimal apart = rate(figure).subtract(rate(known)).abs();
        int digits = Math.min(
                figure.rate() == null ? 99 : figure.rate().scale(),
                known.rate() == null ? 99 : known.rate().scale());
        return apart.signum() == 0 || apart.movePointRight(digits).compareTo(BigDecimal.ONE) < 0;
    }

    private static BigDecimal rate(Share share) {
        return share.rate() != null
                ? share.rate()
                : BigDecimal.valueOf(share.count()).divide(BigDecimal.valueOf(share.base()), MathContext.DECIMAL128);
    }

    private Truth share(String code, int normal, int inDifficult) {
        return facts.atLeast(code, normal, inDifficult, difficult);
    }
}
