package vn.khuyenhoc.benchmarks.peer;

import java.util.Arrays;

/** One subject at one level for a peer: the numbers to look at, and the points it awards. Not thread-safe. */
public final class Job {
    private final double[] numbers;
    private final int level;
    private final double[] awarded;

    /**
     * A job.
     *
     * @param numbers number of each criterion; NaN where it is not known
     * @param level level from 0
     */
    public Job(double[] numbers, int level) {
        this.numbers = numbers;
        this.level = level;
        this.awarded = new double[numbers.length];
        clear();
    }

    /** This job; some engines only look at properties. */
    public Job getSelf() {
        return this;
    }

    /** The number of a criterion. */
    public double number(int criterion) {
        return numbers[criterion];
    }

    /** The level from 0. */
    public int level() {
        return level;
    }

    /** Takes that a criterion is met. */
    public void award(int criterion, double points) {
        awarded[criterion] = points;
    }

    /** The points of each criterion; NaN where it is not met. */
    public double[] awarded() {
        return awarded;
    }

    /** Forgets what was awarded. */
    public void clear() {
        Arrays.fill(awarded, Double.NaN);
    }
}
