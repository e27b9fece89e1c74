package vn.khuyenhoc.register.internal;

/** Says that a line is not certainly sound, so that somebody who can explain must look at it. Tells nothing itself. */
final class Irregular extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception without a stack, which would cost more than reading the line. */
    Irregular() {
        super(null, null, false, false);
    }
}
