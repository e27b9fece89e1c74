package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A fixed list of names, each with its place from 0. Immutable and thread-safe.
 *
 * <p>Rules look names up several times in every condition. Names that are literals of a program are the very strings that stand here,
 * so most look-ups end at the first comparison.
 */
public final class Names {
    private final List<String> names;
    private final String[] table;
    private final int[] places;

    private Names(List<String> names) {
        this.names = List.copyOf(names);
        int size = Integer.highestOneBit(Math.max(1, names.size()) * 4 - 1) * 2;
        this.table = new String[size];
        this.places = new int[size];
        for (int place = 0; place < names.size(); place++) {
            int at = free(names.get(place));
            table[at] = names.get(place).intern();
            places[at] = place;
        }
    }

    /** The names of a collection, each once, in its order. */
    public static Names of(Collection<String> names) {
        return new Names(new ArrayList<>(new java.util.LinkedHashSet<>(names)));
    }

    private int free(String name) {
        int at = start(name);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private int start(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    /** The place of a name, or -1 where it is none of these. */
    @SuppressWarnings("ReferenceEquality") // the quick answer; equals stands behind it
    public int of(String name) {
        int at = start(name);
        String there = table[at];
        while (there != null) {
            if (there == name || there.equals(name)) {
                return places[at];
            }
            at = (at + 1) & (table.length - 1);
            there = table[at];
        }
        return -1;
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
        return names.size();
    }
}
