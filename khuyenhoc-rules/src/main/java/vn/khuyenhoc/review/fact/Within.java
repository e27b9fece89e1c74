package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;

/**
 * A count that can be no more than another.
 *
 * @param row number of the row
 * @param kind kind of the remark where it is more
 * @param part count
 * @param whole the most that it may be
 */
public record Within(int row, RemarkKind kind, Amount part, Amount whole) implements Figure {
    /** The part is at least so large. */
    public double partAtLeast() {
        return part.bounds().least();
    }

    /** The whole is at most so large. */
    public double wholeAtMost() {
        return whole.bounds().greatest();
    }

    /** By how much the printed part is larger than the printed whole. */
    public double lead() {
        return part.lead(whole);
    }

    /** Says that the part is larger than the whole. */
    public Noted above() {
        return Noted.of(row, kind, part, whole);
    }

    /** Says that the part may be larger. */
    public Noted undecided() {
        return above().undecided();
    }
}
