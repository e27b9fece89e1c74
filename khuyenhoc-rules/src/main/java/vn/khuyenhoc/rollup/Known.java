package vn.khuyenhoc.rollup;

/** Whether something is so, in three values, from the one that is least so. */
enum Known {
    NO,
    UNKNOWN,
    YES;

    static Known of(boolean known) {
        return known ? YES : NO;
    }

    Known and(Known other) {
        return compareTo(other) < 0 ? this : other;
    }

    Known or(Known other) {
        return compareTo(other) < 0 ? other : this;
    }
}
