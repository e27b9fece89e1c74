package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.Members;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.PartCheck;

/** Counts of a place that cannot be, or hardly: more members than people, clans nearly as many as families. */
final class Plausibility {
    private static final int OF_THE_PLACE = -1;
    private final RuleRun rules;
    private final Setting setting;
    private final Figures figures;

    Plausibility(RuleRun rules, Setting setting, Figures figures) {
        this.rules = rules;
        this.setting = setting;
        this.figures = figures;
    }

    /**
     * The remarks.
     *
     * @param families number of families; null where not known
     * @param clans number of clans; null where not known
     * @param citizens learning citizens; null where not printed
     */
    List<Remark> remarks(@Nullable Interval families, @Nullable Interval clans, @Nullable PrintedNumber citizens) {
        List<PartCheck> checks = new ArrayList<>();
        Members members = figures.members();
        Amount people = amount(figures.population());
        check(checks, RemarkKind.MEMBERS_ABOVE_POPULATION, amount(members == null ? null : members.count()), people);
        check(checks, RemarkKind.CITIZENS_ABOVE_POPULATION, amount(citizens), people);
        check(checks, RemarkKind.FAMILIES_ABOVE_POPULATION, derived(families), people);
        if (families != null) {
            Interval most = families.times(Interval.exactly(setting.value("clan-family-share")));
            check(checks, RemarkKind.CLANS_NOT_FEWER, leaning(clans), leaning(most));
        }
        return rules.noted(checks).stream()
                .map(note -> Names.onPlace(note.kind(), Checked.arguments(note.kind(), (PartCheck) note.about())))
                .toList();
    }

    private @Nullable Amount amount(@Nullable PrintedNumber printed) {
        return printed == null ? null : setting.tolerance().amount(printed);
    }

    /** A number of which only the lower end may be known, which is then taken for it. */
    private static @Nullable Amount leaning(@Nullable Interval bounds) {
        return bounds == null ? null : new Amount(bounds, bounds.low());
    }

    private static @Nullable Amount derived(@Nullable Interval bounds) {
        return bounds == null ? null : Amount.derived(bounds);
    }

    private static void check(List<PartCheck> checks, RemarkKind kind, @Nullable Amount part, @Nullable Amount whole) {
        if (part != null && whole != null) {
            checks.add(new PartCheck(OF_THE_PLACE, kind, part, whole));
        }
    }
}
