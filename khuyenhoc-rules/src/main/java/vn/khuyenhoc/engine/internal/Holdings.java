package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** How titles that are held stand on a day, by the retention and the wait of the set they were recognised under. */
final class Holdings {
    private static final Comparator<Holding> ORDER = Comparator.comparingInt(
                    (Holding holding) -> holding.title().yearRecognised())
            .thenComparingInt(holding -> holding.title().level())
            .thenComparing(holding -> String.valueOf(holding.title().decisionDate()));

    private Holdings() {}

    static List<Holding> of(Subject subject, Title title, Jurisdiction law, Context context) {
        List<HeldTitle> titles = subject.titles();
        if (titles.isEmpty()) {
            return List.of();
        }
        List<Holding> holdings = new ArrayList<>(titles.size());
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).title() == title) {
                holdings.add(of(titles.get(i), law, context));
            }
        }
        if (holdings.size() > 1) {
            holdings.sort(ORDER);
        }
        return holdings;
    }

    /** Whether a title that is held is valid on the day for certain. */
    static boolean isValid(HeldTitle held, Jurisdiction law, Context context) {
        LocalDate declared = held.validUntil();
        CriteriaSet set = declared != null
                ? null
                : law.inForce(held.title(), dayOfRecognition(held)).orElse(null);
        return Boolean.TRUE.equals(valid(held, until(held, set == null ? null : set.retention()), context));
    }

    private static Holding of(HeldTitle held, Jurisdiction law, Context context) {
        CriteriaSet set = law.inForce(held.title(), dayOfRecognition(held)).orElse(null);
        LocalDate until = until(held, set == null ? null : set.retention());
        return new Holding(held, until, valid(held, until, context), upgradeFrom(held, set));
    }

    private static LocalDate dayOfRecognition(HeldTitle held) {
        LocalDate decided = held.decisionDate();
        return decided != null ? decided : LocalDate.of(held.yearRecognised(), Month.DECEMBER, 31);
    }

    private static @Nullable LocalDate until(HeldTitle held, @Nullable Term retention) {
        LocalDate declared = held.validUntil();
        if (declared != null || retention == null) {
            return declared;
        }
        return LocalDate.of(held.yearRecognised(), Month.DECEMBER, 31).plusMonths(retention.months());
    }

    private static @Nullable Boolean valid(HeldTitle held, @Nullable LocalDate until, Context context) {
        LocalDate decided = held.decisionDate();
        boolean later = held.yearRecognised() > context.asOf().getYear()
                || (decided != null && decided.isAfter(context.asOf()));
        if (later) {
            return false;
        }
        if (until != null) {
            return !context.asOf().isAfter(until);
        }
        // where no document says how long a title is kept, it counts for the year it was recognised for
        return held.yearRecognised() >= context.dataYear() ? Boolean.TRUE : null;
    }

    private static @Nullable LocalDate upgradeFrom(HeldTitle held, @Nullable CriteriaSet set) {
        LocalDate decided = held.decisionDate();
        Term wait = set == null ? null : set.upgrade();
        if (set == null
                || wait == null
                || decided == null
                || held.level() >= set.levels().size()) {
            return null;
        }
        return decided.plusMonths(wait.months());
    }
}
