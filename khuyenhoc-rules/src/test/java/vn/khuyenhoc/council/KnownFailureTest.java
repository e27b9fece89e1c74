package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.council.Dossiers.decide;
import static vn.khuyenhoc.council.Dossiers.finding;
import static vn.khuyenhoc.council.Dossiers.on;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** One known failure of several things that a criterion asks is enough; one known thing that holds is not. */
class KnownFailureTest {
    private static final Context DAY = on("2025-02-20", Stance.PREPARING);
    private static final String[] WEEK = {
        "ke_hoach_tuan_le_hoc_tap_suot_doi", "hoat_dong_tuan_le_hoc_tap_suot_doi", "bao_cao_tuan_le_hoc_tap_suot_doi"
    };

    private static Decision commune(Dossiers dossier) {
        return decide(DAY, Title.COMMUNITY_COMMUNE, dossier.area("xa", Tier.COMMUNE, null));
    }

    @Test
    void circular_25_article_6_clause_1_c_no_report_is_enough_to_refuse_the_learning_week() {
        Dossiers dossier = Dossiers.of("TT25-2023-X").without(WEEK[0], WEEK[1]).with(WEEK[2], new YesNo(false));
        Decision decision = commune(dossier);
        Finding finding = finding(decision, 1, "TT25.X.1.3");
        assertThat(finding.outcome()).isEqualTo(CriterionOutcome.NOT_MET);
        assertThat(finding.because()).containsExactly(WEEK[2]);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
    }

    @Test
    void the_text_names_what_failed() {
        Dossiers dossier = Dossiers.of("TT25-2023-X").without(WEEK[0], WEEK[1]).with(WEEK[2], new YesNo(false));
        assertThat(new Explanation(Dossiers.ENGINE.catalogue(), Locale.ROOT)
                        .of(commune(dossier))
                        .replaceAll("\\s+", " "))
                .contains("do: Báo cáo về Tuần lễ hưởng ứng học tập suốt đời");
    }

    @Test
    void a_report_without_the_rest_leaves_the_learning_week_unknown() {
        Decision decision = commune(Dossiers.of("TT25-2023-X").without(WEEK[0], WEEK[1]));
        assertThat(finding(decision, 1, "TT25.X.1.3").outcome()).isEqualTo(CriterionOutcome.UNKNOWN);
        assertThat(decision.missing()).containsExactly(WEEK[0], WEEK[1]);
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_MET", "1, UNKNOWN"})
    void circular_25_article_11_clause_4_b_no_income_is_not_more_than_any(long income, CriterionOutcome outcome) {
        Dossiers dossier = Dossiers.of("TT25-2023-H");
        dossier.with("thu_nhap_binh_quan_dau_nguoi", new Count(income));
        List<Observation> known = dossier.observations();
        known.removeIf(one -> one.code().equals("thu_nhap_binh_quan_dau_nguoi") && one.year() < Dossiers.YEAR);
        AdministrativeUnit district =
                new AdministrativeUnit("huyen", null, Tier.DISTRICT, null, List.of(), null, null, known, List.of());
        Decision decision = decide(DAY, Title.COMMUNITY_DISTRICT, district);
        assertThat(finding(decision, 1, "TT25.H.4.2").outcome()).isEqualTo(outcome);
    }

    @Test
    void what_is_missing_is_named_with_who_owns_the_unit_where_both_are() {
        Decision decision = decide(
                DAY,
                Title.UNIT_DISTRICT,
                Dossiers.of("TT24-2023-H").without("kinh_phi_dao_tao_boi_duong").school(null, List.of()));
        assertThat(decision.missing()).containsExactly("ownership", "kinh_phi_dao_tao_boi_duong");
    }

    @Test
    void what_is_missing_is_named_with_the_class_of_the_area_where_both_are() {
        Dossiers dossier = Dossiers.of("ND20-2014-TH-X")
                .without(
                        "tre_den_14_tuoi_hoan_thanh_tieu_hoc",
                        "tre_11_14_tuoi_hoan_thanh_tieu_hoc",
                        "tre_14_tuoi_hoan_thanh_tieu_hoc");
        Decision decision =
                decide(DAY, Title.PRIMARY_COMMUNE, dossier.area("xa", Tier.COMMUNE, null, (List<AreaClass>) null));
        assertThat(decision.missing())
                .containsExactly(
                        "areaClasses",
                        "tre_den_14_tuoi_hoan_thanh_tieu_hoc",
                        "tre_11_14_tuoi_hoan_thanh_tieu_hoc",
                        "tre_14_tuoi_hoan_thanh_tieu_hoc");
    }

    @Test
    void decree_20_articles_9_to_11_level_1_not_met_settles_2_and_3() {
        Dossiers dossier = Dossiers.of("ND20-2014-TH-H")
                .without("xa_dat_chuan_tieu_hoc_muc_do_2", "xa_dat_chuan_tieu_hoc_muc_do_3")
                .with("xa_dat_chuan_tieu_hoc_muc_do_1", Share.of(89, 100));
        Decision decision = decide(DAY, Title.PRIMARY_DISTRICT, dossier.area("huyen", Tier.DISTRICT, null));
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        assertThat(decision.levels().get(1).refusedBy()).isEqualTo("Điều 10 khoản 1 điểm a");
        assertThat(decision.levels().get(2).refusedBy()).isEqualTo("Điều 11 khoản 1 điểm a");
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void decree_20_at_the_boundary_level_1_settles_nothing() {
        Dossiers dossier = Dossiers.of("ND20-2014-TH-H")
                .without("xa_dat_chuan_tieu_hoc_muc_do_2", "xa_dat_chuan_tieu_hoc_muc_do_3")
                .with("xa_dat_chuan_tieu_hoc_muc_do_1", Share.of(90, 100));
        Decision decision = decide(DAY, Title.PRIMARY_DISTRICT, dossier.area("huyen", Tier.DISTRICT, null));
        assertThat(decision.levels()).extracting(LevelResult::outcome).containsOnly(Outcome.UNDECIDED);
        assertThat(decision.levels()).extracting(LevelResult::refusedBy).containsOnlyNulls();
    }

    @Test
    void circular_24_level_2_without_level_1_is_told() {
        Dossiers dossier = Dossiers.of("TT24-2023-H").with("thanh_vien_co_chung_chi_ngoai_ngu", Share.of(49, 100));
        Decision decision = decide(DAY, Title.UNIT_DISTRICT, dossier.school());
        assertThat(decision.level()).isEqualTo(2);
        assertThat(decision.notMetBelow()).extracting(level -> level.level()).containsExactly(1);
        assertThat(new Explanation(Dossiers.ENGINE.catalogue(), Locale.ROOT).of(decision))
                .contains("Dưới mức này: Mức độ 1: CHƯA ĐẠT.");
        String json = Json.mapper().writeValueAsString(decision);
        assertThat(json).contains("\"notMetBelow\":[1]");
        assertThat(Json.mapper().readValue(json, Decision.class)).isEqualTo(decision);
    }
}
