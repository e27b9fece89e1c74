package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;

/**
 * The share that counts give.
 *
 * @param row number of the row
 * @param counted what is counted
 * @param whole of what it is the share
 * @param known whether both counts are printed; else the share is only bounded by another
 * @param bounds shares that it may be
 * @param part count of the part; all numbers where it is not printed
 * @param ofWhole count of the whole; all numbers where it is not printed
 */
public record Share(int row, Counted counted, Whole whole, boolean known, Interval bounds, Amount part, Amount ofWhole)
        implements Figure {
    /** What is counted. */
    public String of() {
        return counted.name();
    }

    /** Of what it is the share. */
    public String on() {
        return whole.name();
    }

    /** The lowest of its shares. */
    public double lowest() {
        return bounds.low();
    }

    /** How much of all shares it leaves open; 1 where it says nothing. */
    public double open() {
        return Math.min(1, bounds.high()) - Math.min(1, bounds.low());
    }

    /** What it would be with so many times what is counted. */
    public Interval times(double factor) {
        return bounds.times(Interval.exactly(factor));
    }

    /** What it would be with one so-manieth of what is counted. */
    public Interval over(double factor) {
        return bounds.over(Interval.exactly(factor));
    }

    /** Says that nobody printed this share. */
    public Noted computed() {
        return Noted.of(row, RemarkKind.RATE_COMPUTED, whole, bounds);
    }
}
