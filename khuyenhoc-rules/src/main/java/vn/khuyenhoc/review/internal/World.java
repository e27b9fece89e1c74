package vn.khuyenhoc.review.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.khuyenhoc.text.Words;

/** How what was not read is taken: each part in its least or in its most. Remembers the parts that it was asked about. */
final class World {
    private final Predicate<String> most;
    private final Map<String, Words> unread = new LinkedHashMap<>();

    private World(Predicate<String> most) {
        this.most = most;
    }

    /** Where nothing that was not read is there. */
    static World least() {
        return new World(part -> false);
    }

    /** Where all that was not read is there, as it should be. */
    static World most() {
        return new World(part -> true);
    }

    /** Where of all that was not read one part alone is there. */
    static World leastBut(String one) {
        return new World(one::equals);
    }

    /**
     * Whether an unread part is taken in its most.
     *
     * @param part path of the part
     * @param settles what it is called as what would settle a gap
     */
    boolean most(String part, Words settles) {
        unread.putIfAbsent(part, settles);
        return most.test(part);
    }

    /** The parts that it was asked about, and what they are called. */
    Map<String, Words> unread() {
        return unread;
    }
}
