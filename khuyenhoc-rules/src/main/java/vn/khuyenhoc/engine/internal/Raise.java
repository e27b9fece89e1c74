package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;

/** Raises the findings of one level until it is reached: first what must be met, then as few others as give the points. */
final class Raise {
    private final Case judged;
    private final LevelResult result;
    private final List<Finding> findings;
    private final List<PreparedCriterion> criteria;
    /** The points that each criterion is raised to; null where it is left as it is. */
    private final @Nullable BigDecimal[] raised;

    Raise(Case judged, LevelResult result) {
        this.judged = judged;
        this.result = result;
        this.findings = result.findings();
        this.criteria = judged.set().criteria(result.level());
        this.raised = new BigDecimal[findings.size()];
    }

    /** The way to the level; null where there is none. */
    @Nullable
    Way way() {
        LevelRule rule = judged.set().set().levels().get(result.level() - 1);
        if (rule.every() && !meetAll()) {
            return null;
        }
        BigDecimal total = rule.total();
        return total == null || reaches(total) ? steps() : null;
    }

    /** Raises everything open to where it is only just met; false where something has no subject any more. */
    private boolean meetAll() {
        for (int i = 0; i < raised.length; i++) {
            Finding finding = findings.get(i);
            if (finding.reason() == Reason.NO_SUBJECT) {
                return false;
            }
            if (Levels.open(finding)) {
                raised[i] = atLeast(i);
            }
        }
        return true;
    }

    private BigDecimal atLeast(int i) {
        Finding finding = findings.get(i);
        if (!criteria.get(i).onScale() || finding.required() == null) {
            return full(i);
        }
        double required = judged.required(result.level()).value(criteria.get(i).place());
        return earned(i).max(Whole.plain(required));
    }

    private boolean reaches(BigDecimal total) {
        BigDecimal lacking = total;
        for (int i = 0; i < raised.length; i++) {
            lacking = Whole.subtract(lacking, now(i));
        }
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] != null && canRise(i)) {
                lacking = raise(i, lacking);
            }
        }
        if (lacking.signum() > 0) {
            List<Integer> others = others(lacking);
            for (int i = 0; i < others.size() && lacking.signum() > 0; i++) {
                lacking = raise(others.get(i), lacking);
            }
        }
        return lacking.signum() <= 0;
    }

    private boolean canRise(int i) {
        Finding finding = findings.get(i);
        return finding.outcome() != CriterionOutcome.NOT_APPLICABLE && finding.reason() != Reason.NO_SUBJECT;
    }

    /** The others from those with most room; where some can only be gained whole, the fewest that give what is lacking. */
    private List<Integer> others(BigDecimal lacking) {
        List<Integer> others = new ArrayList<>(raised.length);
        BigDecimal[] room = new BigDecimal[raised.length];
        boolean scale = true;
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] == null && canRise(i)) {
                room[i] = headroom(i);
                if (room[i].signum() > 0) {
                    others.add(i);
                    scale &= criteria.get(i).onScale();
                }
            }
        }
        others.sort((one, other) -> room[other].compareTo(room[one]));
        return scale ? others : Subsets.fewest(others, this::full, lacking);
    }

    private BigDecimal raise(int i, BigDecimal lacking) {
        if (lacking.signum() <= 0) {
            return lacking;
        }
        BigDecimal room = headroom(i);
        BigDecimal gain = criteria.get(i).onScale() ? room.min(lacking) : room;
        raised[i] = Whole.add(now(i), gain);
        return Whole.subtract(lacking, gain);
    }

    private @Nullable Way steps() {
        Targets targets = new Targets(judged);
        List<Step> steps = new ArrayList<>();
        BigDecimal gained = BigDecimal.ZERO;
        for (int i = 0; i < raised.length; i++) {
            BigDecimal wanted = raised[i];
            if (wanted != null) {
                PreparedCriterion criterion = criteria.get(i);
                Step step = criterion.onScale() ? targets.points(criterion, wanted) : targets.met(criterion);
                if (step == null) {
                    return null;
                }
                steps.add(step);
                gained = Whole.add(gained, Whole.subtract(wanted, earned(i)));
            }
        }
        return new Way(result.level(), steps, gained);
    }

    private BigDecimal headroom(int i) {
        return Whole.subtract(full(i), now(i));
    }

    private BigDecimal now(int i) {
        BigDecimal wanted = raised[i];
        return wanted == null ? earned(i) : wanted;
    }

    private BigDecimal earned(int i) {
        BigDecimal earned = findings.get(i).earned();
        return earned == null ? BigDecimal.ZERO : earned;
    }

    private BigDecimal full(int i) {
        BigDecimal maximum = findings.get(i).maximum();
        return maximum == null ? earned(i) : maximum;
    }
}
