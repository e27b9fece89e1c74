package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyenhoc.council.Dossiers.bare;
import static vn.khuyenhoc.council.Dossiers.decide;
import static vn.khuyenhoc.council.Dossiers.finding;
import static vn.khuyenhoc.council.Dossiers.held;
import static vn.khuyenhoc.council.Dossiers.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** "Có ít nhất 90% số xã được công nhận đạt Cộng đồng học tập cấp xã": only decisions of recognition count before the council. */
class RecognisedTest {
    private static final Context COUNCIL = on("2025-03-01", Stance.DECIDING);
    private static final Context DISTRICT = on("2025-03-01", Stance.PREPARING);

    private static Finding share(Context context, int recognised, int qualifying, String decided) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(bare("huyen", Tier.DISTRICT, null));
        for (int i = 0; i < 10; i++) {
            String id = "xa" + i;
            if (i < recognised) {
                subjects.add(bare(id, Tier.COMMUNE, "huyen", held(Title.COMMUNITY_COMMUNE, 1, decided)));
            } else {
                boolean good = i < recognised + qualifying;
                Dossiers dossier = Dossiers.of("TT25-2023-X");
                subjects.add((good
                                ? dossier
                                : dossier.with("xoa_mu_chu", new Grade("chua-dat"))
                                        .with("pcgd_trung_hoc_co_so", new Grade("chua-dat")))
                        .area(id, Tier.COMMUNE, "huyen"));
            }
        }
        return finding(
                decide(context, Title.COMMUNITY_DISTRICT, subjects.toArray(Subject[]::new)), 1, "TT25.H.4.1-MD1");
    }

    @ParameterizedTest
    @CsvSource({"9, 1, MET", "8, 2, NOT_MET", "0, 10, NOT_MET"})
    void circular_25_article_11_clause_4_a_nine_of_ten_have_to_be_recognised(
            int recognised, int qualifying, CriterionOutcome outcome) {
        assertThat(share(COUNCIL, recognised, qualifying, "2024-03-20").outcome())
                .isEqualTo(outcome);
    }

    @Test
    void both_counts_are_shown_in_both_stances() {
        Observed council = share(COUNCIL, 4, 5, "2024-03-20").observed().get(0);
        assertThat(council.value()).isEqualTo(Share.of(4, 10));
        Observed district = share(DISTRICT, 4, 5, "2024-03-20").observed().get(0);
        assertThat(district.value()).isEqualTo(Share.of(9, 10));
        for (Observed observed : List.of(council, district)) {
            assertThat(observed.recognised()).isEqualTo(4);
            assertThat(observed.wouldQualify()).isEqualTo(9);
        }
    }

    @Test
    void a_decision_counts_from_its_day_and_as_long_as_it_is_valid() {
        assertThat(share(COUNCIL, 9, 0, "2025-03-02").outcome()).isEqualTo(CriterionOutcome.NOT_MET);
        assertThat(share(COUNCIL, 9, 0, "2025-03-01").outcome()).isEqualTo(CriterionOutcome.MET);
    }

    /** "Mức độ 1 theo quy định tại điểm a khoản 1 Điều 8 Thông tư này": a class of Thông tư 44/2014 is none of these. */
    @ParameterizedTest
    @CsvSource({"2024-02-12, MET", "2024-02-11, NOT_MET", "2021-12-31, NOT_MET"})
    void circular_25_article_11_clause_4_a_counts_levels_of_this_circular_alone(
            String decided, CriterionOutcome outcome) {
        for (Context context : List.of(COUNCIL, DISTRICT)) {
            Finding finding = share(context, 9, 1, decided);
            boolean would = context == DISTRICT && outcome == CriterionOutcome.NOT_MET;
            assertThat(finding.outcome()).isEqualTo(would ? CriterionOutcome.UNKNOWN : outcome);
            assertThat(finding.observed().get(0).recognised()).isEqualTo(outcome == CriterionOutcome.MET ? 9 : 0);
        }
    }

    @Test
    void a_title_that_no_document_of_its_day_gives_is_a_fault_on_every_way_in() {
        HeldTitle third = new HeldTitle(Title.COMMUNITY_COMMUNE, 3, null, null, LocalDate.of(2024, 3, 20), 2024, null);
        HeldTitle later = new HeldTitle(Title.COMMUNITY_COMMUNE, 1, null, null, LocalDate.of(2024, 3, 20), 2027, null);
        for (HeldTitle held : List.of(third, later)) {
            assertThatThrownBy(() -> decide(
                            COUNCIL,
                            Title.COMMUNITY_DISTRICT,
                            bare("huyen", Tier.DISTRICT, null),
                            bare("xa", Tier.COMMUNE, "huyen", held)))
                    .isInstanceOf(FaultyInputException.class);
        }
    }

    @Test
    void decree_20_article_9_clause_3_counts_recognised_communes_too() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(bare("huyen", Tier.DISTRICT, null));
        for (int i = 0; i < 10; i++) {
            subjects.add(Dossiers.of("ND20-2014-TH-X").area("xa" + i, Tier.COMMUNE, "huyen"));
        }
        Finding finding = finding(
                decide(COUNCIL, Title.PRIMARY_DISTRICT, subjects.toArray(Subject[]::new)), 1, "ND20.TH.H.1-MD1");
        assertThat(finding.outcome()).isEqualTo(CriterionOutcome.NOT_MET);
        assertThat(finding.observed().get(0).recognised()).isZero();
    }
}
