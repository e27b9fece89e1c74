package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.council.Dossiers.MINUTES;
import static vn.khuyenhoc.council.Dossiers.decide;
import static vn.khuyenhoc.council.Dossiers.finding;
import static vn.khuyenhoc.council.Dossiers.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** "Các tiêu chí, chỉ tiêu không có minh chứng phù hợp được đánh giá là không đạt." */
class EvidenceTest {
    private static final String BUDGET = "kinh_phi_dao_tao_boi_duong";
    private static final Context COUNCIL = on("2025-01-10", Stance.DECIDING);
    private static final Context SCHOOL = on("2025-01-10", Stance.PREPARING);

    private static Decision school(Dossiers dossier, Context context) {
        return decide(context, Title.UNIT_DISTRICT, dossier.school());
    }

    @Test
    void circular_24_article_9_clause_3_a_value_without_evidence_is_not_met_before_the_council() {
        Dossiers dossier = Dossiers.of("TT24-2023-H").shownBy(BUDGET, List.of(), null);
        Finding finding = finding(school(dossier, COUNCIL), 1, "TT24.H.1.3");
        assertThat(finding.outcome()).isEqualTo(CriterionOutcome.NOT_MET);
        assertThat(finding.reason()).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(finding.observed().get(0).evidenced()).isFalse();
    }

    @Test
    void one_value_without_evidence_refuses_both_levels() {
        assertThat(school(Dossiers.of("TT24-2023-H"), COUNCIL).level()).isEqualTo(2);
        Decision refused = school(Dossiers.of("TT24-2023-H").shownBy(BUDGET, List.of(), null), COUNCIL);
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
    }

    @Test
    void a_value_that_is_not_given_is_not_met_either() {
        Decision decision = school(Dossiers.of("TT24-2023-H").without(BUDGET), COUNCIL);
        assertThat(finding(decision, 1, "TT24.H.1.3").reason()).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(decision.missing()).containsExactly(BUDGET);
    }

    @Test
    void of_two_things_the_one_without_evidence_is_named() {
        Dossiers dossier = Dossiers.of("TT24-2023-H").shownBy("thuc_hien_ke_hoach_hoc_tap", List.of(), null);
        Finding finding = finding(school(dossier, COUNCIL), 1, "TT24.H.1.1");
        assertThat(finding.reason()).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(finding.because()).containsExactly("thuc_hien_ke_hoach_hoc_tap");
    }

    @Test
    void what_fails_by_what_was_declared_fails_for_that() {
        Dossiers dossier =
                Dossiers.of("TT24-2023-H").with(BUDGET, new YesNo(false)).shownBy(BUDGET, List.of(), null);
        Decision decision = school(dossier, COUNCIL);
        assertThat(finding(decision, 1, "TT24.H.1.3").reason()).isNull();
        assertThat(decision.evidenceWanted()).isEmpty();
    }

    @Test
    void a_school_that_prepares_is_told_what_evidence_is_still_wanted() {
        Decision decision = school(Dossiers.of("TT24-2023-H").shownBy(BUDGET, List.of(), null), SCHOOL);
        assertThat(decision.level()).isEqualTo(2);
        assertThat(decision.evidenceWanted()).containsExactly(BUDGET);
        assertThat(text(decision)).contains("Còn cần minh chứng cho:", BUDGET, "hiện: có, chưa có minh chứng");
    }

    @Test
    void evidence_of_a_later_day_is_not_there_yet() {
        List<Evidence> later = List.of(new Evidence("biên bản", null, LocalDate.of(2025, 1, 11)));
        List<Evidence> today = List.of(new Evidence("biên bản", null, LocalDate.of(2025, 1, 10)));
        Dossiers dossier = Dossiers.of("TT24-2023-H");
        assertThat(school(dossier.shownBy(BUDGET, later, null), COUNCIL).level())
                .isZero();
        assertThat(school(dossier.shownBy(BUDGET, today, null), COUNCIL).level())
                .isEqualTo(2);
    }

    @Test
    void where_the_dossier_says_who_verifies_what_nobody_verified_is_not_met() {
        Dossiers dossier = Dossiers.of("TT24-2023-H").verified();
        assertThat(school(dossier, COUNCIL).level()).isEqualTo(2);
        Decision refused = school(dossier.shownBy(BUDGET, MINUTES, null), COUNCIL);
        assertThat(finding(refused, 1, "TT24.H.1.3").reason()).isEqualTo(Reason.NO_EVIDENCE);
    }

