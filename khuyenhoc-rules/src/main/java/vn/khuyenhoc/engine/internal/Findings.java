package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.internal.Completions.Verdict;

/** Derives findings: what the rules say is met, and from the catalogue what is not met, not known or does not apply. */
final class Findings {
    private final Catalogue catalogue;
    private final Context context;
    private final Case judged;
    private final Read read;
    private final boolean points;
    /** Whether what is shown by nothing is not met, as some documents say it before the council. */
    private final boolean refusing;

    Findings(Catalogue catalogue, Context context, Case judged) {
        this.catalogue = catalogue;
        this.context = context;
        this.judged = judged;
        this.read = judged.read();
        this.points = judged.set().set().maximum() != null;
        this.refusing =
                context.stance() == Stance.DECIDING && judged.set().set().noEvidence() != null;
    }

    /**
     * The findings of a level, in the order of the catalogue.
     *
     * @param before the findings of the level before, some of which may be the same; none for the lowest
     */
    Finding[] at(int level, Finding[] before) {
        PreparedCriterion[] criteria = judged.set().criteria(level);
        @Nullable KeptFindings[] kept = judged.set().kept(level);
        Required required = judged.required(level);
        Finding[] findings = new Finding[criteria.length];
        for (int i = 0; i < findings.length; i++) {
            KeptFindings lately = kept[i];
            if (level > 1 && judged.asksAsBefore(level, i, criteria[i].place())) {
                findings[i] = before[i];
            } else {
                findings[i] = lately == null ? finding(criteria[i], required) : shared(criteria[i], required, lately);
            }
        }
        return findings;
    }

    /** A finding made lately where nothing but one value and what the rules say of it makes the finding. */
    private Finding shared(PreparedCriterion criterion, Required required, KeptFindings kept) {
        int slot = kept.slot();
        int place = read.place(slot);
        // before the council what is not known for certain is another finding
        boolean refused = refusing && (place == 0 || !judged.isExact());
        if (place < 0 || refused) {
            return finding(criterion, required);
        }
        Finding lately = kept.find(place, judged);
        return lately != null ? lately : kept.keep(place, judged, finding(criterion, required));
    }

    private Finding finding(PreparedCriterion criterion, Required required) {
        return criterion.isOpen(read, refusing) ? completed(criterion, required) : known(criterion, required);
    }

    /** A finding on values that are known, each of them or none. */
    private Finding known(PreparedCriterion criterion, Required required) {
        Truth applies = applies(criterion);
        double certain = judged.certain(criterion.level(), criterion.place());
        Reason reason = reason(criterion, applies, certain);
        CriterionOutcome outcome = outcome(applies, reason, certain);
        BigDecimal earned = null;
        BigDecimal possible = null;
        if (points && (criterion.maximum() != null || criterion.scored())) {
            earned = earned(criterion, outcome, certain);
            possible = outcome == CriterionOutcome.UNKNOWN ? possible(criterion) : earned;
        }
        boolean failed = outcome == CriterionOutcome.NOT_MET && criterion.slots().length > 1;
        List<String> because = failed ? because(new Completions(judged, criterion, refusing), reason) : List.of();
        return finding(criterion, outcome, reason, earned, possible, because, required.text(criterion.place()));
    }

    private static List<String> because(Completions completions, @Nullable Reason reason) {
        return reason == Reason.NO_EVIDENCE ? completions.unshown() : completions.failing();
    }

    /** A finding that follows from what the rules say in every completion of what is open. */
    private Finding completed(PreparedCriterion criterion, Required required) {
        Truth applies = applies(criterion);
        Completions completions = new Completions(judged, criterion, refusing);
        Verdict verdict = completions.verdict();
        Reason reason = reason(criterion, applies, verdict);
        CriterionOutcome outcome = outcome(applies, reason, verdict.certain());
        boolean failed = outcome == CriterionOutcome.NOT_MET && criterion.slots().length > 1;
        BigDecimal earned = null;
        BigDecimal possible = null;
        if (points && (criterion.maximum() != null || criterion.scored())) {
            boolean met = outcome == CriterionOutcome.MET;
            boolean open = outcome == CriterionOutcome.UNKNOWN;
            earned = met ? awarded(criterion, verdict.certain()) : BigDecimal.ZERO;
            possible = open ? criterion.maximum() : earned;
        }
        return finding(
                criterion,
                outcome,
                reason,
                earned,
                possible,
                failed ? because(completions, reason) : List.of(),
                required.text(criterion.place()));
    }

    private @Nullable Reason reason(PreparedCriterion criterion, Truth applies, Verdict verdict) {
        if (applies == Truth.FALSE) {
            return asksOthers(criterion);
        }
        if (hasEnded(criterion)) {
            return Reason.NO_SUBJECT;
        }
        if (isMet(verdict.certain())) {
            return null;
        }
        if (!isMet(verdict.possible())) {
            return applies == Truth.UNKNOWN ? Reason.APPLICABILITY_UNKNOWN : null;
        }
        if (refusing && !verdict.shown()) {
            return applies == Truth.TRUE ? Reason.NO_EVIDENCE : criterion.openReason(read);
        }
        return criterion.openReason(read);
    }

