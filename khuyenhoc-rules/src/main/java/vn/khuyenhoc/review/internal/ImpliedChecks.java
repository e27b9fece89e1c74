package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.OfRow;
import vn.khuyenhoc.review.fact.PairCheck;
import vn.khuyenhoc.review.fact.PartCheck;

/** What the rates of a row imply, beside each other and beside its counts. */
final class ImpliedChecks {
    private final int number;
    private final Counts counts;
    private final Rates rates;
    private final List<OfRow> checks = new ArrayList<>();

    ImpliedChecks(int number, Counts counts, Rates rates) {
        this.number = number;
        this.counts = counts;
        this.rates = rates;
    }

    List<OfRow> all() {
        bases();
        shares();
        return checks;
    }

    /** The base that one count implies, beside the registered and beside the base that the other implies. */
    private void bases() {
        if (counts.all() != null) {
            return;
        }
        Interval ofRecognised = rates.impliedBase(Counted.RECOGNISED);
        Interval ofRegistered = rates.impliedBase(Counted.REGISTERED);
        Interval registered = counts.registered();
        if (ofRecognised != null && ofRegistered != null) {
            checks.add(new PairCheck(number, RemarkKind.IMPLIED_BASES_DIFFER, ofRecognised, ofRegistered));
        } else if (ofRecognised != null && registered != null) {
            checks.add(new PartCheck(
                    number,
                    RemarkKind.REGISTERED_ABOVE_BASE,
                    Amount.derived(registered),
                    Amount.derived(ofRecognised)));
        }
    }

    /** Shares of the base as printed: the recognised are no more than the registered, and the shares multiply. */
    private void shares() {
        Interval recognised = rates.accepted(Counted.RECOGNISED, Whole.BASE);
        Interval registered = rates.accepted(Counted.REGISTERED, Whole.BASE);
        Interval ofRegistered = rates.accepted(Counted.RECOGNISED, Whole.REGISTERED);
        if (recognised == null || registered == null) {
            return;
        }
        checks.add(new PartCheck(
                number,
                RemarkKind.RECOGNISED_ABOVE_REGISTERED,
                Amount.derived(recognised),
                Amount.derived(registered),
                true));
        if (ofRegistered != null) {
            checks.add(new PairCheck(number, RemarkKind.RATES_DISAGREE, recognised, ofRegistered.times(registered)));
        }
    }
}
