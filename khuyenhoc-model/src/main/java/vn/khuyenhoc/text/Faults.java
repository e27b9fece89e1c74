package vn.khuyenhoc.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
        Fault[] all = list.toArray(Fault[]::new);
        Arrays.sort(all, Comparator.comparing(Fault::place));
        List<Fault> once = new ArrayList<>(all.length);
        int to;
        for (int from = 0; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && all[to].place().compareTo(all[from].place()) == 0) {
                to++;
            }
            // equal faults have equal places, so that few are compared
            List<Fault> here = Arrays.asList(all).subList(from, to);
            once.addAll(to - from == 1 ? here : new LinkedHashSet<>(here));
        }
        return Collections.unmodifiableList(once);
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