    private Reason asksOthers(PreparedCriterion prepared) {
        return Applicabilities.why(prepared.criterion().applicability(), prepared.level(), judged.subject(), catalogue);
    }

    private boolean hasEnded(PreparedCriterion criterion) {
        Ending ending = criterion.criterion().ending();
        return ending != null && context.asOf().isAfter(ending.lastDay());
    }

    /** Why a criterion is not simply met or not met; null where it is. */
    private @Nullable Reason reason(PreparedCriterion criterion, Truth applies, double certain) {
        if (applies == Truth.FALSE) {
            return asksOthers(criterion);
        }
        if (hasEnded(criterion)) {
            return Reason.NO_SUBJECT;
        }
        if (!criterion.allKnown(read)) {
            return byStance(Reason.MISSING_OBSERVATION, applies);
        }
        if (isMet(certain)) {
            return null;
        }
        if (!judged.isExact() && isMet(judged.possible(criterion.level(), criterion.place()))) {
            return criterion.inexact(read) ? inexact(criterion, applies) : Reason.AREA_UNKNOWN;
        }
        return applies == Truth.UNKNOWN ? Reason.APPLICABILITY_UNKNOWN : null;
    }

    private Reason inexact(PreparedCriterion criterion, Truth applies) {
        return criterion.isSpread(read) ? Reason.CONTRADICTION : byStance(Reason.INEXACT, applies);
    }

    /** What is asked for certain and shown by nothing is not met where the document says so, before the council. */
    private Reason byStance(Reason reason, Truth applies) {
        return refusing && applies == Truth.TRUE ? Reason.NO_EVIDENCE : reason;
    }

    private static CriterionOutcome outcome(Truth applies, @Nullable Reason reason, double certain) {
        if (applies == Truth.FALSE) {
            return CriterionOutcome.NOT_APPLICABLE;
        }
        if (reason != null) {
            return reason == Reason.NO_EVIDENCE ? CriterionOutcome.NOT_MET : CriterionOutcome.UNKNOWN;
        }
        return isMet(certain) ? CriterionOutcome.MET : CriterionOutcome.NOT_MET;
    }

    private static boolean isMet(double award) {
        return !Double.isNaN(award);
    }

    private Truth applies(PreparedCriterion prepared) {
        Criterion criterion = prepared.criterion();
        return prepared.isPlain()
                ? Truth.TRUE
                : Applicabilities.at(
                        criterion.applicability(), prepared.level(), judged.subject(), judged.areas(), catalogue);
    }

    private BigDecimal earned(PreparedCriterion criterion, CriterionOutcome outcome, double certain) {
        boolean none = outcome == CriterionOutcome.NOT_APPLICABLE
                || (outcome == CriterionOutcome.UNKNOWN && !criterion.allKnown(read));
        return none ? BigDecimal.ZERO : earned(criterion, certain, read.least());
    }

    private @Nullable BigDecimal possible(PreparedCriterion criterion) {
        return criterion.allKnown(read)
                ? earned(criterion, judged.possible(criterion.level(), criterion.place()), read.most())
                : criterion.maximum();
    }

    /** Points that a rule awards; otherwise those that were observed, which count towards the score even below the minimum. */
    private BigDecimal earned(PreparedCriterion criterion, double award, double[] observed) {
        if (isMet(award)) {
            return awarded(criterion, award);
        }
        int slot = criterion.pointsSlot(read);
        return slot >= 0 ? Whole.plain(observed[slot]) : BigDecimal.ZERO;
    }

    /** A rule may award what it did not look at, which need not be known. */
    private static BigDecimal awarded(PreparedCriterion criterion, double award) {
        if (Double.isInfinite(award)) {
            throw StraightRule.pointless(criterion.rule());
        }
        return Whole.plain(award);
    }

    private Finding finding(
            PreparedCriterion prepared,
            CriterionOutcome outcome,
            @Nullable Reason reason,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal possible,
            List<String> because,
            @Nullable String required) {
        Criterion criterion = prepared.criterion();
        return new Finding(
                criterion.code(),
                criterion.label(),
                criterion.name(),
                outcome,
                reason,
                earned,
                possible,
                prepared.maximum(),
                observed(prepared.slots()),
                because,
                reason == Reason.CONTRADICTION ? contradictions(prepared) : List.of(),
                required,
                criterion.citation().document(),
                prepared.clause(),
                criterion.citation().mark(),
                prepared.rule());
    }

    /** What contradicts the values of a criterion; its own clause ties what was declared to what the register comes to. */
    private List<Contradiction> contradictions(PreparedCriterion prepared) {
        Citation citation = prepared.criterion().citation();
        List<Contradiction> all = new ArrayList<>(1);
        for (int slot : prepared.slots()) {
            for (Contradiction one : read.contradictions(slot)) {
                all.add(one.document() != null ? one : one.by(citation.document(), prepared.clause(), citation.mark()));
            }
        }
        return all;
    }

    private List<Observed> observed(int[] slots) {
        if (slots.length == 1) {
            return List.of(read.observed(slots[0]));
        }
        Observed[] observed = new Observed[slots.length];
        for (int i = 0; i < slots.length; i++) {
            observed[i] = read.observed(slots[i]);
        }
        return List.of(observed);
    }
}
