package vn.khuyenhoc.benchmarks.hand;

/** Among choices of one size the first with the least total that reaches a sum; points come in falling order. */
final class Choice {
    private final double[] points;
    private final double sum;
    private final int[] chosen;
    private final int[] best;
    private double least = Double.POSITIVE_INFINITY;

    Choice(double[] points, int size, double sum) {
        this.points = points;
        this.sum = sum;
        this.chosen = new int[size];
        this.best = new int[size];
    }

    int[] best() {
        choose(0, 0, 0);
        return best;
    }

    private void choose(int depth, int from, double total) {
        int open = chosen.length - depth;
        if (open == 0) {
            if (total >= sum && total < least) {
                least = total;
                System.arraycopy(chosen, 0, best, 0, best.length);
            }
            return;
        }
        for (int i = from; i <= points.length - open; i++) {
            // the points that follow are no greater, so no later choice reaches the sum either
            if (total + open * points[i] < sum) {
                return;
            }
            chosen[depth] = i;
            choose(depth + 1, i + 1, total + points[i]);
        }
    }
}
