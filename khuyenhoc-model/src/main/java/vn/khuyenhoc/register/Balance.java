package vn.khuyenhoc.register;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records in and out of a register: what was read is decided or rejected, each of them once, kind by kind. Immutable.
 *
 * @param records records that stand in the files, counted before anything is known of them; lines that are blank are none
 * @param read records by kind such as {@code citizen}, counted when they are read; under an empty text those of which not even that can
 *     be read
 * @param decided records that are decided on, by kind; also those for which there is no title
 * @param rejected records that are left out, by kind
 */
public record Balance(long records, Map<String, Long> read, Map<String, Long> decided, Map<String, Long> rejected) {
    public Balance {
        read = Map.copyOf(read);
        decided = Map.copyOf(decided);
        rejected = Map.copyOf(rejected);
    }

    /** Whether every record was read, and of every kind as many as were read are decided or rejected. */
    public boolean isEven() {
        return records == sum(read) && kinds().stream().allMatch(kind -> of(read, kind) == settled(kind));
    }

    /**
     * Refuses to go on where a record was lost or counted twice, which is a fault of the program.
     *
     * @return this
     * @throws IllegalStateException if it is not even
     */
    public Balance even() {
        if (!isEven()) {
            throw new IllegalStateException(
                    records + " records, " + read + " read, " + decided + " decided, " + rejected + " rejected");
        }
        return this;
    }

    /** How many records of a kind are decided on or left out. */
    private long settled(String kind) {
        return of(decided, kind) + of(rejected, kind);
    }

    /** How many records are decided on. */
    public long allDecided() {
        return sum(decided);
    }

    /** How many records are left out. */
    public long allRejected() {
        return sum(rejected);
    }

    /** The kinds of what was read, in the order of their names. */
    public Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(read.keySet());
        kinds.addAll(decided.keySet());
        kinds.addAll(rejected.keySet());
        return kinds;
    }

    /** How many of a kind; none where it is not counted. */
    public static long of(Map<String, Long> counts, String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
