package vn.khuyenhoc.oracle;

import static vn.khuyenhoc.subject.UnitKind.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.oracle.Comparison.Drawn;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class LearningUnitOracleTest {
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final List<String> YES_NO = List.of(
            "ban_hanh_ke_hoach_hoc_tap",
            "thuc_hien_ke_hoach_hoc_tap",
            "thuc_hien_che_do_dao_tao",
            "quy_dinh_khuyen_khich_hoc_tap",
            "tham_gia_tap_huan_mam_non_ngoai_cong_lap",
            "kinh_phi_dao_tao_boi_duong",
            "don_vi_chuyen_doi_so",
            "thanh_vien_duoc_trang_bi_thiet_bi",
            "phuc_vu_hoc_tap_suot_doi",
            "tao_lap_moi_truong_hoc_tap",
            "thuc_hien_tap_huan_mam_non_ngoai_cong_lap",
            "tap_the_lao_dong_tien_tien",
            "kiem_dinh_chat_luong_gdnn");
    private static final List<String> SHARES = List.of(
            "thanh_vien_tuan_thu_ky_luat",
            "thanh_vien_hoan_thanh_chuong_trinh",
            "thanh_vien_chuyen_doi_so",
            "thanh_vien_lao_dong_tien_tien",
            "thanh_vien_cong_dan_hoc_tap");
    private static final List<String> GRADES = List.of("chua-dat", "dap-ung-co-ban", "dap-ung-tot", "dap-ung-tot");
    /** Named among the units of a province only (Điều 2 khoản 4), and by words that leave open what it is. */
    private static final Set<UnitKind> LEFT_OPEN = Set.of(ECONOMIC_ZONE_BOARD);

    private static final Set<UnitKind> PUBLIC_BY_NATURE = Set.of(
            PARTY_ORGANISATION,
            AGENCY,
            COMMUNE_PEOPLES_COMMITTEE,
            PUBLIC_SERVICE_UNIT,
            SOCIO_POLITICAL_ORGANISATION,
            ARMED_FORCES);

    @ParameterizedTest
    @EnumSource
    void ten_thousand_units_of_districts_are_decided_as_articles_6_to_9_say(Stance stance) {
        Comparison.agree(Context.of(DAY, YEAR).with(stance), (dice, id) -> {
            UnitKind kind = kind(dice);
            Ownership ownership = ownership(dice, kind);
            Facts facts = facts(dice);
            Tier tier = kind == COMMUNE_PEOPLES_COMMITTEE ? Tier.COMMUNE : Tier.DISTRICT;
            LearningUnitLaw law = new LearningUnitLaw(kind, ownership, facts, stance == Stance.DECIDING);
            return Drawn.of(unit(id, kind, tier, ownership, facts), Title.UNIT_DISTRICT, law.ofDistrict());
        });
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_units_of_provinces_are_decided_as_articles_12_to_15_say(Stance stance) {
        Comparison.agree(Context.of(DAY, YEAR).with(stance), (dice, id) -> {
            UnitKind drawn = kind(dice);
            UnitKind kind = drawn == COMMUNE_PEOPLES_COMMITTEE ? UNIVERSITY : drawn;
            Ownership ownership = ownership(dice, kind);
            Facts facts = facts(dice);
            LearningUnitLaw law = new LearningUnitLaw(kind, ownership, facts, stance == Stance.DECIDING);
            return Drawn.of(unit(id, kind, Tier.PROVINCE, ownership, facts), Title.UNIT_PROVINCE, law.ofProvince());
        });
    }

    private static UnitKind kind(Dice dice) {
        return dice.oneOf(Arrays.stream(UnitKind.values())
                .filter(kind -> !LEFT_OPEN.contains(kind))
                .toList());
    }

    private static @Nullable Ownership ownership(Dice dice, UnitKind kind) {
        if (dice.chance(25)) {
            return null;
        }
        return PUBLIC_BY_NATURE.contains(kind) ? Ownership.PUBLIC : dice.oneOf(List.of(Ownership.values()));
    }

    /** A dossier in which little fails and, in every other, little is missing. */
    private static Facts facts(Dice dice) {
        Facts facts = new Facts();
        int known = dice.chance(60) ? 100 : 96;
        int good = dice.oneOf(List.of(100, 98, 85));
        YES_NO.forEach(code -> dice.maybe(known, () -> facts.put(code, dice.yes(good))));
        SHARES.forEach(code -> dice.maybe(known, () -> facts.put(code, share(dice, good, 90, 95))));
        dice.maybe(known, () -> facts.put("nguoi_hoc_cong_dan_hoc_tap", share(dice, good, 95, 97)));
        dice.maybe(known, () -> facts.put("thanh_vien_co_chung_chi_ngoai_ngu", share(dice, good, 50, 70)));
        dice.maybe(known, () -> facts.put("thanh_vien_co_trinh_do_ngoai_ngu", share(dice, good, 70, 70)));
        dice.maybe(known, () -> facts.put("muc_do_chuyen_doi_so_4725", dice.grade(GRADES)));
        dice.maybe(known, () -> facts.put("muc_do_chuyen_doi_so_4740", dice.grade(GRADES)));
        proofs(dice, facts);
        return facts;
    }

    /** In two of five dossiers something lacks its evidence, or was not verified though the rest was. */
    private static void proofs(Dice dice, Facts facts) {
        List<String> codes = facts.codes();
        if (!codes.isEmpty() && dice.chance(20)) {
            facts.hide(dice.oneOf(codes));
        }
        if (!codes.isEmpty() && dice.chance(20)) {
            facts.verifyAllBut(dice.chance(50) ? Set.of() : Set.of(dice.oneOf(codes)));
        }
    }

    private static vn.khuyenhoc.observation.Share share(Dice dice, int good, int first, int second) {
        return dice.chance(good - 10) ? dice.share(second + 1, second, 99) : dice.share(first, second);
    }

    private static Unit unit(String id, UnitKind kind, Tier tier, @Nullable Ownership ownership, Facts facts) {
        return new Unit(
                id, null, kind, tier, ownership, null, null, List.of(), List.of(), facts.observations(YEAR), List.of());
    }
}
