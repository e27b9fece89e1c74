package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.council.Dossiers.decide;
import static vn.khuyenhoc.council.Dossiers.finding;
import static vn.khuyenhoc.council.Dossiers.held;
import static vn.khuyenhoc.council.Dossiers.on;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Two truths that disagree are told, in both stances, and settle nothing. */
class ContradictionTest {
    private static final String TRAINED = "cong_dan_trinh_do_chuyen_mon_ky_thuat";
    private static final String DEGREE = "cong_dan_trinh_do_dai_hoc";
    private static final Context PREPARING = on("2025-02-20", Stance.PREPARING);

    private static Decision commune(Context context, Title title, Dossiers dossier) {
        return decide(context, title, dossier.area("xa", Tier.COMMUNE, null));
    }

    private static Contradiction told(Finding finding) {
        assertThat(finding.outcome()).isEqualTo(CriterionOutcome.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.CONTRADICTION);
        return finding.contradictions().get(0);
    }

    @ParameterizedTest
    @EnumSource
    void circular_25_article_6_clause_5_b_those_with_a_degree_are_among_the_trained(Stance stance) {
        Dossiers dossier =
                Dossiers.of("TT25-2023-X").with(DEGREE, Share.of("0.70")).with(TRAINED, Share.of("0.50"));
        Decision decision = commune(on("2025-02-20", stance), Title.COMMUNITY_COMMUNE, dossier);
        Contradiction contradiction = told(finding(decision, 1, "TT25.X.5.2a"));
        assertThat(contradiction.kind()).isEqualTo(Contradiction.Kind.PART);
        assertThat(contradiction.first().value()).isEqualTo(Share.of("0.50"));
        assertThat(contradiction.second().value()).isEqualTo(Share.of("0.70"));
        assertThat(contradiction.clause()).contains("Điều 6 khoản 5 điểm b");
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.way()).isNull();
    }

    /** Điều 6 khoản 1 điểm d, khoản 2 điểm c: members who take part in carrying out digital transformation in the unit. */
    @ParameterizedTest
    @CsvSource({"PREPARING, 1, UNKNOWN", "DECIDING, 1, UNKNOWN", "PREPARING, 0, NOT_MET", "DECIDING, 0, NOT_MET"})
    void circular_24_article_6_nobody_takes_part_in_what_the_unit_does_not_do(
            Stance stance, long members, CriterionOutcome outcome) {
        Dossiers dossier = Dossiers.of("TT24-2023-H")
                .without("muc_do_chuyen_doi_so_4725")
                .with("don_vi_chuyen_doi_so", new YesNo(false))
                .with("thanh_vien_chuyen_doi_so", Share.of(members, 100));
        Decision decision = decide(on("2025-01-10", stance), Title.UNIT_DISTRICT, dossier.school());
        assertThat(finding(decision, 1, "TT24.H.1.4").outcome()).isEqualTo(outcome);
        assertThat(finding(decision, 1, "TT24.H.2.3").outcome()).isEqualTo(outcome);
        if (outcome == CriterionOutcome.UNKNOWN) {
            assertThat(told(finding(decision, 1, "TT24.H.1.4")).kind()).isEqualTo(Contradiction.Kind.IMPLIES);
            assertThat(new Explanation(Dossiers.ENGINE.catalogue(), Locale.ENGLISH).of(decision))
                    .contains("though one cannot be without the other");
        }
    }

    @Test
    void circular_24_article_6_clause_3_d_a_school_has_no_degree_of_what_it_does_not_do() {
        Dossiers dossier = Dossiers.of("TT24-2023-H")
                .without("thanh_vien_chuyen_doi_so")
                .with("don_vi_chuyen_doi_so", new YesNo(false));
        Decision decision = decide(on("2025-01-10", Stance.PREPARING), Title.UNIT_DISTRICT, dossier.school());
        assertThat(told(finding(decision, 1, "TT24.H.3.4")).second().code()).isEqualTo("don_vi_chuyen_doi_so");
    }

    /** Nghị định 20/2014 Điều 9 khoản 2 điểm b: "trẻ em đến 14 tuổi", counted of those of 11 to 14 or of those of 14. */
    @ParameterizedTest
    @CsvSource({
        "171/200, MET",
        "44/50, MET",
        "172/200, UNKNOWN",
        "88/100, UNKNOWN",
        "0.855, MET",
        "0.86, MET",
        "0.90, UNKNOWN"
    })
    void decree_20_article_9_a_figure_up_to_14_that_is_none_of_the_readings_is_told(
            String figure, CriterionOutcome outcome) {
        Decision decision = primaryUpTo14(figure, Share.of(171, 200), Share.of(44, 50));
        Finding finding = finding(decision, 1, "ND20.TH.X.2");
        assertThat(finding.outcome()).isEqualTo(outcome);
        if (outcome == CriterionOutcome.UNKNOWN) {
            assertThat(told(finding).kind()).isEqualTo(Contradiction.Kind.READING);
            assertThat(finding.contradictions()).hasSize(2);
        }
    }

    @Test
    void decree_20_article_9_those_of_14_are_among_those_of_11_to_14() {
        Decision decision = primaryUpTo14(null, Share.of(171, 200), Share.of(201, 210));
        assertThat(told(finding(decision, 1, "ND20.TH.X.2")).kind()).isEqualTo(Contradiction.Kind.PART);
    }

    private static Decision primaryUpTo14(@Nullable String figure, Share of11To14, Share of14) {
        Dossiers dossier = Dossiers.of("ND20-2014-TH-X")
                .without("tre_den_14_tuoi_hoan_thanh_tieu_hoc", "tre_11_tuoi_hoan_thanh_tieu_hoc")
                .with("tre_11_14_tuoi_hoan_thanh_tieu_hoc", of11To14)
                .with("tre_14_tuoi_hoan_thanh_tieu_hoc", of14);
        if (figure != null) {
            String[] counts = figure.split("/", -1);
            dossier.with(
                    "tre_den_14_tuoi_hoan_thanh_tieu_hoc",
                    counts.length == 1
                            ? Share.of(figure)
                            : Share.of(Long.parseLong(counts[0]), Long.parseLong(counts[1])));
        }
        return commune(PREPARING, Title.PRIMARY_COMMUNE, dossier);
    }

    @ParameterizedTest
    @CsvSource({"500, MET", "501, UNKNOWN"})
    void a_part_may_be_as_large_as_its_whole(long degrees, CriterionOutcome outcome) {
        Dossiers dossier = Dossiers.of("TT25-2023-X")
                .without("cong_dan_hoc_tap_trong_xa")
                .with(DEGREE, Share.of(degrees, 1000))
                .with(TRAINED, Share.of(500, 1000));
        Decision decision = commune(PREPARING, Title.COMMUNITY_COMMUNE, dossier);
        assertThat(finding(decision, 1, "TT25.X.5.2b").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"1000, MET", "1001, UNKNOWN", "999, UNKNOWN"})
    void both_are_of_the_citizens_of_the_commune(long base, CriterionOutcome outcome) {
        Dossiers dossier = Dossiers.of("TT25-2023-X")
                .without("cong_dan_hoc_tap_trong_xa")
                .with(DEGREE, Share.of(200, base))
                .with(TRAINED, Share.of(700, 1000));
        Decision decision = commune(PREPARING, Title.COMMUNITY_COMMUNE, dossier);
        assertThat(finding(decision, 1, "TT25.X.5.2a").outcome()).isEqualTo(outcome);
    }

    @Test
    void before_circular_25_nothing_of_the_kind_is_asked() {
        Dossiers dossier =
                Dossiers.of("TT44-2014").with(DEGREE, Share.of("0.70")).with(TRAINED, Share.of("0.50"));
        Decision decision = commune(on("2024-02-11", Stance.PREPARING), Title.COMMUNITY_COMMUNE, dossier);
        assertThat(decision.levels().get(0).findings())
                .allMatch(one -> one.contradictions().isEmpty());
    }

    @Test
    void decree_20_article_10_those_who_completed_are_among_those_who_completed_or_attend() {
        Dossiers dossier = Dossiers.of("ND20-2014-TH-X")
                .with("tre_11_tuoi_hoan_thanh_tieu_hoc", Share.of("0.95"))
                .with("tre_11_tuoi_hoan_thanh_hoac_dang_hoc_tieu_hoc", Share.of("0.90"));
        Decision decision = commune(PREPARING, Title.PRIMARY_COMMUNE, dossier);
        assertThat(told(finding(decision, 2, "ND20.TH.X.3a")).clause()).startsWith("Điều 10 khoản 1 điểm c");
        assertThat(told(finding(decision, 2, "ND20.TH.X.3b")).kind()).isEqualTo(Contradiction.Kind.PART);
    }

    @Test
    void a_declared_standard_beside_raw_counts_that_do_not_reach_it() {
        Dossiers dossier = Dossiers.of("TT25-2023-X").with("tre_6_tuoi_vao_lop_1", Share.of(89, 100));
        Decision decision = commune(PREPARING, Title.COMMUNITY_COMMUNE, dossier);
        Contradiction contradiction = told(finding(decision, 1, "TT25.X.4.2"));
        assertThat(contradiction.first().value()).isEqualTo(new Grade("muc-do-3"));
        assertThat(contradiction.second().value()).isEqualTo(new Grade("chua-dat"));
        assertThat(contradiction.title()).isEqualTo(Title.PRIMARY_COMMUNE);
        assertThat(text(decision)).contains("mâu thuẫn: khai", "còn sổ xét \"Phổ cập giáo dục tiểu học, cấp xã\" được");
    }

    @Test
    void a_recognised_standard_is_not_contradicted_by_the_counts_of_a_later_year() {
        Dossiers dossier = Dossiers.of("TT25-2023-X").with("tre_6_tuoi_vao_lop_1", Share.of(89, 100));
        Subject commune = dossier.area("xa", Tier.COMMUNE, null, held(Title.PRIMARY_COMMUNE, 3, "2024-11-01"));
        Decision decision = decide(PREPARING, Title.COMMUNITY_COMMUNE, commune);
        assertThat(finding(decision, 1, "TT25.X.4.2").outcome()).isEqualTo(CriterionOutcome.MET);
    }

    @Test
    void decree_20_article_14_lower_secondary_holds_literacy_of_level_1() {
        Dossiers dossier = Dossiers.of("TT25-2023-X")
                .with("pcgd_trung_hoc_co_so", new Grade("muc-do-2"))
                .with("xoa_mu_chu", new Grade("chua-dat"));
        Decision decision = commune(PREPARING, Title.COMMUNITY_COMMUNE, dossier);
        assertThat(told(finding(decision, 1, "TT25.X.4.4")).kind()).isEqualTo(Contradiction.Kind.GRADE);
    }

    @ParameterizedTest
    @CsvSource({"10, UNKNOWN", "7, NOT_MET"})
    void declared_learning_citizens_beside_members_who_do_not_qualify(long declared, CriterionOutcome outcome) {
        List<Subject> subjects = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            members.add("cd" + i);
            subjects.add(citizen("cd" + i, i < 7 ? 9 : 4));
        }
        Dossiers dossier = ofTen().with("thanh_vien_cong_dan_hoc_tap", Share.of(declared, 10));
        subjects.add(0, dossier.school(Ownership.PUBLIC, members));
        Decision decision = decide(PREPARING, Title.UNIT_DISTRICT, subjects.toArray(Subject[]::new));
        Finding finding = finding(decision, 1, "TT24.H.3.1a");
        assertThat(finding.outcome()).isEqualTo(outcome);
        if (outcome == CriterionOutcome.UNKNOWN) {
            assertThat(told(finding).second().value()).isEqualTo(Share.of(7, 10));
        }
    }

    private static Dossiers ofTen() {
        Dossiers dossier = Dossiers.of("TT24-2023-H");
        dossier.observations().stream()
                .filter(one -> one.value() instanceof Share)
                .forEach(one -> dossier.with(one.code(), Share.of(10, 10)));
        return dossier;
    }

    private static Citizen citizen(String id, int points) {
        List<Observation> known = new ArrayList<>();
        Dossiers.ENGINE.catalogue().sets().stream()
                .filter(set -> set.id().equals("CD324-2023"))
                .flatMap(set -> set.criteria())
                .map(criterion -> criterion.needs().get(0).get(0).code())
                .forEach(code -> known.add(Observation.of(code, Dossiers.YEAR, points(points))));
        return new Citizen(id, null, null, null, null, null, null, known, List.of());
    }

    private static Value points(int points) {
        return new Points(BigDecimal.valueOf(points));
    }

    @Test
    void circular_24_article_6_clause_2_all_shares_are_of_the_members() {
        Dossiers dossier = Dossiers.of("TT24-2023-H").with("thanh_vien_tuan_thu_ky_luat", Share.of(50, 50));
        Decision decision = decide(on("2025-01-10", Stance.DECIDING), Title.UNIT_DISTRICT, dossier.school());
        Contradiction contradiction = told(finding(decision, 1, "TT24.H.2.1"));
        assertThat(contradiction.kind()).isEqualTo(Contradiction.Kind.BASE);
        assertThat(contradiction.second().value()).isEqualTo(Share.of(100, 100));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    private static String text(Decision decision) {
        return new Explanation(Dossiers.ENGINE.catalogue(), Locale.ROOT)
                .of(decision)
                .replaceAll("\\s+", " ");
    }
}
