package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;

/** Raises the findings of one level until it is reached: first what must be met, then as few others as give the points. */
final class Raise {
    private final Case judged;
    private final LevelRule rule;
    private final Finding[] findings;
    private final PreparedCriterion[] criteria;
    /** The points that each criterion is raised to; null where it is left as it is. */
    private final @Nullable BigDecimal[] raised;

    private int steps;
    private BigDecimal gained = BigDecimal.ZERO;

    Raise(Case judged, LevelRule rule, Finding[] findings) {
        this.judged = judged;
        this.rule = rule;
        this.findings = findings;
        this.criteria = judged.set().criteria(rule.level());
        this.raised = new BigDecimal[findings.length];
    }

    /**
     * Raises what has to be; false where the level cannot be reached.
     *
     * @param score the score of the level as it is; null where the set gives no points
     */
    boolean succeeds(@Nullable Score score) {
        if (rule.every() && !meetAll()) {
            return false;
        }
        BigDecimal total = rule.total();
        return total == null || reaches(Whole.subtract(total, score == null ? BigDecimal.ZERO : score.earned()));
    }

    /** Whether it takes fewer steps than another or, in as many, fewer points. */
    boolean isNearerThan(Way other) {
        int fewer = Integer.compare(steps, other.steps().size());
        return fewer < 0 || (fewer == 0 && gained.compareTo(other.points()) < 0);
    }

    /** Raises everything open to where it is only just met; false where something has no subject any more or contradicts itself. */
    private boolean meetAll() {
        for (int i = 0; i < raised.length; i++) {
            Finding finding = findings[i];
            if (finding.reason() == Reason.NO_SUBJECT || finding.reason() == Reason.CONTRADICTION) {
                return false;
            }
            if (Levels.open(finding)) {
                raise(i, atLeast(i));
            }
        }
        return true;
    }

    private BigDecimal atLeast(int i) {
        PreparedCriterion criterion = criteria[i];
        if (!criterion.onScale() || findings[i].required() == null) {
            return full(i);
        }
        return earned(i).max(judged.required(rule.level()).plain(criterion.place()));
    }

    /** Raises a criterion to a number of points. */
    private void raise(int i, BigDecimal points) {
        steps += raised[i] == null ? 1 : 0;
        gained = Whole.add(gained, Whole.subtract(points, now(i)));
        raised[i] = points;
    }

    /**
     * Raises what is raised anyway as far as it goes, then others, until enough is gained.
     *
     * @param lacking points that the level lacks as it is
     */
    private boolean reaches(BigDecimal lacking) {
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] != null && canRise(i) && gained.compareTo(lacking) < 0) {
                raiseTowards(lacking, i);
            }
        }
        if (gained.compareTo(lacking) < 0) {
            for (int i : others(lacking)) {
                if (gained.compareTo(lacking) < 0) {
                    raiseTowards(lacking, i);
                }
            }
        }
        return gained.compareTo(lacking) >= 0;
    }

    private void raiseTowards(BigDecimal lacking, int i) {
        BigDecimal room = headroom(i);
        BigDecimal gain = criteria[i].onScale() ? room.min(Whole.subtract(lacking, gained)) : room;
        raise(i, Whole.add(now(i), gain));
    }

    private boolean canRise(int i) {
        Finding finding = findings[i];
        return finding.outcome() != CriterionOutcome.NOT_APPLICABLE
                && finding.reason() != Reason.NO_SUBJECT
                && finding.reason() != Reason.CONTRADICTION;
    }

    /** The others from those with most room; where some can only be gained whole, the fewest that give what is lacking. */
    private int[] others(BigDecimal lacking) {
        Gains gains = new Gains(raised.length);
        boolean scale = true;
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] == null && canRise(i)) {
                BigDecimal room = headroom(i);
                if (room.signum() > 0) {
                    gains.add(i, room);
                    scale &= criteria[i].onScale();
                }
            }
        }
        return scale ? gains.places() : gains.fewest(Whole.subtract(lacking, gained));
    }

    /** The way with its steps; null where one of them cannot be taken. */
    @Nullable
    Way way() {
        Targets targets = new Targets(judged);
        Step[] made = new Step[steps];
        int next = 0;
        for (int i = 0; i < raised.length; i++) {
            BigDecimal wanted = raised[i];
            if (wanted != null) {
                PreparedCriterion criterion = criteria[i];
                Step step =
                        criterion.onScale() ? targets.points(criterion, Whole.plain(wanted)) : targets.met(criterion);
                if (step == null) {
                    return null;
                }
                made[next++] = step;
            }
        }
        return new Way(rule.level(), List.of(made), Whole.plain(gained));
    }

    private BigDecimal headroom(int i) {
        return Whole.subtract(full(i), now(i));
    }

    private BigDecimal now(int i) {
        BigDecimal wanted = raised[i];
        return wanted == null ? earned(i) : wanted;
    }

    private BigDecimal earned(int i) {
        BigDecimal earned = findings[i].earned();
        return earned == null ? BigDecimal.ZERO : earned;
    }

    private BigDecimal full(int i) {
        BigDecimal maximum = findings[i].maximum();
        return maximum == null ? earned(i) : maximum;
    }
}
