package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Chooses among things that can only be gained whole. */
final class Subsets {
    private Subsets() {}

    /**
     * The smallest choice whose values add up to a sum; among those of one size the one with the smallest total.
     *
     * @return all things where no choice reaches the sum
     */
    static <T> List<T> fewest(List<T> things, Function<T, BigDecimal> value, BigDecimal sum) {
        if (sum.signum() <= 0) {
            return List.of();
        }
        for (int size = 1; size <= things.size(); size++) {
            List<T> best = new ArrayList<>();
            best(things, value, sum, size, 0, new ArrayList<>(), best);
            if (!best.isEmpty()) {
                return best;
            }
        }
        return things;
    }

    private static <T> void best(
            List<T> things,
            Function<T, BigDecimal> value,
            BigDecimal sum,
            int size,
            int from,
            List<T> chosen,
            List<T> best) {
        if (size == 0) {
            BigDecimal total = total(chosen, value);
            boolean better = best.isEmpty() || total.compareTo(total(best, value)) < 0;
            if (total.compareTo(sum) >= 0 && better) {
                best.clear();
                best.addAll(chosen);
            }
            return;
        }
        for (int i = from; i <= things.size() - size; i++) {
            chosen.add(things.get(i));
            best(things, value, sum, size - 1, i + 1, chosen, best);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static <T> BigDecimal total(List<T> things, Function<T, BigDecimal> value) {
        return things.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
