package vn.khuyenhoc.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of an input, so that all are reported together. Not thread-safe. */
public final class Faults {
    private final List<Fault> list = new ArrayList<>();

    /** Adds a fault. */
    public void add(Place place, String key, Object... arguments) {
        list.add(Fault.at(place, key, arguments));
    }

    /** Adds faults found elsewhere. */
    public void addAll(List<Fault> faults) {
        list.addAll(faults);
    }

    /** Whether nothing was wrong so far. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The faults by place, each once. */
    public List<Fault> sorted() {
        return list.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::place))
                .toList();
    }

    /**
     * Ends the reading.
     *
     * @throws FaultyInputException if there was any fault
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new FaultyInputException(sorted());
        }
    }
}
