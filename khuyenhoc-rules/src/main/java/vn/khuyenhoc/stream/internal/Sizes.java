package vn.khuyenhoc.stream.internal;

/**
 * How much is held in memory at once.
 *
 * @param window lines after which a group ends where no commune does
 * @param least lines that a group has before the next commune begins a new one
 * @param most lines of the largest commune that is decided as one; a larger one is decided in pieces
 * @param relations related subjects that are held together, about
 * @param parts parts that notes are dealt out to where they are many
 */
record Sizes(int window, int least, int most, long relations, int parts) {
    /** What a heap of a few hundred megabytes holds with ease. */
    static final Sizes USUAL = new Sizes(4096, 1024, 40_000, 40_000, 64);
}