    @Test
    void what_the_register_counts_carries_the_evidence_of_what_it_counts() {
        List<Subject> subjects = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            HeldTitle held = Dossiers.held(Title.CITIZEN, 1, "2024-12-01");
            subjects.add(new Citizen("cd" + i, null, null, null, null, null, null, List.of(), List.of(held)));
            members.add("cd" + i);
        }
        Unit school = Dossiers.of("TT24-2023-H")
                .without("thanh_vien_cong_dan_hoc_tap")
                .school(Ownership.PUBLIC, members);
        subjects.add(0, school);
        Decision decision = decide(COUNCIL, Title.UNIT_DISTRICT, subjects.toArray(Subject[]::new));
        Finding finding = finding(decision, 1, "TT24.H.3.1a");
        assertThat(finding.outcome()).isEqualTo(CriterionOutcome.MET);
        assertThat(finding.observed().get(0).evidenced()).isTrue();
    }

    @Test
    void circular_24_article_15_clause_3_says_the_same_of_units_of_provinces() {
        Dossiers dossier = Dossiers.of("TT24-2023-T");
        assertThat(decide(COUNCIL, Title.UNIT_PROVINCE, ofProvince(dossier)).level())
                .isEqualTo(2);
        Decision refused = decide(COUNCIL, Title.UNIT_PROVINCE, ofProvince(dossier.shownBy(BUDGET, List.of(), null)));
        assertThat(finding(refused, 1, "TT24.T.1.3").reason()).isEqualTo(Reason.NO_EVIDENCE);
    }

    private static Unit ofProvince(Dossiers dossier) {
        return new Unit(
                "so",
                null,
                UnitKind.AGENCY,
                Tier.PROVINCE,
                Ownership.PUBLIC,
                null,
                null,
                List.of(),
                List.of(),
                dossier.observations(),
                List.of());
    }

    @Test
    void circular_44_article_4_clause_2_gives_no_points_without_evidence() {
        Dossiers dossier = Dossiers.of("TT44-2014").shownBy("diem_binh_dang_gioi", List.of(), null);
        Context before = new Context(LocalDate.of(2024, 2, 11), Dossiers.YEAR, null, Stance.DECIDING);
        Decision decision = decide(before, Title.COMMUNITY_COMMUNE, dossier.area("xa", Tier.COMMUNE, null));
        Finding finding = finding(decision, 1, "TT44.12");
        assertThat(finding.reason()).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(finding.earned()).isZero();
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
    }

    @Test
    void circular_25_has_no_such_clause_from_the_day_it_is_in_force() {
        Dossiers dossier = Dossiers.of("TT25-2023-X").shownBy("kinh_phi_xa_hoi_hoc_tap", List.of(), null);
        Context after = new Context(LocalDate.of(2024, 2, 12), Dossiers.YEAR, null, Stance.DECIDING);
        Decision decision = decide(after, Title.COMMUNITY_COMMUNE, dossier.area("xa", Tier.COMMUNE, null));
        Finding finding = finding(decision, 1, "TT25.X.2.1");
        assertThat(finding.outcome()).isEqualTo(CriterionOutcome.MET);
        assertThat(finding.observed().get(0).evidenced()).isNull();
        assertThat(decision.evidenceWanted()).isEmpty();
    }

    @Test
    void a_share_without_evidence_is_not_asked_to_fall() {
        Dossiers dossier = Dossiers.of("TT24-2023-H")
                .with("thanh_vien_tuan_thu_ky_luat", Share.of(99, 100))
                .shownBy("thanh_vien_tuan_thu_ky_luat", List.of(), null);
        Decision decision = school(dossier, COUNCIL);
        Observation target = decision.way().steps().get(0).targets().get(0);
        assertThat(target.value()).isEqualTo(Share.of(99, 100));
        assertThat(text(decision)).contains("cần minh chứng cho 99/100");
    }

    private static String text(Decision decision) {
        return new Explanation(Dossiers.ENGINE.catalogue(), Locale.ROOT)
                .of(decision)
                .replaceAll("\\s+", " ");
    }
}
