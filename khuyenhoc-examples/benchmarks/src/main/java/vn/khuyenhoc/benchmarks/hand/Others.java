package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Reason;

/** Which criteria that need not be met are raised to reach a total: those with most room, as few as can be. */
final class Others {
    private final Table table;
    private final int[] places;
    private final double[] rooms;
    private int size;
    private boolean scale = true;

    private Others(Table table, int capacity) {
        this.table = table;
        this.places = new int[capacity];
        this.rooms = new double[capacity];
    }

    /** Places in the order in which they are raised. */
    static int[] of(Table table, Finding[] findings, @Nullable BigDecimal[] wanted, BigDecimal lacking) {
        Others others = new Others(table, findings.length);
        for (int i = 0; i < findings.length; i++) {
            if (wanted[i] == null && findings[i].reason() != Reason.CONTRADICTION) {
                BigDecimal earned = Amounts.earned(findings[i]);
                double room = table.columns[i].maximum.longValue() - earned.doubleValue();
                if (room > 0) {
                    others.add(i, room);
                }
            }
        }
        int[] sorted = Arrays.copyOf(others.places, others.size);
        return others.scale ? sorted : others.fewest(sorted, lacking.doubleValue());
    }

    /** Puts a place behind those with at least as much room. */
    private void add(int place, double room) {
        int at = size++;
        while (at > 0 && rooms[at - 1] < room) {
            rooms[at] = rooms[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        rooms[at] = room;
        places[at] = place;
        scale &= table.columns[place].scored;
    }

    /** The smallest choice that reaches a sum, the one with the least total; all where none does. */
    private int[] fewest(int[] sorted, double sum) {
        double[] points = Arrays.copyOf(rooms, size);
        int number = 0;
        double most = 0;
        while (number < points.length && most < sum) {
            most += points[number++];
        }
        if (most < sum) {
            return sorted;
        }
        int[] chosen = new Choice(points, number, sum).best();
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = sorted[chosen[i]];
        }
        return chosen;
    }
}
