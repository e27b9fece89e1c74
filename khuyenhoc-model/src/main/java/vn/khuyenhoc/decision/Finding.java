package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.internal.Copies;
import vn.khuyenhoc.text.Words;

/**
 * What was found on one criterion at one level, and why.
 *
 * @param criterion code of the criterion
 * @param label how the document numbers it
 * @param name what it asks
 * @param outcome met, not met, unknown or not applicable
 * @param reason why it is unknown, not met without an observation, or not applicable; null otherwise
 * @param earned points earned for certain; null where the set gives no points
 * @param possible points that may be earned at most; null where the set gives no points or the maximum is missing
 * @param maximum highest points; null where the set gives no points or it is missing
 * @param observed what was observed, for every observation that the criterion can use
 * @param because of several observations those that decide that it is not met: each would refuse it whatever the others were, or lacks
 *     its evidence; empty otherwise
 * @param contradictions what of the observed cannot be true together with something else; empty where there is none
 * @param required what must be reached, a number or the code of a grade; null where it only must hold
 * @param document code of the document
 * @param clause article, clause and point
 * @param mark how sure the criterion is
 * @param rule name of the rule that decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String criterion,
        String label,
        Words name,
        CriterionOutcome outcome,
        @Nullable Reason reason,
        @Nullable BigDecimal earned,
        @Nullable BigDecimal possible,
        @Nullable BigDecimal maximum,
        List<Observed> observed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contradiction> contradictions,
        @Nullable String required,
        String document,
        String clause,
        SourceMark mark,
        String rule) {
    public Finding {
        observed = List.copyOf(observed);
        because = Copies.of(because);
        contradictions = Copies.of(contradictions);
    }

    /**
     * Whether evidence for what was observed would still help: what fails anyway, or is not asked, wants none.
     *
     * @param stance stance of the decision
     */
    public boolean wantsEvidence(Stance stance) {
        return switch (outcome) {
            case MET -> true;
            case NOT_MET -> reason == Reason.NO_EVIDENCE;
            case UNKNOWN -> stance == Stance.DECIDING || reason != Reason.APPLICABILITY_UNKNOWN;
            case NOT_APPLICABLE -> false;
        };
    }

    /** A finding that follows from what was observed and required alone. */
    public Finding(
            String criterion,
            String label,
            Words name,
            CriterionOutcome outcome,
            @Nullable Reason reason,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal possible,
            @Nullable BigDecimal maximum,
            List<Observed> observed,
            @Nullable String required,
            String document,
            String clause,
            SourceMark mark,
            String rule) {
        this(
                criterion, label, name, outcome, reason, earned, possible, maximum, observed, List.of(), List.of(),
                required, document, clause, mark, rule);
    }
}
