package vn.khuyenhoc.stream.internal;

/**
 * How much is held in memory at once.
 *
 * @param window lines after which a group ends where no commune does
 * @param least lines that a group has before the next commune begins a new one
 * @param most lines of the largest commune that is decided as one; a larger one is decided in pieces
 * @param relations related subjects that are held together, about
 * @param parts parts that notes are dealt out to where they are many
 * @param page bytes of rendered decisions that are held in one piece, about
 * @param pages pieces of rendered decisions that are held in memory; more of them wait on disk
 */
record Sizes(int window, int least, int most, long relations, int parts, int page, int pages) {
    private static final int PAGE = 1 << 18;

    /** The part of the heap that rendered decisions may take. */
    private static final int SHARE = 4;

    private static final int LEAST_PAGES = 32;
    private static final int MOST_PAGES = 1024;

    /** What a heap of a few hundred megabytes holds with ease. */
    static final Sizes USUAL = new Sizes(1024, 1024, 40_000, 40_000, 64, PAGE, pagesThatFit());

    private static int pagesThatFit() {
        long pages = Runtime.getRuntime().maxMemory() / SHARE / PAGE;
        return (int) Math.max(LEAST_PAGES, Math.min(MOST_PAGES, pages));
    }
}
