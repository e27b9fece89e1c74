package vn.khuyenhoc.stream;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyenhoc.text.Fault;

/** A register that could not be used; names the first faults and counts the others. */
public final class StreamFaultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;
    private final long all;

    /** An exception for faults, of which some are named. */
    public StreamFaultsException(List<Fault> faults, long all) {
        super(faults.stream().map(fault -> fault.message(Locale.ROOT)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
        this.all = all;
    }

    /** The first faults by place. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many faults there are in all. */
    public long all() {
        return all;
    }
}
