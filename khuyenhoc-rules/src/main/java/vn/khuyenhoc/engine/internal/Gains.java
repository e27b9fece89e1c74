package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** What criteria may still gain, from the most to the least. Not thread-safe. */
final class Gains {
    /** Digits behind the point that count; with more, sums of points might not fit into a long. */
    private static final int MOST_DIGITS = 12;

    private final int[] places;
    private final BigDecimal[] rooms;
    /** The same rooms, quicker to compare; points have fewer digits than a double tells apart. */
    private final double[] sizes;

    private int size;

    Gains(int capacity) {
        this.places = new int[capacity];
        this.rooms = new BigDecimal[capacity];
        this.sizes = new double[capacity];
    }

    /** Adds a criterion behind those with at least as much room. */
    void add(int place, BigDecimal room) {
        int at = size++;
        double own = room.doubleValue();
        while (at > 0 && sizes[at - 1] < own) {
            sizes[at] = sizes[at - 1];
            rooms[at] = rooms[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        sizes[at] = own;
        rooms[at] = room;
        places[at] = place;
    }

    /** The places of all. */
    int[] places() {
        return Arrays.copyOf(places, size);
    }

    /** The places of the fewest that give a sum and, of as few, of those that give the least; of all where all give less. */
    int[] fewest(BigDecimal sum) {
        int scale = Math.max(0, sum.scale());
        for (int i = 0; i < size; i++) {
            scale = Math.max(scale, rooms[i].scale());
        }
        scale = Math.min(scale, MOST_DIGITS);
        long[] units = new long[size];
        for (int i = 0; i < size; i++) {
            units[i] = units(rooms[i], scale);
        }
        int[] chosen = Fewest.of(units, units(sum, scale));
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = places[chosen[i]];
        }
        return chosen;
    }

    private static long units(BigDecimal points, int scale) {
        return scale == 0
                ? points.longValueExact()
                : points.setScale(scale, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
