package vn.khuyenhoc.figures;

/**
 * The numbers between two ends, each of which may belong to them or not. Immutable.
 *
 * @param low lower end
 * @param lowOpen whether the lower end itself is not among them
 * @param high upper end, not below the lower one; may be infinite
 * @param highOpen whether the upper end itself is not among them
 */
public record Interval(double low, boolean lowOpen, double high, boolean highOpen) {
    /** All shares: from 0 to 1. */
    public static final Interval SHARES = closed(0, 1);

    /** One number. */
    public static Interval exactly(double number) {
        return closed(number, number);
    }

    /** Two ends and what lies between them. */
    public static Interval closed(double low, double high) {
        return new Interval(low, false, high, false);
    }

    /** Whether this is one number. */
    public boolean isPoint() {
        return low == high;
    }

    /** The greatest double among these numbers. */
    public double greatest() {
        return highOpen ? Math.nextDown(high) : high;
    }

    /** The smallest double among these numbers. */
    public double least() {
        return lowOpen ? Math.nextUp(low) : low;
    }

    /** The greatest whole number among these numbers; {@link Long#MAX_VALUE} where there is none. */
    public long greatestWhole() {
        double floor = Math.floor(high);
        return Double.isInfinite(high) ? Long.MAX_VALUE : (long) (highOpen && floor == high ? floor - 1 : floor);
    }

    /** The smallest whole number among these numbers. */
    public long leastWhole() {
        double ceiling = Math.ceil(low);
        return (long) (lowOpen && ceiling == low ? ceiling + 1 : ceiling);
    }

    /** What comes of dividing one of these numbers by one of others; none of them negative. */
    public Interval over(Interval divisor) {
        return new Interval(
                divisor.high == 0 ? Double.POSITIVE_INFINITY : low / divisor.high,
                lowOpen || divisor.highOpen,
                divisor.low == 0 ? Double.POSITIVE_INFINITY : high / divisor.low,
                highOpen || divisor.lowOpen);
    }

    /** What comes of multiplying one of these numbers with one of others; none of them negative. */
    public Interval times(Interval factor) {
        return new Interval(
                low * factor.low, lowOpen || factor.lowOpen, high * factor.high, highOpen || factor.highOpen);
    }

    /** What comes of adding one of these numbers and one of others. */
    public Interval plus(Interval other) {
        return new Interval(low + other.low, lowOpen || other.lowOpen, high + other.high, highOpen || other.highOpen);
    }

    /** The numbers of both, and those between them. */
    public Interval hull(Interval other) {
        return ends(startsBefore(other) ? this : other, endsAfter(other) ? this : other);
    }

    /** The numbers among both, which must share some. */
    public Interval common(Interval other) {
        return ends(startsBefore(other) ? other : this, endsAfter(other) ? other : this);
    }

    /** Whether a number is among both. */
    public boolean meets(Interval other) {
        return least() <= other.greatest() && other.least() <= greatest();
    }

    /** How far the nearest numbers of both lie apart; 0 where they share one. */
    public double distance(Interval other) {
        return meets(other) ? 0 : Math.max(least() - other.greatest(), other.least() - greatest());
    }

    private static Interval ends(Interval lower, Interval upper) {
        return new Interval(lower.low, lower.lowOpen, upper.high, upper.highOpen);
    }

    private boolean startsBefore(Interval other) {
        return low == other.low ? !lowOpen : low < other.low;
    }

    private boolean endsAfter(Interval other) {
        return high == other.high ? !highOpen : high > other.high;
    }
}
