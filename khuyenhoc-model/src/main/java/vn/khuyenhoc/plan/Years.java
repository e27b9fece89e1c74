package vn.khuyenhoc.plan;

/**
 * Years, both ends included.
 *
 * @param from first year
 * @param to last year
 */
public record Years(int from, int to) {

    /** Whether a year is among these. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    @Override
    public String toString() {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }
}
