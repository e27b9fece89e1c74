package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.decision.Waiting;
import vn.khuyenhoc.title.HeldTitle;

/** When a level that is reached may be asked for. */
final class Admission {
    /** How many rounds are looked through for one that takes a dossier; a title that is held ends long before. */
    private static final int ROUNDS = 200;

    private Admission() {}

    /** What a title that is held makes a level wait for. */
    private record Wait(LocalDate from, Waiting reason, Citation citation) {}

    /**
     * When the level may be asked for; null where none is reached, or no document says anything of it.
     *
     * @param handIn step of the calendar, that of the locality where it sets one, by which a dossier is handed in; null where none says
     * @param holdings titles of this kind that the subject holds
     * @param reached level that is reached; 0 where none is
     */
    static @Nullable Admissible of(
            CriteriaSet set, @Nullable CalendarStep handIn, List<Holding> holdings, int reached, Context context) {
        if (reached == 0) {
            return null;
        }
        Wait wait = wait(set, holdings, reached);
        if (handIn == null && wait == null) {
            return null;
        }
        LocalDate due = handIn == null ? null : handIn.lastDay(context.dataYear());
        // what the council has before it was handed in by its day
        boolean late = due != null && context.asOf().isAfter(due) && context.stance() == Stance.PREPARING;
        LocalDate asked = asked(due, context);
        LocalDate from = wait == null ? null : wait.from;
        if (wait != null && wait.from.isAfter(asked)) {
            LocalDate next = next(handIn, wait.from, context);
            return new Admissible(reached, false, from, wait.reason, wait.citation.clause(), next);
        }
        String clause = late && handIn != null ? handIn.citation().clause() : null;
        return new Admissible(reached, !late, from, late ? Waiting.ROUND : null, clause, next(handIn, asked, context));
    }

    /** The last day on which the level was, or is, asked for. */
    private static LocalDate asked(@Nullable LocalDate due, Context context) {
        boolean handedIn = context.stance() == Stance.DECIDING
                && due != null
                && context.asOf().isAfter(due);
        return handedIn && due != null ? due : context.asOf();
    }

    /** The last day of the first round that has not passed on a day. */
    private static @Nullable LocalDate next(@Nullable CalendarStep step, LocalDate day, Context context) {
        if (step == null) {
            return null;
        }
        for (int year = context.dataYear(); year < context.dataYear() + ROUNDS; year++) {
            LocalDate last = step.lastDay(year);
            if (last == null || !last.isBefore(day)) {
                return last;
            }
        }
        return null;
    }

    /** A level that is held waits for the end of the last title; a higher one waits after the first. Null where nothing waits. */
    private static @Nullable Wait wait(CriteriaSet set, List<Holding> holdings, int reached) {
        Wait chosen = null;
        for (Holding holding : holdings) {
            Wait own = Boolean.TRUE.equals(holding.valid()) ? wait(set, holding, reached) : null;
            chosen = own == null || (chosen != null && isBefore(chosen, own)) ? chosen : own;
        }
        return chosen;
    }

    /** Whether one wait says more than another. */
    private static boolean isBefore(Wait one, Wait other) {
        if (one.reason != other.reason) {
            return one.reason == Waiting.RENEWAL;
        }
        return one.reason == Waiting.RENEWAL ? one.from.isAfter(other.from) : one.from.isBefore(other.from);
    }

    private static @Nullable Wait wait(CriteriaSet set, Holding holding, int reached) {
        HeldTitle held = holding.title();
        Term upgrade = set.upgrade();
        Citation renewal = set.renewal();
        LocalDate until = holding.validUntil();
        if (held.level() < reached) {
            return upgrade == null
                    ? null
                    : new Wait(decided(held).plusMonths(upgrade.months()), Waiting.UPGRADE, upgrade.citation());
        }
        return renewal == null || until == null ? null : new Wait(until.plusDays(1), Waiting.RENEWAL, renewal);
    }

    /** The day of the decision; the last one that it may have been made on where only its year is known. */
    private static LocalDate decided(HeldTitle held) {
        LocalDate day = held.decisionDate();
        return day != null ? day : LocalDate.of(held.yearRecognised(), Month.DECEMBER, 31);
    }
}
