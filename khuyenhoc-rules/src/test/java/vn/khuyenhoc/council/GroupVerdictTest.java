package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.council.Dossiers.decide;
import static vn.khuyenhoc.council.Dossiers.on;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.GroupResult;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** A criterion (tiêu chí) is met when all its indicators (chỉ tiêu) are met. */
class GroupVerdictTest {
    private static final Context DAY = on("2025-02-20", Stance.PREPARING);

    private static Decision commune(Dossiers dossier) {
        return decide(DAY, Title.COMMUNITY_COMMUNE, dossier.area("xa", Tier.COMMUNE, null));
    }

    private static List<CriterionOutcome> outcomes(Decision decision, int level) {
        return decision.levels().get(level - 1).groups().stream()
                .map(GroupResult::outcome)
                .toList();
    }

    @Test
    void circular_25_article_8_clause_2_b_all_five_criteria_are_met_when_all_indicators_are() {
        assertThat(outcomes(commune(Dossiers.of("TT25-2023-X")), 1)).hasSize(5).containsOnly(CriterionOutcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"60, MET", "59, NOT_MET"})
    void circular_25_article_6_clause_5_a_one_indicator_decides_on_its_criterion(int of100, CriterionOutcome fifth) {
        Decision decision = commune(Dossiers.of("TT25-2023-X").with("cong_dan_hoc_tap_trong_xa", Share.of(of100, 100)));
        assertThat(outcomes(decision, 1)).endsWith(CriterionOutcome.MET, fifth);
        assertThat(outcomes(decision, 2)).endsWith(CriterionOutcome.MET, CriterionOutcome.NOT_MET);
    }

    @Test
    void one_indicator_that_fails_settles_a_criterion_whose_other_indicator_is_unknown() {
        Decision decision = commune(Dossiers.of("TT25-2023-X")
                .with("kinh_phi_xa_hoi_hoc_tap", new YesNo(false))
                .without("huy_dong_nguon_luc_xa_hoi"));
        assertThat(outcomes(decision, 1)).element(1).isEqualTo(CriterionOutcome.NOT_MET);
    }

    @Test
    void one_indicator_that_is_unknown_leaves_its_criterion_unknown() {
        Decision decision = commune(Dossiers.of("TT25-2023-X").without("huy_dong_nguon_luc_xa_hoi"));
        assertThat(outcomes(decision, 1))
                .containsExactly(
                        CriterionOutcome.MET,
                        CriterionOutcome.UNKNOWN,
                        CriterionOutcome.MET,
                        CriterionOutcome.MET,
                        CriterionOutcome.MET);
    }

    @Test
    void circular_24_article_9_clause_4_indicators_of_other_kinds_of_units_do_not_count() {
        Decision school =
                decide(DAY, Title.UNIT_DISTRICT, Dossiers.of("TT24-2023-H").school());
        assertThat(outcomes(school, 1)).containsOnly(CriterionOutcome.MET);
        assertThat(school.levels().get(0).groups())
                .extracting(GroupResult::clause)
                .containsOnly("Điều 9 khoản 4");
    }

    @Test
    void an_indicator_that_does_not_apply_leaves_what_the_others_come_to() {
        assertThat(GroupResult.of(List.of(CriterionOutcome.NOT_APPLICABLE, CriterionOutcome.NOT_APPLICABLE)))
                .isEqualTo(CriterionOutcome.NOT_APPLICABLE);
        assertThat(GroupResult.of(List.of(CriterionOutcome.NOT_APPLICABLE, CriterionOutcome.UNKNOWN)))
                .isEqualTo(CriterionOutcome.UNKNOWN);
    }

    @Test
    void the_verdicts_stand_in_the_json_and_come_back_from_it() {
        Decision decision = commune(Dossiers.of("TT25-2023-X"));
        String json = Json.mapper().writeValueAsString(decision);
        assertThat(json).contains("\"groups\":[{\"code\":\"TT25.X.1\",\"label\":\"Tiêu chí 1\"");
        assertThat(Json.mapper().readValue(json, Decision.class)).isEqualTo(decision);
    }

    @Test
    void the_text_tells_them_before_the_indicators() {
        Decision decision = commune(Dossiers.of("TT25-2023-X").with("kinh_phi_xa_hoi_hoc_tap", new YesNo(false)));
        assertThat(new Explanation(Dossiers.ENGINE.catalogue(), Locale.ROOT).of(decision))
                .contains("Từng nhóm, đạt khi mọi chỉ tiêu áp dụng đạt (Mức độ 1; Điều 8 khoản 2 điểm b):\n"
                        + "  đạt          Tiêu chí 1: Lãnh đạo, chỉ đạo của cấp ủy, chính quyền xã\n"
                        + "  không đạt    Tiêu chí 2: Nguồn lực và môi trường xây dựng xã hội học tập\n");
    }
}
