package vn.khuyenhoc.nation.rollup;

/**
 * How many subjects there are and what was decided on them.
 *
 * @param all judged
 * @param qualified qualified
 * @param notQualified not qualified
 * @param undecided undecided
 * @param held who hold the title on the day of the decision
 * @param heldUnknown of whom it is not known
 */
public record Counts(long all, long qualified, long notQualified, long undecided, long held, long heldUnknown) {

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(
                all + other.all,
                qualified + other.qualified,
                notQualified + other.notQualified,
                undecided + other.undecided,
                held + other.held,
                heldUnknown + other.heldUnknown);
    }
}
