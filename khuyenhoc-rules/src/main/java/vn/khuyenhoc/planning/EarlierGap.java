package vn.khuyenhoc.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.text.Words;

/**
 * A certain gap of an earlier review that the next plan has to take up. Immutable.
 *
 * @param code code of the gap
 * @param planFact code of the plan fact that was lacking
 * @param indicator code of the title or indicator; null where it was about none
 * @param obligations identifiers of the obligations and codes of the targets that asked
 * @param message what was lacking
 * @param remedy what to do
 */
public record EarlierGap(
        String code,
        String planFact,
        @Nullable String indicator,
        List<String> obligations,
        Words message,
        Words remedy) {
    public EarlierGap {
        obligations = List.copyOf(obligations);
    }

    /** The certain gaps of a review, one for each cause; what was done late is history and needs nothing more. */
    public static List<EarlierGap> of(PlanReviewResult review) {
        return review.causes().stream()
                .filter(cause -> !cause.past())
                .map(cause -> cause.gap())
                .filter(gap -> gap.certainty() == GapCertainty.CERTAIN)
                .map(EarlierGap::of)
                .toList();
    }

    private static EarlierGap of(PlanGap gap) {
        return new EarlierGap(
                gap.code(),
                gap.planFact(),
                gap.indicator(),
                gap.grounds().stream().map(PlanGap.Ground::code).toList(),
                gap.message(),
                gap.remedy());
    }
}
