package vn.khuyenhoc.review.gap;

/**
 * Which part of what was read a fact is.
 *
 * @param part path of the part, such as {@code plan:tasks[2]}
 * @param read whether it was read; else it stands for the most that an unread part may hold, and is never the ground of a gap
 */
public record Origin(String part, boolean read) {

    /** A part that was read. */
    public static Origin of(String part) {
        return new Origin(part, true);
    }

    /** What an unread part may hold at most. */
    public static Origin atMost(String part) {
        return new Origin(part, false);
    }
}
