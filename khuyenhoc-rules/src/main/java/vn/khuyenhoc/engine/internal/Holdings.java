package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.register.TitleChecks;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** How titles that are held stand on a day, by the retention and the wait of the set they were recognised under. */
final class Holdings {
    private static final Comparator<Holding> ORDER = Comparator.comparingInt(
                    (Holding holding) -> holding.title().yearRecognised())
            .thenComparingInt(holding -> holding.title().level())
            .thenComparing(holding -> String.valueOf(holding.title().decisionDate()));

    private final Catalogue catalogue;
    private final Jurisdiction law;
    private final Context context;

    Holdings(Catalogue catalogue, Jurisdiction law, Context context) {
        this.catalogue = catalogue;
        this.law = law;
        this.context = context;
    }

    /**
     * The titles of one kind that a subject holds.
     *
     * @throws Unsound if one of them is such as the law of its day does not know
     */
    List<Holding> of(Subject subject, Title title) {
        List<HeldTitle> titles = subject.titles();
        if (titles.isEmpty()) {
            return List.of();
        }
        List<Holding> holdings = new ArrayList<>(titles.size());
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).title() == title) {
                holdings.add(of(titles.get(i)));
            }
        }
        if (holdings.size() > 1) {
            holdings.sort(ORDER);
        }
        return holdings;
    }

    /**
     * How a title that is held stands.
     *
     * @throws Unsound if it is such as the law of its day does not know
     */
    Holding of(HeldTitle held) {
        CriteriaSet set = law.recognisedBy(held).orElse(null);
        if (isStrange(held, set) && !TitleChecks.isLawful(held, catalogue)) {
            throw new Unsound();
        }
        LocalDate until = until(held, set == null ? null : set.retention());
        return new Holding(held, until, valid(held, until), upgradeFrom(held, set), other(held, set));
    }

    /** A quick look for what is then held against the law as a whole. */
    private static boolean isStrange(HeldTitle held, @Nullable CriteriaSet set) {
        LocalDate decided = held.decisionDate();
        return held.validUntil() != null
                || (decided != null && decided.getYear() != held.yearRecognised())
                || (set != null && held.level() > set.levels().size());
    }

    private boolean other(HeldTitle held, @Nullable CriteriaSet then) {
        CriteriaSet now = law.inForce(held.title(), context.asOf()).orElse(null);
        return now != null && (then == null || !then.document().equals(now.document()));
    }

    private static @Nullable LocalDate until(HeldTitle held, @Nullable Term retention) {
        LocalDate declared = held.validUntil();
        if (declared != null || retention == null) {
            return declared;
        }
        return LocalDate.of(held.yearRecognised(), Month.DECEMBER, 31).plusMonths(retention.months());
    }

    private @Nullable Boolean valid(HeldTitle held, @Nullable LocalDate until) {
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
