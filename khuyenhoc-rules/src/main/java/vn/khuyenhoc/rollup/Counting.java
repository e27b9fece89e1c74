package vn.khuyenhoc.rollup;

import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** What counts as recognised when decisions become results; results rolled up say it in their notes. */
public enum Counting {
    /** Subjects that hold the title on the day of the decision. */
    HELD,
    /** Subjects that qualify by their decision, whether or not anyone has recognised them yet. */
    QUALIFIED;

    /** The note of results that were counted like this. */
    public Words note() {
        return Show.words("rollup." + this);
    }

    /** How results were counted: what was published counts titles held. */
    public static Counting of(Results results) {
        return results.notes().contains(QUALIFIED.note()) ? QUALIFIED : HELD;
    }
}
