package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.subject.Unit;

/** What would help to settle findings that are open, each once. Not thread-safe. */
final class Missing {
    private static final String AREA = "areaClasses";
    private static final String OWNERSHIP = "ownership";
    private final Case judged;
    private final List<String> codes = new ArrayList<>(4);
    /** Whether the observation at a place among the codes of the set is told. */
    private final boolean[] told;

    Missing(Case judged) {
        this.judged = judged;
        this.told = new boolean[judged.set().slots().codes().size()];
    }

    /** Adds what a finding on a criterion lacks. */
    void add(Finding open, PreparedCriterion criterion) {
        if (open.reason() == Reason.AREA_UNKNOWN) {
            add(AREA);
        } else if (open.reason() == Reason.APPLICABILITY_UNKNOWN) {
            add(judged.subject() instanceof Unit ? OWNERSHIP : AREA);
        } else if (open.reason() != Reason.NO_SUBJECT) {
            List<Observed> observed = open.observed();
            for (int i = 0; i < observed.size(); i++) {
                if (observed.get(i).value() == null || observed.get(i).undecided() > 0) {
                    add(
                            judged.set().slots().code(criterion.slots()[i]),
                            observed.get(i).code());
                }
            }
        }
    }

    private void add(int place, String code) {
        if (!told[place]) {
            told[place] = true;
            codes.add(code);
        }
    }

    private void add(String other) {
        if (!codes.contains(other)) {
            codes.add(other);
        }
    }

    /** The codes of all, in the order in which they came. */
    List<String> codes() {
        return codes;
    }
}
