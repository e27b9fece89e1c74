package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A fixed list of names, each with its place from 0. Immutable and thread-safe. */
public final class Names {
    private static final int SPARSE = 8;
    private final List<String> names;
    private final Map<String, Integer> places;
    /** The names as literals of programs are, found by their identity. */
    private final String[] literals;

    private final int[] placesOfLiterals;
    private final int size;
    private final boolean only;

    private Names(List<String> names, boolean only) {
        this.only = only;
        this.names = List.copyOf(names);
        this.size = names.size();
        this.places = new HashMap<>();
        int room = Integer.highestOneBit(Math.max(1, size) * SPARSE);
        this.literals = new String[room];
        this.placesOfLiterals = new int[room];
        for (int place = 0; place < size; place++) {
            places.put(names.get(place), place);
            put(names.get(place).intern(), place);
        }
    }

    /** The names of a collection, each once, in its order. */
    public static Names of(Collection<String> names) {
        return new Names(new ArrayList<>(new LinkedHashSet<>(names)), false);
    }

    /** One name, where to ask for another throws {@link NoSuchName}. */
    static Names only(String name) {
        return new Names(List.of(name), true);
    }

    private void put(String literal, int place) {
        int at = start(literal);
        while (literals[at] != null) {
            at = (at + 1) & (literals.length - 1);
        }
        literals[at] = literal;
        placesOfLiterals[at] = place;
    }

    private int start(String literal) {
        return System.identityHashCode(literal) & (literals.length - 1);
    }

    /** The place of a name, or -1 where it is none of these. */
    public int of(String name) {
        Integer place = places.get(name);
        if (place == null && only) {
            throw new NoSuchName();
        }
        return place == null ? -1 : place;
    }

    /**
     * The same for a name that is a literal of a program, as rules name things, several times in every condition. Its identity is
     * enough, and so little code that the just-in-time compiler can put it into the conditions.
     */
    @SuppressWarnings("ReferenceEquality") // the quick answer; equals stands behind it
    public int ofLiteral(String name) {
        int at = start(name);
        String there = literals[at];
        while (there != null) {
            if (there == name) {
                return placesOfLiterals[at];
            }
            at = (at + 1) & (literals.length - 1);
            there = literals[at];
        }
        return of(name);
    }

    /** The name at a place. */
    public String name(int place) {
        return names.get(place);
    }

    /** All names in their places. */
    public List<String> all() {
        return names;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Another name was asked for than there is; it is no fault, and who asks catches it. */
    static final class NoSuchName extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchName() {
            super(null, null, false, false);
        }
    }
}
