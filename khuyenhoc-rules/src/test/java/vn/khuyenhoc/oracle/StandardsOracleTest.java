package vn.khuyenhoc.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.oracle.Comparison.Drawn;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Tier;

class StandardsOracleTest {
    private static final int YEAR = 2015;
    /** The last day before Thông tư 07/2016/TT-BGDĐT. */
    private static final LocalDate BEFORE = LocalDate.of(2016, 5, 9);

    /** Percentages about which each share is drawn. */
    private static final Map<String, List<Integer>> OF_COMMUNE = Map.ofEntries(
            Map.entry("tre_5_tuoi_den_lop", List.of(90, 95, 99)),
            Map.entry("tre_5_tuoi_hoan_thanh_mam_non", List.of(80, 85, 99)),
            Map.entry("tre_6_tuoi_vao_lop_1", List.of(90, 95, 98, 99)),
            Map.entry("tre_11_14_tuoi_hoan_thanh_tieu_hoc", List.of(70, 80, 99)),
            Map.entry("tre_14_tuoi_hoan_thanh_tieu_hoc", List.of(70, 80, 99)),
            Map.entry("nguoi_khuyet_tat_duoc_tiep_can_giao_duc", List.of(60, 61, 99)),
            Map.entry("tre_11_tuoi_hoan_thanh_tieu_hoc", List.of(70, 80, 90, 99)),
            Map.entry("tre_11_tuoi_hoan_thanh_hoac_dang_hoc_tieu_hoc", List.of(100)),
            Map.entry("nguoi_15_25_biet_chu_muc_do_1", List.of(90, 95)),
            Map.entry("nguoi_15_35_biet_chu_muc_do_1", List.of(90, 95)),
            Map.entry("nguoi_15_35_biet_chu_muc_do_2", List.of(90, 95)),
            Map.entry("nguoi_15_60_biet_chu_muc_do_2", List.of(90, 95)),
            Map.entry("nguoi_15_18_tot_nghiep_trung_hoc_co_so", List.of(70, 80, 90, 95, 97)),
            Map.entry("nguoi_15_18_dang_hoc_tiep", List.of(70, 80, 90)));

    private static final List<String> ABOVE = List.of(
            "dat_chuan_mam_non_5_tuoi",
            "dat_chuan_tieu_hoc_muc_do_1",
            "dat_chuan_tieu_hoc_muc_do_2",
            "dat_chuan_tieu_hoc_muc_do_3",
            "dat_chuan_trung_hoc_co_so_muc_do_1",
            "dat_chuan_trung_hoc_co_so_muc_do_2",
            "dat_chuan_trung_hoc_co_so_muc_do_3",
            "dat_chuan_xoa_mu_chu_muc_do_1",
            "dat_chuan_xoa_mu_chu_muc_do_2");

    @Test
    void ten_thousand_communes_meet_the_standards_as_decree_20_2014_says() {
        Comparison.agree(Context.of(BEFORE, YEAR), (dice, id) -> commune(dice, id, BEFORE));
    }

    @Test
    void ten_thousand_districts_meet_the_standards_as_decree_20_2014_says() {
        Comparison.agree(Context.of(BEFORE, YEAR), (dice, id) -> district(dice, id, BEFORE));
    }

