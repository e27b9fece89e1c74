package vn.khuyenhoc.stream.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Fault;

/**
 * A record that is left out, with why.
 *
 * @param file number of the file
 * @param line number of the line
 * @param kind kind of the subject; null where it cannot be read
 * @param faults what is wrong with it; at least one
 */
record Rejected(int file, int line, @Nullable Kind kind, List<Fault> faults) {
    Rejected {
        faults = List.copyOf(faults);
    }

    /** The place as one number. */
    static long key(int file, int line) {
        return (long) file << Integer.SIZE | line;
    }
}
