package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyenhoc.stream.StreamFaultsException;
import vn.khuyenhoc.text.Fault;

/** Keeps the first faults and counts the others. Not thread-safe. */
final class FaultLog {
    private static final int MOST = 1000;
    private final List<Fault> faults = new ArrayList<>();
    private long all;

    void add(List<Fault> found) {
        all += found.size();
        for (Fault fault : found) {
            if (faults.size() < MOST) {
                faults.add(fault);
            }
        }
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** The exception that names them by place. */
    StreamFaultsException exception() {
        faults.sort(Comparator.comparing(Fault::place));
        return new StreamFaultsException(faults, all);
    }
}
