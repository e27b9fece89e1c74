package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;

/** Derives findings: what the rules say is met, and from the catalogue what is not met, not known or does not apply. */
final class Findings {
    private final Catalogue catalogue;
    private final Context context;
    private final Case judged;
    private final boolean points;

    Findings(Catalogue catalogue, Context context, Case judged) {
        this.catalogue = catalogue;
        this.context = context;
        this.judged = judged;
        this.points = judged.set().set().maximum() != null;
    }

    /** The findings of a level; those of the level before where it asks the very same. */
    List<Finding> at(int level, List<Finding> before) {
        if (level > 1 && judged.asksAsBefore(level)) {
            return before;
        }
        List<PreparedCriterion> criteria = judged.set().criteria(level);
        Finding[] findings = new Finding[criteria.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = finding(criteria.get(i));
        }
        return List.of(findings);
    }

    private Finding finding(PreparedCriterion criterion) {
        Truth applies = applies(criterion);
        Reason reason = reason(criterion, applies);
        CriterionOutcome outcome = outcome(criterion, applies, reason);
        BigDecimal earned = null;
        BigDecimal possible = null;
        if (points && (criterion.maximum() != null || criterion.scored())) {
            earned = earned(criterion, outcome);
            possible = possible(criterion, outcome, earned);
        }
        return shared(criterion, outcome, reason, earned, possible);
    }

    /** Why a criterion is not simply met or not met; null where it is. */
    private @Nullable Reason reason(PreparedCriterion criterion, Truth applies) {
        if (applies == Truth.FALSE) {
            return null;
        }
        Ending ending = criterion.criterion().ending();
        if (ending != null && context.asOf().isAfter(ending.lastDay())) {
            return Reason.NO_SUBJECT;
        }
        if (!criterion.allKnown(judged.read())) {
            return byStance(Reason.MISSING_OBSERVATION, applies);
        }
        if (isMet(criterion)) {
            return null;
        }
        if (mayBeMet(criterion)) {
            return criterion.inexact(judged.read()) ? byStance(Reason.INEXACT, applies) : Reason.AREA_UNKNOWN;
        }
        return applies == Truth.UNKNOWN ? Reason.APPLICABILITY_UNKNOWN : null;
    }

    /** What is asked for certain and shown by nothing is not met where the document says so, before the council. */
    private Reason byStance(Reason reason, Truth applies) {
        boolean refused =
                context.stance() == Stance.DECIDING && judged.set().set().noEvidence() != null && applies == Truth.TRUE;
        return refused ? Reason.NO_EVIDENCE : reason;
    }

    private CriterionOutcome outcome(PreparedCriterion criterion, Truth applies, @Nullable Reason reason) {
        if (applies == Truth.FALSE) {
            return CriterionOutcome.NOT_APPLICABLE;
        }
        if (reason != null) {
            return reason == Reason.NO_EVIDENCE ? CriterionOutcome.NOT_MET : CriterionOutcome.UNKNOWN;
        }
        return isMet(criterion) ? CriterionOutcome.MET : CriterionOutcome.NOT_MET;
    }

    private boolean isMet(PreparedCriterion criterion) {
        return !Double.isNaN(judged.certain(criterion.level(), criterion.place()));
    }

    private boolean mayBeMet(PreparedCriterion criterion) {
        return !Double.isNaN(judged.possible(criterion.level(), criterion.place()));
    }

    private Truth applies(PreparedCriterion prepared) {
        Criterion criterion = prepared.criterion();
        return prepared.isPlain()
                ? Truth.TRUE
                : Applicabilities.at(
                        criterion.applicability(), prepared.level(), judged.subject(), judged.areas(), catalogue);
    }

    private BigDecimal earned(PreparedCriterion criterion, CriterionOutcome outcome) {
        boolean none = outcome == CriterionOutcome.NOT_APPLICABLE
                || (outcome == CriterionOutcome.UNKNOWN && !criterion.allKnown(judged.read()));
        return none
                ? BigDecimal.ZERO
                : earned(
                        criterion,
                        judged.certain(criterion.level(), criterion.place()),
                        judged.read().least());
    }

    private @Nullable BigDecimal possible(PreparedCriterion criterion, CriterionOutcome outcome, BigDecimal earned) {
        if (outcome != CriterionOutcome.UNKNOWN) {
            return earned;
        }
        return criterion.allKnown(judged.read())
                ? earned(
                        criterion,
                        judged.possible(criterion.level(), criterion.place()),
                        judged.read().most())
                : criterion.maximum();
    }

    /** Points that a rule awards; otherwise those that were observed, which count towards the score even below the minimum. */
    private BigDecimal earned(PreparedCriterion criterion, double award, double[] observed) {
        if (!Double.isNaN(award)) {
            return Whole.plain(award);
        }
        int slot = criterion.pointsSlot(judged.read());
        return slot >= 0 ? Whole.plain(observed[slot]) : BigDecimal.ZERO;
    }

    private Finding shared(
            PreparedCriterion criterion,
            CriterionOutcome outcome,
            @Nullable Reason reason,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal possible) {
        String required = judged.required(criterion.level()).text(criterion.place());
        KeptFindings kept = criterion.kept();
        if (kept == null) {
            return finding(criterion, outcome, reason, earned, possible, required);
        }
        int slot = criterion.slots()[0];
        Finding lately = kept.find(judged.read(), slot, outcome, reason, earned, possible, required);
        return lately != null
                ? lately
                : kept.keep(judged.read(), slot, finding(criterion, outcome, reason, earned, possible, required));
    }

    private Finding finding(
            PreparedCriterion prepared,
            CriterionOutcome outcome,
            @Nullable Reason reason,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal possible,
            @Nullable String required) {
        Criterion criterion = prepared.criterion();
        int[] slots = prepared.slots();
        Observed[] observed = new Observed[slots.length];
        for (int i = 0; i < slots.length; i++) {
            observed[i] = judged.read().observed(slots[i]);
        }
        return new Finding(
                criterion.code(),
                criterion.label(),
                criterion.name(),
                outcome,
                reason,
                earned,
                possible,
                prepared.maximum(),
                List.of(observed),
                required,
                criterion.citation().document(),
                prepared.clause(),
                criterion.citation().mark(),
                prepared.rule());
    }
}
