package vn.khuyenhoc.authoring.gaps;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.gap.Fact;

/** Rules that are asked of the same facts again and again, while others change. Thread-safe. */
final class Remembered implements GapPackage {
    private final GapPackage rules;
    private final Map<List<Fact>, List<Found>> known = new ConcurrentHashMap<>();

    Remembered(GapPackage rules) {
        this.rules = rules;
    }

    @Override
    public List<Found> found(Collection<Fact> facts) {
        return known.computeIfAbsent(List.copyOf(facts), rules::found);
    }
}
