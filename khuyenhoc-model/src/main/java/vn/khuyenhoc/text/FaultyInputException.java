package vn.khuyenhoc.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An input that could not be used; knows every fault, and names the first hundred in its message. */
public final class FaultyInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 100;
    private final transient List<Fault> faults;

    /** An exception for faults; at least one. */
    public FaultyInputException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults by place. */
    public List<Fault> faults() {
        return faults;
    }

    /** A message that does not grow with the input. */
    private static String message(List<Fault> faults) {
        String first = faults.stream()
                .limit(NAMED)
                .map(fault -> fault.message(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return faults.size() <= NAMED
                ? first
                : first + "\n" + Fault.text(Locale.ROOT, "faults.others", String.valueOf(faults.size() - NAMED));
    }
}
