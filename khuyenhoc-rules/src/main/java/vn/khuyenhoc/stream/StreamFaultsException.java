package vn.khuyenhoc.stream;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultCause;

/** A register that could not be used; names the faults by their causes, and counts them. */
public final class StreamFaultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<FaultCause> causes;
    private final long all;

    /**
     * An exception for faults.
     *
     * @param causes what is wrong
     * @param all how many faults there are, those of one cause counted one by one
     */
    public StreamFaultsException(List<FaultCause> causes, long all) {
        super(causes.stream().map(cause -> cause.message(Locale.ROOT)).collect(Collectors.joining("\n")));
        this.causes = List.copyOf(causes);
        this.all = all;
    }

    /** What is wrong, by the place of the first fault of each cause. */
    public List<FaultCause> causes() {
        return causes;
    }

    /** The first fault of each cause by place. */
    public List<Fault> faults() {
        return causes.stream().map(FaultCause::first).toList();
    }

    /** How many faults there are in all. */
    public long all() {
        return all;
    }
}
