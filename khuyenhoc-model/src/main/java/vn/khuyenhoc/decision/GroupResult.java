package vn.khuyenhoc.decision;

import java.util.Collection;
import vn.khuyenhoc.text.Words;

/**
 * What was found on one group of indicators (tiêu chí) at one level: Thông tư 24/2023 Điều 9 khoản 4 and Điều 15 khoản 4, Thông tư 25/2023
 * Điều 8, Điều 13 and Điều 18 khoản 2 điểm b. Immutable.
 *
 * @param code code of the group
 * @param label how the document numbers it, such as {@code Tiêu chí 2}
 * @param name what it is about
 * @param outcome met where all its indicators that apply are met; not met where one is not; not applicable where none applies
 * @param clause clause that says so
 */
public record GroupResult(String code, String label, Words name, CriterionOutcome outcome, String clause) {

    /**
     * What a group comes to, by Kleene's logic: one indicator that is known to fail settles it, whatever the others are.
     *
     * @param indicators what was found on its indicators
     */
    public static CriterionOutcome of(Collection<CriterionOutcome> indicators) {
        CriterionOutcome all = CriterionOutcome.NOT_APPLICABLE;
        for (CriterionOutcome one : indicators) {
            all = weight(one) > weight(all) ? one : all;
        }
        return all;
    }

    private static int weight(CriterionOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> 0;
            case MET -> 1;
            case UNKNOWN -> 2;
            case NOT_MET -> 3;
        };
    }
}
