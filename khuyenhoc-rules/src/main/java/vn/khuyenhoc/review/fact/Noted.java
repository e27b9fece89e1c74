package vn.khuyenhoc.review.fact;

import java.util.List;
import vn.khuyenhoc.review.RemarkKind;

/**
 * What a rule noted.
 *
 * @param row number of the row; {@link Figure#PLACE} for the place
 * @param kind kind of the remark
 * @param arguments what its message tells: words, numbers, an {@link Amount} as a count and an {@code Interval} as shares
 */
public record Noted(int row, RemarkKind kind, List<Object> arguments) {
    public Noted {
        arguments = List.copyOf(arguments);
    }

    /** A note with the arguments of its message. */
    public static Noted of(int row, RemarkKind kind, Object... arguments) {
        return new Noted(row, kind, List.of(arguments));
    }

    /** Says that it is not known whether this holds. */
    public Noted undecided() {
        return of(row, RemarkKind.COUNTS_UNDECIDED, this);
    }
}
