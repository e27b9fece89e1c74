package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Reason;

/** What would help to settle findings that are open, each once. Not thread-safe. */
final class Missing {
    private static final String AREA = "areaClasses";
    private static final String OWNERSHIP = "ownership";
    private final Case judged;
    private final Catalogue catalogue;
    private final List<String> codes = new ArrayList<>(4);
    /** Whether the observation at a place among the codes of the set is told. */
    private final boolean[] told;

    Missing(Case judged, Catalogue catalogue) {
        this.judged = judged;
        this.catalogue = catalogue;
        this.told = new boolean[judged.set().slots().codes().size()];
    }

    /** Adds what a finding on a criterion lacks. */
    void add(Finding open, PreparedCriterion criterion) {
        if (open.reason() == Reason.NO_SUBJECT) {
            return;
        }
        List<Observed> observed = open.observed();
        boolean described = open.outcome() == CriterionOutcome.UNKNOWN;
        if (open.reason() == Reason.AREA_UNKNOWN || (described && isOfVagueArea(criterion))) {
            add(AREA);
        }
        if (described && !criterion.isPlain()) {
            applicability(criterion);
        }
        for (int i = 0; i < observed.size(); i++) {
            if (observed.get(i).value() == null || observed.get(i).undecided() > 0) {
                add(
                        judged.set().slots().code(criterion.slots()[i]),
                        observed.get(i).code());
            }
        }
    }

    /** Whether an area of no known class leaves open what is required. */
    private boolean isOfVagueArea(PreparedCriterion criterion) {
        int level = criterion.level();
        return judged.required(level).value(criterion.place())
                != judged.requiredAtMost(level).value(criterion.place());
    }

    /** What is not known of the subject and says whether a criterion applies. */
    private void applicability(PreparedCriterion criterion) {
        List<Applicability> conditions = criterion.criterion().applicability();
        for (Applicability condition : conditions) {
            boolean asked = condition.levels().contains(criterion.level());
            if (asked && Applicabilities.wantsOwnership(condition, judged.subject(), catalogue)) {
                add(OWNERSHIP);
            }
            if (asked && judged.areas() == null && (condition.area() != null || condition.notArea() != null)) {
                add(AREA);
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
