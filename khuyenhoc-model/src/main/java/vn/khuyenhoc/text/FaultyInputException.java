package vn.khuyenhoc.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An input that could not be used; names every fault. */
public final class FaultyInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    /** An exception for faults; at least one. */
    public FaultyInputException(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.message(Locale.ROOT)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults by place. */
    public List<Fault> faults() {
        return faults;
    }
}
