package vn.khuyenhoc.authoring.gaps;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.internal.GapRules;

/** Rules that are asked of the same facts again and again, while others change; of what was asked long ago they are asked anew. Thread-safe. */
public final class Remembered implements GapPackage {
    /** A review asks of some hundred collections of facts. */
    private static final int MOST = 4_096;

    private final GapPackage rules;
    private final Map<List<Fact>, List<Found>> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Fact>, List<Found>> eldest) {
            return size() > MOST;
        }
    };

    private Remembered(GapPackage rules) {
        this.rules = rules;
    }

    /** The shipped rules of a set. */
    public static Remembered shipped(RuleSet rules) {
        return new Remembered(GapRules.shipped(rules));
    }

    @Override
    public List<Found> found(Collection<Fact> facts) {
        List<Fact> asked = List.copyOf(facts);
        synchronized (known) {
            List<Found> before = known.get(asked);
            if (before != null) {
                return before;
            }
        }
        List<Found> found = rules.found(asked);
        synchronized (known) {
            known.put(asked, found);
        }
        return found;
    }
}
