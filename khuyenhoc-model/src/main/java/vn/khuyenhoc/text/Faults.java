package vn.khuyenhoc.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the faults of an input, so that all are reported together. Not thread-safe. */
public final class Faults {
    private static final int MANY = 64;
    private static final int FEW = 8;
    private final List<Fault> list = new ArrayList<>();
    /** Made only where there are many. */
    private @Nullable SharedArguments shared;

    /** Adds a fault. */
    public void add(Place place, String key, Object... arguments) {
        add(Fault.at(place, key, arguments));
    }

    /** Adds faults found elsewhere. */
    public void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    private void add(Fault fault) {
        if (shared == null && list.size() >= MANY) {
            shared = new SharedArguments();
        }
        list.add(shared == null ? fault : shared.with(fault));
    }

    /** Whether nothing was wrong so far. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The faults by place, each once. */
    public List<Fault> sorted() {
        if (isInOrder()) {
            return List.copyOf(list);
        }
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

    /** As most inputs give them: line by line, and each once. */
    private boolean isInOrder() {
        for (int i = 1; i < list.size(); i++) {
            int order = list.get(i - 1).place().compareTo(list.get(i).place());
            if (order > 0 || (order == 0 && isPerhapsAgain(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fault stands already among the few before it that have its place, or those are not few. */
    private boolean isPerhapsAgain(int at) {
        Fault fault = list.get(at);
        int before = at - 1;
        while (before >= 0 && list.get(before).place().compareTo(fault.place()) == 0) {
            if (at - before > FEW || list.get(before).equals(fault)) {
                return true;
            }
            before--;
        }
        return false;
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
