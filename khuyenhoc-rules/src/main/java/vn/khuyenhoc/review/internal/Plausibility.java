package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.Members;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
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
     * @param citizens learning citizens; null where not known
     */
    List<Remark> remarks(@Nullable Interval families, @Nullable Interval clans, @Nullable Interval citizens) {
        List<PartCheck> checks = new ArrayList<>();
        Members members = figures.members();
        Interval people = count(figures.population());
        check(checks, RemarkKind.MEMBERS_ABOVE_POPULATION, count(members == null ? null : members.count()), people);
        check(checks, RemarkKind.CITIZENS_ABOVE_POPULATION, citizens, people);
        check(checks, RemarkKind.FAMILIES_ABOVE_POPULATION, families, people);
        if (families != null) {
            double share = Objects.requireNonNull(
                            setting.targets().policy("clan-family-share").value())
                    .doubleValue();
            check(checks, RemarkKind.CLANS_NOT_FEWER, clans, families.times(Interval.exactly(share)));
        }
        return rules.noted(checks).stream()
                .map(noted -> (PartCheck) noted.about())
                .map(check -> Names.onPlace(check.kind(), Show.counts(check.part()), Show.counts(check.whole())))
                .toList();
    }

    private @Nullable Interval count(@Nullable PrintedNumber printed) {
        return printed == null ? null : setting.tolerance().count(printed);
    }

    private static void check(
            List<PartCheck> checks, RemarkKind kind, @Nullable Interval part, @Nullable Interval whole) {
        if (part != null && whole != null) {
            checks.add(new PartCheck(OF_THE_PLACE, kind, part, whole));
        }
    }
}