    @Test
    void ten_thousand_provinces_meet_the_standards_as_decree_20_2014_says() {
        Comparison.agree(Context.of(BEFORE, YEAR), (dice, id) -> province(dice, id, BEFORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-05-10", "2023-12-31"})
    void ten_thousand_communes_are_asked_what_circular_07_2016_adds(LocalDate day) {
        Comparison.agreeWithoutSpread(Context.of(day, YEAR), (dice, id) -> commune(dice, id, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-05-10", "2023-12-31"})
    void ten_thousand_districts_are_asked_what_circular_07_2016_adds(LocalDate day) {
        Comparison.agreeWithoutSpread(Context.of(day, YEAR), (dice, id) -> district(dice, id, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-05-10", "2023-12-31"})
    void ten_thousand_provinces_are_asked_what_circular_07_2016_adds(LocalDate day) {
        Comparison.agreeWithoutSpread(Context.of(day, YEAR), (dice, id) -> province(dice, id, day));
    }

    @Test
    void no_province_is_decided_by_shares_of_districts_when_there_are_none() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Comparison.agreeWithoutSpread(Context.of(day, YEAR), (dice, id) -> {
            Facts facts = above(dice, "huyen_");
            return new Drawn(
                    unit(id, Tier.PROVINCE, null, facts), StandardsAboveLaw.ofProvinceWithoutDistricts(facts, day));
        });
    }

    private static Drawn commune(Dice dice, String id, LocalDate day) {
        Facts facts = ofCommune(dice);
        List<AreaClass> areas = areas(dice);
        Truth difficult = areas == null ? Truth.UNKNOWN : Truth.of(areas.contains(AreaClass.ESPECIALLY_DIFFICULT));
        return new Drawn(
                unit(id, Tier.COMMUNE, areas, facts), new StandardsOfCommuneLaw(facts, difficult, day).answers());
    }

    private static Drawn district(Dice dice, String id, LocalDate day) {
        Facts facts = above(dice, "xa_");
        return new Drawn(unit(id, Tier.DISTRICT, null, facts), StandardsAboveLaw.ofDistrict(facts, day));
    }

    private static Drawn province(Dice dice, String id, LocalDate day) {
        Facts facts = above(dice, "huyen_");
        return new Drawn(unit(id, Tier.PROVINCE, null, facts), StandardsAboveLaw.ofProvince(facts, day));
    }

    private static @Nullable List<AreaClass> areas(Dice dice) {
        return dice.oneOf(Arrays.asList(
                null,
                List.of(),
                List.of(AreaClass.ESPECIALLY_DIFFICULT),
                List.of(AreaClass.DISADVANTAGED),
                List.of(AreaClass.MOUNTAINOUS, AreaClass.ESPECIALLY_DIFFICULT)));
    }

    private static Facts ofCommune(Dice dice) {
        Facts facts = new Facts();
        int known = dice.chance(60) ? 100 : 90;
        boolean good = dice.chance(50);
        OF_COMMUNE.forEach((code, percents) -> {
            List<Integer> about =
                    good && dice.chance(80) ? percents.subList(percents.size() - 1, percents.size()) : percents;
            dice.maybe(known, () -> facts.put(code, dice.share(about.toArray(Integer[]::new))));
        });
        facts.value("tre_11_14_tuoi_hoan_thanh_tieu_hoc")
                .ifPresent(share -> dice.maybe(
                        80,
                        () -> facts.put(
                                "tre_11_14_tuoi_hoan_thanh_tieu_hoc", among((Share) share, dice.between(0, 1) * 3))));
        dice.maybe(10, () -> facts.put("tre_den_14_tuoi_hoan_thanh_tieu_hoc", dice.share(70, 80, 99)));
        facts.value("tre_14_tuoi_hoan_thanh_tieu_hoc")
                .ifPresent(share -> dice.maybe(5, () -> facts.put("tre_den_14_tuoi_hoan_thanh_tieu_hoc", share)));
        dice.maybe(20, () -> facts.put("pcgd_tieu_hoc", dice.grade(LearningCommunityLaw.THREE_LEVELS)));
        dice.maybe(20, () -> facts.put("xoa_mu_chu", dice.grade(LearningCommunityLaw.TWO_LEVELS)));
        return facts;
    }

    /** A share with many more children of whom as many count in a hundred. */
    private static Share among(Share share, int hundreds) {
        return share.rate() != null || share.count() == null || share.base() == null
                ? share
                : Share.of(share.count() * (1 + hundreds), share.base() * (1 + hundreds));
    }

    private static Facts above(Dice dice, String below) {
        Facts facts = new Facts();
        dice.maybe(90, () -> facts.put("nguoi_khuyet_tat_duoc_tiep_can_giao_duc", dice.share(60, 61, 99)));
        ABOVE.forEach(code -> dice.maybe(90, () -> facts.put(below + code, dice.share(90, 95, 100))));
        return facts;
    }

    private static AdministrativeUnit unit(String id, Tier tier, @Nullable List<AreaClass> areas, Facts facts) {
        return new AdministrativeUnit(id, null, tier, null, areas, null, null, facts.observations(YEAR), List.of());
    }
}
