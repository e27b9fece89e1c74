package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;

/** Draws values that lie close to where the law decides: just below, at and just above. The same seed draws the same. */
final class Dice {
    private static final List<Long> BASES = List.of(1L, 7L, 20L, 50L, 100L, 333L, 12_345L, 99_999_999L);
    private final Random random;
    /** The base of most shares of one dossier. */
    private final long own;

    Dice(long seed) {
        this.random = new Random(seed);
        this.own = oneOf(BASES);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    YesNo yes(int percent) {
        return new YesNo(chance(percent));
    }

    /** A share about one of some percentages, as a count of a base or as a rate. */
    Share share(Integer... percents) {
        int percent = oneOf(List.of(percents));
        if (chance(30)) {
            BigDecimal step = new BigDecimal(oneOf(List.of("-0.0001", "-0.000000001", "0", "0", "0.0001", "0.03")));
            BigDecimal rate = BigDecimal.valueOf(percent, 2).add(step);
            return new Share(null, null, rate.max(BigDecimal.ZERO).min(BigDecimal.ONE));
        }
        long base = chance(99) ? own : oneOf(BASES);
        long atLeast = (base * percent + 99) / 100;
        return Share.of(Math.max(0, Math.min(base, atLeast + between(-1, 1))), base);
    }

    /** Points from 0 to a maximum, with fractions, often about a threshold. */
    Points points(int threshold, int maximum) {
        int hundredths =
                chance(40) ? threshold * 100 + oneOf(List.of(-100, -50, -1, 0, 1, 50)) : between(0, maximum * 4) * 25;
        return new Points(BigDecimal.valueOf(Math.max(0, Math.min(maximum * 100, hundredths)), 2));
    }

    Count count(int about) {
        return new Count(Math.max(0, about + between(-2, 2)));
    }

    Grade grade(List<String> grades) {
        return new Grade(oneOf(grades));
    }

    /** Something that most often is nothing: how a dossier comes to lack what it needs. */
    Dice maybe(int percent, Runnable draw) {
        if (chance(percent)) {
            draw.run();
        }
        return this;
    }
}
