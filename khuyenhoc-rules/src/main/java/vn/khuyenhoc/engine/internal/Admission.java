package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
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
    private Admission() {}

    /** What a title that is held makes a level wait for. */
    private record Wait(LocalDate from, Waiting reason, Citation citation) {}

    /**
     * When the level may be asked for; null where none is reached, or no document says anything of it.
     *
     * @param rounds when dossiers are handed in
     * @param holdings titles of this kind that the subject holds
     * @param reached level that is reached; 0 where none is
     */
    static @Nullable Admissible of(
            CriteriaSet set, Rounds rounds, List<Holding> holdings, int reached, Context context) {
        if (reached == 0) {
            return null;
        }
        CalendarStep handIn = rounds.handIn(context.dataYear());
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
            LocalDate next = rounds.next(context.dataYear(), wait.from);
            return new Admissible(reached, false, from, wait.reason, wait.citation.clause(), next);
        }
        String clause = late && handIn != null ? handIn.citation().clause() : null;
        LocalDate next = rounds.next(context.dataYear(), asked);
        return new Admissible(reached, !late, from, late ? Waiting.ROUND : null, clause, next);
    }

    /** The last day on which the level was, or is, asked for. */
    private static LocalDate asked(@Nullable LocalDate due, Context context) {
        boolean handedIn = context.stance() == Stance.DECIDING
                && due != null
                && context.asOf().isAfter(due);
        return handedIn && due != null ? due : context.asOf();
    }

    /**
     * A level that is held waits for the end of the last title; a higher one waits after the first. Null where nothing waits. No document says
     * whether a class of the circular before is a recognition to wait after; that it is promises nobody a day that may be too early.
     */
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
                    : new Wait(held.dayRecognised().plusMonths(upgrade.months()), Waiting.UPGRADE, upgrade.citation());
        }
        return renewal == null || until == null ? null : new Wait(until.plusDays(1), Waiting.RENEWAL, renewal);
    }
}
