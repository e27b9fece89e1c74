package vn.khuyenhoc.benchmarks.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** The titles that a subject holds, as they stand on the day. */
final class HeldTitles {
    private static final Comparator<HeldTitle> ORDER = Comparator.comparingInt(HeldTitle::yearRecognised)
            .thenComparingInt(HeldTitle::level)
            .thenComparing(held -> String.valueOf(held.decisionDate()));

    private HeldTitles() {}

    static List<Holding> of(List<HeldTitle> titles, Title title, Jurisdiction law, Context context) {
        if (titles.isEmpty()) {
            return List.of();
        }
        List<HeldTitle> own = new ArrayList<>(titles);
        own.removeIf(held -> held.title() != title);
        own.sort(ORDER);
        List<Holding> holdings = new ArrayList<>();
        for (HeldTitle held : own) {
            holdings.add(holding(held, law, context));
        }
        return holdings;
    }

    /** Whether a recognition makes a subject hold a title for certain. */
    static Standing standing(List<HeldTitle> titles, Title title, Jurisdiction law, Context context) {
        for (Holding holding : of(titles, title, law, context)) {
            if (holding.counts(1)) {
                return Standing.YES;
            }
        }
        return Standing.OPEN;
    }

    private static Holding holding(HeldTitle held, Jurisdiction law, Context context) {
        LocalDate end = LocalDate.of(held.yearRecognised(), 12, 31);
        CriteriaSet set = law.recognisedBy(held).orElse(null);
        Term retention = set == null ? null : set.retention();
        LocalDate until = held.validUntil();
        if (until == null && retention != null) {
            until = end.plusMonths(retention.months());
        }
        CriteriaSet now = law.inForce(held.title(), context.asOf()).orElse(null);
        boolean other = now != null && (set == null || !set.document().equals(now.document()));
        return new Holding(held, until, valid(held, until, context), upgrade(held, set), other);
    }

    private static @Nullable Boolean valid(HeldTitle held, @Nullable LocalDate until, Context context) {
        LocalDate decided = held.decisionDate();
        if (held.yearRecognised() > context.asOf().getYear() || (decided != null && decided.isAfter(context.asOf()))) {
            return false;
        }
        if (until != null) {
            return !context.asOf().isAfter(until);
        }
        return held.yearRecognised() >= context.dataYear() ? Boolean.TRUE : null;
    }

    private static @Nullable LocalDate upgrade(HeldTitle held, @Nullable CriteriaSet set) {
        LocalDate decided = held.decisionDate();
        Term wait = set == null ? null : set.upgrade();
        boolean asks = set != null && held.level() < set.levels().size();
        return wait == null || decided == null || !asks ? null : decided.plusMonths(wait.months());
    }
}
