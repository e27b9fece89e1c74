package vn.khuyenhoc.review.internal;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.OfRow;
import vn.khuyenhoc.review.fact.PairCheck;
import vn.khuyenhoc.review.fact.PartCheck;
import vn.khuyenhoc.review.fact.SumCheck;
import vn.khuyenhoc.text.Words;

/** What remarks on checks say. */
final class Checked {
    private Checked() {}

    /** The arguments of the message of a remark; where it is undecided, what the remark would have said. */
    static Object[] arguments(RemarkKind kind, OfRow check) {
        return kind == RemarkKind.COUNTS_UNDECIDED
                ? new Object[] {Show.words("remark." + decided(check), arguments(check))}
                : arguments(check);
    }

    private static RemarkKind decided(OfRow check) {
        return check instanceof PartCheck part ? part.kind() : RemarkKind.PARTS_DO_NOT_ADD_UP;
    }

    private static Object[] arguments(OfRow check) {
        if (check instanceof PartCheck part) {
            boolean shares = part.shares();
            return new Object[] {
                shown(part.part().bounds(), shares), shown(part.whole().bounds(), shares)
            };
        }
        if (check instanceof SumCheck sum) {
            return new Object[] {
                sum.parts(),
                Show.counts(sum.sum().bounds()),
                Show.counts(sum.total().bounds())
            };
        }
        PairCheck pair = (PairCheck) check;
        boolean shares = pair.kind() == RemarkKind.RATES_DISAGREE;
        return new Object[] {shown(pair.first(), shares), shown(pair.second(), shares)};
    }

    private static Words shown(Interval numbers, boolean shares) {
        return shares ? Show.percents(numbers) : Show.counts(numbers);
    }
}
