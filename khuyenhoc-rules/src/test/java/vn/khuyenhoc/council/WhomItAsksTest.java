package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Whom a clause of Thông tư 24/2023 asks stands in the decision where it asks others. */
class WhomItAsksTest {
    private static Decision decide(UnitKind kind, @Nullable Ownership owner) {
        Unit unit = new Unit(
                "mn",
                null,
                kind,
                Tier.DISTRICT,
                owner,
                null,
                null,
                List.of(),
                List.of(),
                Dossiers.of("TT24-2023-H").observations(),
                List.of());
        return Dossiers.decide(Dossiers.on("2025-01-10", Stance.PREPARING), Title.UNIT_DISTRICT, unit);
    }

    /** Điều 6 khoản 1 điểm b, khoản 3 điểm b: "là nhà trẻ, trường mẫu giáo, trường mầm non công lập". */
    @ParameterizedTest
    @CsvSource({
        "KINDERGARTEN, PUBLIC, MET,",
        "KINDERGARTEN, PRIVATE, NOT_APPLICABLE, OTHER_OWNERSHIP",
        "NURSERY, PEOPLE_FOUNDED, NOT_APPLICABLE, OTHER_OWNERSHIP",
        "PRIMARY_SCHOOL, PUBLIC, NOT_APPLICABLE, OTHER_KIND",
        "PRIMARY_SCHOOL, PRIVATE, NOT_APPLICABLE, OTHER_KIND"
    })
    void a_private_preschool_is_not_asked_to_train_teachers_of_others(
            UnitKind kind, Ownership owner, CriterionOutcome outcome, @Nullable Reason reason) {
        for (String criterion : List.of("TT24.H.1.2b", "TT24.H.3.2b")) {
            Finding finding = Dossiers.finding(decide(kind, owner), 1, criterion);
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.reason()).isEqualTo(reason);
        }
    }

    @Test
    void the_explanation_says_so_in_both_languages() {
        Decision decision = decide(UnitKind.PRESCHOOL, Ownership.PRIVATE);

        assertThat(new Explanation(Dossiers.ENGINE.catalogue(), Locale.ENGLISH).of(decision))
                .contains("the document asks it of public units only, and this one is not public");
        assertThat(new Explanation(Dossiers.ENGINE.catalogue(), new Locale("vi")).of(decision))
                .contains("văn bản chỉ hỏi đơn vị công lập, đơn vị này ngoài công lập");
    }
}
