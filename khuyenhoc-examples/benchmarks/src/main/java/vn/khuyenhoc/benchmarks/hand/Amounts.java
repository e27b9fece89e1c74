package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.Objects;
import vn.khuyenhoc.decision.Finding;

/** Sums of points. Whole numbers, which points nearly always are, go through {@code long} and make nothing new. */
final class Amounts {
    private static final int KNOWN = 2048;
    private static final BigDecimal[] WHOLE = new BigDecimal[KNOWN];

    static {
        for (int i = 0; i < KNOWN; i++) {
            WHOLE[i] = BigDecimal.valueOf(i);
        }
    }

    private Amounts() {}

    static BigDecimal whole(long number) {
        return number >= 0 && number < KNOWN ? WHOLE[(int) number] : BigDecimal.valueOf(number);
    }

    static BigDecimal add(BigDecimal one, BigDecimal other) {
        return one.scale() == 0 && other.scale() == 0 ? whole(one.longValue() + other.longValue()) : one.add(other);
    }

    static BigDecimal subtract(BigDecimal from, BigDecimal what) {
        return from.scale() == 0 && what.scale() == 0
                ? whole(from.longValue() - what.longValue())
                : from.subtract(what);
    }

    /** Points as findings show them: as they were given where they are whole. */
    static BigDecimal plain(BigDecimal points) {
        return points.scale() == 0 ? points : plain(points.doubleValue());
    }

    static BigDecimal plain(double number) {
        long whole = (long) number;
        if (whole == number) {
            return whole(whole);
        }
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The points of a finding; all findings of these tables have some. */
    static BigDecimal earned(Finding finding) {
        return Objects.requireNonNull(finding.earned());
    }

    static BigDecimal earned(Finding[] findings, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            BigDecimal points = earned(findings[i]);
            if (points.scale() != 0) {
                return exactly(findings, from, to, true);
            }
            sum += points.longValue();
        }
        return whole(sum);
    }

    static BigDecimal possible(Finding[] findings, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            BigDecimal points = Objects.requireNonNull(findings[i].possible());
            if (points.scale() != 0) {
                return exactly(findings, from, to, false);
            }
            sum += points.longValue();
        }
        return whole(sum);
    }

    private static BigDecimal exactly(Finding[] findings, int from, int to, boolean earned) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            sum = sum.add(earned ? earned(findings[i]) : Objects.requireNonNull(findings[i].possible()));
        }
        BigDecimal plain = sum.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
