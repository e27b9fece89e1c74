package vn.khuyenhoc.engine.internal;

/** Says that a dossier has a fault; whoever gave the dossiers then looks for all faults of all of them. */
public final class Unsound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A sign, not an error of the program: it needs no trace. */
    Unsound() {
        super(
                "an observation does not fit the catalogue, or a title that is held the law of its day",
                null,
                false,
                false);
    }
}
