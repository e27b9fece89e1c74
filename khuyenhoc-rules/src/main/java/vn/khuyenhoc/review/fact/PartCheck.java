package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;

/**
 * A part beside the whole that it belongs to.
 *
 * @param row number of the row; -1 where the counts are of the place
 * @param kind kind of the remark where the part is larger
 * @param part part
 * @param whole whole, or the most that the part may be
 * @param shares whether both are shares and no counts
 */
public record PartCheck(int row, RemarkKind kind, Amount part, Amount whole, boolean shares) implements OfRow {

    /** A part and a whole that are counts. */
    public PartCheck(int row, RemarkKind kind, Amount part, Amount whole) {
        this(row, kind, part, whole, false);
    }

    /** Whether a kind of remark is in question. */
    public boolean asks(String name) {
        return kind.name().equals(name);
    }

    /** The part is at least so large. */
    public double partAtLeast() {
        return part.bounds().least();
    }

    /** The whole is at most so large. */
    public double wholeAtMost() {
        return whole.bounds().greatest();
    }

    /** Whether the part is larger by the printed numbers themselves. */
    public boolean printedLarger() {
        return part.printed() > whole.printed();
    }

    /** Says that the part is larger than the whole. */
    public Noted noted() {
        return new Noted(kind, this);
    }

    /** Says that the part may be larger. */
    public Noted undecided() {
        return new Noted(RemarkKind.COUNTS_UNDECIDED, this);
    }
}
