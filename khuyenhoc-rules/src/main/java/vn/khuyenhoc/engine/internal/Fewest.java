package vn.khuyenhoc.engine.internal;

import java.math.BigInteger;
import java.util.stream.IntStream;

/** Chooses among things that can only be gained whole, given from the greatest to the least: as few as reach a sum. */
final class Fewest {
    private final long[] units;
    private final long sum;
    private final int[] chosen;
    private int[] best;
    private long least = Long.MAX_VALUE;

    private Fewest(long[] units, long sum, int number) {
        this.units = units;
        this.sum = sum;
        this.chosen = new int[number];
        this.best = chosen;
    }

    /**
     * The places of the smallest choice that comes to a sum; of those of one size, of the first with the least total.
     *
     * @param units what each thing gives, in falling order, all above 0
     * @return all places where all things together give less
     */
    static int[] of(long[] units, long sum) {
        int number = 0;
        long most = 0;
        while (number < units.length && most < sum) {
            most += units[number++];
        }
        if (most < sum) {
            return IntStream.range(0, units.length).toArray();
        }
        Fewest search = new Fewest(units, reachable(units, sum), number);
        search.choose(0, 0, 0);
        return search.best;
    }

    /** The first sum that a choice may come to: all totals are multiples of what divides every thing. */
    private static long reachable(long[] units, long sum) {
        BigInteger divisor = BigInteger.ZERO;
        for (long unit : units) {
            divisor = divisor.gcd(BigInteger.valueOf(unit));
        }
        long step = Math.max(1, divisor.longValue());
        return (sum + step - 1) / step * step;
    }

    /** Tries the things from a place on; true where no better choice can follow. */
    private boolean choose(int depth, int from, long total) {
        int open = chosen.length - depth;
        if (open == 0) {
            if (total >= sum && total < least) {
                least = total;
                best = chosen.clone();
            }
            return least == sum;
        }
        for (int i = from; i <= units.length - open; i++) {
            // what follows is no greater, so no later choice reaches the sum either
            if (total + open * units[i] < sum) {
                return false;
            }
            chosen[depth] = i;
            boolean another = i == from || units[i] != units[i - 1];
            if (another && choose(depth + 1, i + 1, total + units[i])) {
                return true;
            }
        }
        return false;
    }
}
