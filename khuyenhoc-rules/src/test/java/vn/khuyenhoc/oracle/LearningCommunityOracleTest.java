package vn.khuyenhoc.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.oracle.Comparison.Drawn;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class LearningCommunityOracleTest {
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final List<String> YES_NO = List.of(
            "tuyen_truyen_hoc_tap_suot_doi",
            "ke_hoach_xa_hoi_hoc_tap_hang_nam",
            "thuc_hien_day_du_ke_hoach",
            "ban_hanh_van_ban_xa_hoi_hoc_tap",
            "thuc_hien_day_du_kip_thoi",
            "ke_hoach_tuan_le_hoc_tap_suot_doi",
            "hoat_dong_tuan_le_hoc_tap_suot_doi",
            "bao_cao_tuan_le_hoc_tap_suot_doi",
            "phong_trao_thi_dua_xa_hoi_hoc_tap",
            "kinh_phi_xa_hoi_hoc_tap",
            "huy_dong_nguon_luc_xa_hoi",
            "co_che_phoi_hop_xa_hoi_hoc_tap",
            "thuc_hien_chinh_sach_trung_uong",
            "thuc_hien_chinh_sach_tinh",
            "ban_hanh_chinh_sach_dia_phuong",
            "hop_tac_quoc_te_hoc_tap_suot_doi",
            "don_vi_duoc_trang_bi_cong_cu_so",
            "tthtcd_phong_lam_viec",
            "tthtcd_tu_sach_dung_chung",
            "tthtcd_thiet_bi_cntt",
            "thu_vien_dich_vu_hoc_tap_suot_doi",
            "thu_vien_chuyen_doi_so",
            "van_hoa_the_thao_lop_cau_lac_bo",
            "van_hoa_the_thao_thuong_xuyen",
            "van_hoa_the_thao_ket_noi_xa",
            "co_so_giao_duc_moi_truong_so",
            "dai_hoc_truc_thuoc_chuyen_doi_so",
            "dai_hoc_truc_thuoc_hoc_lieu_so",
            "dai_phat_thanh_noi_dung_hoc_lieu",
            "dai_phat_thanh_hoc_lieu_mo");

    @ParameterizedTest
    @EnumSource
    void ten_thousand_communes_are_decided_as_articles_6_to_8_say(Stance stance) {
        Comparison.agree(Context.of(DAY, YEAR).with(stance), (dice, id) -> {
            Facts facts = facts(dice);
            List<AreaClass> areas = areas(dice);
            Truth disadvantaged = disadvantaged(areas);
            return Drawn.of(
                    unit(id, Tier.COMMUNE, areas, facts),
                    Title.COMMUNITY_COMMUNE,
                    LearningCommunityLaw.ofCommune(facts, disadvantaged));
        });
    }

    @Test
    void ten_thousand_districts_are_decided_as_articles_11_to_13_say() {
        Comparison.agree(Context.of(DAY, YEAR), (dice, id) -> {
            Facts facts = facts(dice);
            return Drawn.of(
                    unit(id, Tier.DISTRICT, areas(dice), facts),
                    Title.COMMUNITY_DISTRICT,
                    LearningCommunityLaw.ofDistrict(facts));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-07-01"})
    void ten_thousand_provinces_are_decided_as_articles_16_to_18_say_while_there_are_districts(LocalDate day) {
        boolean districts = !day.isAfter(LocalDate.of(2025, 6, 30));
        Comparison.agreeWithoutSpread(Context.of(day, YEAR), (dice, id) -> {
            Facts facts = facts(dice);
            return Drawn.of(
                    unit(id, Tier.PROVINCE, areas(dice), facts),
                    Title.COMMUNITY_PROVINCE,
                    LearningCommunityLaw.ofProvince(facts, districts));
        });
    }

    /** "Vùng khó khăn" is not defined in what could be read: one that is especially difficult may lie in it. */
    private static Truth disadvantaged(@Nullable List<AreaClass> areas) {
        if (areas == null) {
            return Truth.UNKNOWN;
        }
        boolean open = areas.contains(AreaClass.ESPECIALLY_DIFFICULT) && !areas.contains(AreaClass.DISADVANTAGED);
        return open ? Truth.UNKNOWN : Truth.of(areas.contains(AreaClass.DISADVANTAGED));
    }

    private static @Nullable List<AreaClass> areas(Dice dice) {
        return dice.oneOf(java.util.Arrays.asList(
                null,
                List.of(),
                List.of(AreaClass.DISADVANTAGED),
                List.of(AreaClass.ESPECIALLY_DIFFICULT),
                List.of(AreaClass.DISADVANTAGED, AreaClass.MOUNTAINOUS)));
    }

    /** A dossier in which little fails and, in every other, little is missing. */
    private static Facts facts(Dice dice) {
        Facts facts = new Facts();
        int known = dice.chance(60) ? 100 : 96;
        int good = dice.oneOf(List.of(100, 99, 90));
        YES_NO.forEach(code -> dice.maybe(known, () -> facts.put(code, dice.yes(good))));
        dice.maybe(known, () -> facts.put("pcgd_mam_non_5_tuoi", grade(dice, good, LearningCommunityLaw.ONE_LEVEL)));
        dice.maybe(known, () -> facts.put("pcgd_tieu_hoc", grade(dice, good, LearningCommunityLaw.THREE_LEVELS)));
        dice.maybe(
                known, () -> facts.put("pcgd_trung_hoc_co_so", grade(dice, good, LearningCommunityLaw.THREE_LEVELS)));
        dice.maybe(known, () -> facts.put("xoa_mu_chu", grade(dice, good, LearningCommunityLaw.TWO_LEVELS)));
        dice.maybe(known, () -> facts.put("cong_dan_hoc_tap_trong_xa", share(dice, good, 60, 80)));
        dice.maybe(known, () -> facts.put("cong_dan_trinh_do_chuyen_mon_ky_thuat", share(dice, good, 40, 50, 60)));
        dice.maybe(known, () -> facts.put("cong_dan_trinh_do_dai_hoc", share(dice, good, 10, 12, 15)));
        dice.maybe(known, () -> facts.put("xa_dat_cong_dong_hoc_tap_muc_do_1", share(dice, good, 90, 91)));
        dice.maybe(known, () -> facts.put("xa_dat_cong_dong_hoc_tap_muc_do_2", share(dice, good, 90, 91)));
        dice.maybe(known, () -> facts.put("huyen_dat_cong_dong_hoc_tap_muc_do_1", share(dice, good, 90, 91)));
        dice.maybe(known, () -> facts.put("huyen_dat_cong_dong_hoc_tap_muc_do_2", share(dice, good, 90, 91)));
        dice.maybe(known, () -> facts.put("bao_tang_chuong_trinh_giao_duc", programmes(dice, good)));
        dice.maybe(known, () -> facts.put("dai_phat_thanh_chuong_trinh_giao_duc", programmes(dice, good)));
        years(dice, known, good, facts);
        return facts;
    }

    /** What is held against the year before. */
    private static void years(Dice dice, int known, int good, Facts facts) {
        amounts(dice, known, good, facts, "thu_nhap_binh_quan_dau_nguoi");
        amounts(dice, known, good, facts, "grdp");
        dice.maybe(
                known, () -> facts.put("lao_dong_co_viec_lam", dice.chance(good) ? Share.of("0.95") : dice.share(90)));
        dice.maybe(known, () -> facts.putBefore("lao_dong_co_viec_lam", dice.share(90)));
        dice.maybe(known, () -> facts.put("ho_ngheo_da_chieu", dice.chance(good) ? Share.of("0.01") : dice.share(5)));
        dice.maybe(known, () -> facts.putBefore("ho_ngheo_da_chieu", dice.share(5)));
    }

    private static void amounts(Dice dice, int known, int good, Facts facts, String code) {
        long before = dice.between(1_000_000, 90_000_000);
        dice.maybe(known, () -> facts.putBefore(code, new Count(before)));
        dice.maybe(known, () -> facts.put(code, new Count(before + (dice.chance(good) ? 1 : dice.between(-1, 1)))));
    }

    private static Count programmes(Dice dice, int good) {
        return dice.chance(good) ? new Count(dice.between(4, 5)) : dice.count(4);
    }

    private static Grade grade(Dice dice, int good, List<String> grades) {
        return dice.grade(dice.chance(good) ? grades.subList(grades.size() / 2, grades.size()) : grades);
    }

    private static Share share(Dice dice, int good, Integer... percents) {
        int highest = percents[percents.length - 1];
        return dice.chance(good / 2) ? dice.share(highest + 3) : dice.share(percents);
    }

    private static AdministrativeUnit unit(String id, Tier tier, @Nullable List<AreaClass> areas, Facts facts) {
        return new AdministrativeUnit(id, null, tier, null, areas, null, null, facts.observations(YEAR), List.of());
    }
}
