package vn.khuyenhoc.stream.internal;

import java.util.List;
import vn.khuyenhoc.stream.StreamFaultsException;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultCauses;

/**
 * Keeps faults by their causes. That somebody was born after the data year is told only where nothing else is wrong: until then nobody
 * knows for sure which year that is. Not thread-safe.
 */
final class FaultLog {
    /** The fault of a citizen born after the data year. */
    static final String UNBORN = "register.unborn";

    private final FaultCauses causes = new FaultCauses();
    private final FaultCauses unborn = new FaultCauses();

    void add(List<Fault> found) {
        for (Fault fault : found) {
            (fault.key().equals(UNBORN) ? unborn : causes).add(fault);
        }
    }

    boolean isEmpty() {
        return causes.isEmpty() && unborn.isEmpty();
    }

    /** The exception that names them by place. */
    StreamFaultsException exception() {
        FaultCauses told = causes.isEmpty() ? unborn : causes;
        return new StreamFaultsException(told.told(), told.all());
    }
}
