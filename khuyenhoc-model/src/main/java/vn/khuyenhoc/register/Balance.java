package vn.khuyenhoc.register;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records in and out of a register: what was read is decided or rejected, each of them once. Immutable.
 *
 * @param read records that were read; lines that are blank are none
 * @param decided records that are decided on, by kind such as {@code citizen}; also those for which there is no title
 * @param rejected records that are left out, by kind; under an empty text those of which not even that can be read
 */
public record Balance(long read, Map<String, Long> decided, Map<String, Long> rejected) {
    public Balance {
        decided = Map.copyOf(decided);
        rejected = Map.copyOf(rejected);
    }

    /** Whether every record that was read is decided or rejected. */
    public boolean isEven() {
        return read == sum(decided) + sum(rejected);
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
                    read + " records read, " + sum(decided) + " decided, " + sum(rejected) + " rejected");
        }
        return this;
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
        Set<String> kinds = new TreeSet<>(decided.keySet());
        kinds.addAll(rejected.keySet());
        return kinds;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
