package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.LabourGroupFigure;
import vn.khuyenhoc.figures.Figures.LabourTotal;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.OfRow;
import vn.khuyenhoc.review.fact.PartCheck;
import vn.khuyenhoc.review.fact.SumCheck;

/** The labour groups together: the rate weighted by their registered, and their totals as printed. */
final class LabourGroups {
    private static final int OF_THE_PLACE = -1;
    private final RuleRun rules;
    private final Tolerance tolerance;
    private final Figures figures;
    private final Amount registered;
    private final Amount recognised;

    LabourGroups(RuleRun rules, Tolerance tolerance, Figures figures) {
        this.rules = rules;
        this.tolerance = tolerance;
        this.figures = figures;
        Amount people = new Amount(Interval.exactly(0), 0);
        Amount holders = people;
        for (LabourGroupFigure group : figures.labourGroups()) {
            people = people.plus(tolerance.amount(group.registered()));
            holders = holders.plus(share(group.registered(), group.rate()));
        }
        this.registered = people;
        this.recognised = holders;
    }

    private Amount share(PrintedNumber registered, PrintedNumber rate) {
        return new Amount(
                tolerance.count(registered).times(tolerance.rate(rate)), registered.asDouble() * rate.asDouble());
    }

    /**
     * The remarks.
     *
     * @param citizens citizens registered for the title; null where not printed
     */
    List<Remark> remarks(@Nullable PrintedNumber citizens) {
        if (registered.bounds().low() == 0
                || Double.isInfinite(registered.bounds().high())) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        remarks.add(Names.onPlace(
                RemarkKind.GROUPS_WEIGHTED,
                Show.count(Math.round(recognised.printed())),
                Show.counts(registered.bounds()),
                Show.percent(recognised.printed() / registered.printed()),
                Show.percents(recognised.bounds().over(registered.bounds()))));
        rules.noted(checks(citizens)).stream()
                .map(note -> Names.onPlace(note.kind(), Checked.arguments(note.kind(), (OfRow) note.about())))
                .forEach(remarks::add);
        return remarks;
    }

    private List<OfRow> checks(@Nullable PrintedNumber citizens) {
        List<OfRow> checks = new ArrayList<>();
        if (citizens != null) {
            checks.add(
                    new PartCheck(OF_THE_PLACE, RemarkKind.GROUPS_ABOVE_TOTAL, registered, tolerance.amount(citizens)));
        }
        LabourTotal total = figures.labourTotal();
        PrintedNumber people = total == null ? null : total.registered();
        PrintedNumber rate = total == null ? null : total.rate();
        if (people != null) {
            checks.add(new SumCheck(OF_THE_PLACE, Show.words("parts.groups"), registered, tolerance.amount(people)));
        }
        if (rate != null) {
            Interval holders =
                    (people == null ? registered.bounds() : tolerance.count(people)).times(tolerance.rate(rate));
            checks.add(new SumCheck(OF_THE_PLACE, Show.words("parts.holders"), recognised, Amount.derived(holders)));
        }
        return checks;
    }
}
