package vn.khuyenhoc.benchmarks.result;

import java.util.Arrays;

/**
 * The middle of several runs, which outliers do not move.
 *
 * @param median median
 * @param half half the distance between the quartiles
 */
public record Spread(double median, double half) {

    /** Of at least one run. */
    public static Spread of(double... runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.5), (at(sorted, 0.75) - at(sorted, 0.25)) / 2);
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
