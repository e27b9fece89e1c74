package vn.khuyenhoc.json.internal;

import org.jspecify.annotations.Nullable;

/** Says that a decision is not as decisions are made, so that the mapper must write it. Tells nothing itself. */
public final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception without a stack. */
    Unusual() {
        super(null, null, false, false);
    }

    /** What must be there. */
    static <T> T unlessGiven(@Nullable T value) {
        if (value == null) {
            throw new Unusual();
        }
        return value;
    }
}
