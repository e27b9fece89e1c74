package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.StepKind;
import vn.khuyenhoc.title.Title;

/** The yearly rounds in which dossiers for a title are handed in, as a day sees them; each by the step that holds for it. Thread-safe. */
final class Rounds {
    /** How many rounds are looked through for one that takes a dossier; a title that is held ends long before. */
    private static final int MOST = 200;

    private final Jurisdiction law;
    private final CriteriaSet set;
    private final Title title;
    private final LocalDate seen;
    private final ConcurrentHashMap<Integer, Optional<CalendarStep>> steps = new ConcurrentHashMap<>();

    Rounds(Jurisdiction law, CriteriaSet set, Title title, LocalDate seen) {
        this.law = law;
        this.set = set;
        this.title = title;
        this.seen = seen;
    }

    /** The step by which a dossier is handed in, the locality's own where it sets one; null where no document says. */
    @Nullable
    CalendarStep handIn(int dataYear) {
        return steps.computeIfAbsent(dataYear, this::find).orElse(null);
    }

    private Optional<CalendarStep> find(int dataYear) {
        return law.step(set, title, StepKind.HAND_IN, dataYear, seen);
    }

    /** The last day of the first round from that of a data year on that has not passed on a day; null where no document gives one. */
    @Nullable
    LocalDate next(int dataYear, LocalDate day) {
        for (int year = dataYear; year < dataYear + MOST; year++) {
            CalendarStep step = handIn(year);
            LocalDate last = step == null ? null : step.lastDay(year);
            if (last == null || !last.isBefore(day)) {
                return last;
            }
        }
        return null;
    }
}
