package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.Fund;
import vn.khuyenhoc.figures.Figures.LabourGroupFigure;
import vn.khuyenhoc.figures.Figures.LabourTotal;
import vn.khuyenhoc.figures.Figures.Members;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.Count;
import vn.khuyenhoc.review.fact.Figure;
import vn.khuyenhoc.review.fact.Groups;
import vn.khuyenhoc.review.fact.Population;
import vn.khuyenhoc.review.fact.Source;
import vn.khuyenhoc.review.fact.Sum;
import vn.khuyenhoc.title.Title;

/** The figures of a place that belong to no row as facts: people, families, clans, labour groups. */
final class PlaceFigures {
    private final Tolerance tolerance;
    private final Figures figures;
    private final List<RowReview> rows;
    private final List<Object> facts = new ArrayList<>();

    PlaceFigures(Tolerance tolerance, Figures figures, List<RowReview> rows) {
        this.tolerance = tolerance;
        this.figures = figures;
        this.rows = rows;
    }

    List<Object> facts() {
        facts.add(new Source());
        Members members = figures.members();
        count("population", figures.population());
        count("members", members == null ? null : members.count());
        count("citizens", printed(FigureRow::recognised));
        count("citizens-registered", printed(FigureRow::registered));
        base("families", Title.FAMILY);
        base("clans", Title.CLAN);
        populations(members, figures.fund());
        labourGroups();
        return facts;
    }

    private void count(String of, @Nullable PrintedNumber printed) {
        if (printed != null) {
            count(of, tolerance.amount(printed));
        }
    }

    private void count(String of, Amount amount) {
        facts.add(new Count(Figure.PLACE, of, "", amount, ""));
    }

    private @Nullable PrintedNumber printed(Function<FigureRow, @Nullable PrintedNumber> count) {
        return rows.stream()
                .map(RowReview::row)
                .filter(row -> row.title() == Title.CITIZEN)
                .map(count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How many there are of the base of a title, at least as many as were recognised; the least is taken for the number. */
    private void base(String of, Title title) {
        rows.stream()
                .filter(row -> row.row().title() == title)
                .map(RowReview::rates)
                .map(rates -> rates.base() != null ? rates.base() : atLeast(rates.part(Counted.RECOGNISED)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(base -> count(of, new Amount(base, base.low())));
    }

    private static @Nullable Interval atLeast(@Nullable Interval count) {
        return count == null ? null : new Interval(count.low(), count.lowOpen(), Double.POSITIVE_INFINITY, false);
    }

    private void populations(@Nullable Members members, @Nullable Fund fund) {
        PrintedNumber printed = figures.population();
        if (printed != null) {
            facts.add(new Population(
                    0, "print", Show.words("from.print"), Show.words("from.print"), tolerance.amount(printed)));
        }
        if (members != null && members.share() != null) {
            population(1, "members", members.count(), members.share(), tolerance.rate(members.share()));
        }
        if (fund != null && fund.perHead() != null) {
            population(2, "fund", fund.total(), fund.perHead(), tolerance.average(fund.perHead()));
        }
    }

    private void population(int number, String from, @Nullable PrintedNumber total, PrintedNumber part, Interval each) {
        if (total != null && part.value().signum() > 0) {
            facts.add(new Population(
                    number,
                    from,
                    Show.words("from." + from),
                    Show.words("printed." + from, total.text(), part.text()),
                    new Amount(tolerance.count(total).over(each), total.asDouble() / part.asDouble())));
        }
    }

    private void labourGroups() {
        Amount registered = new Amount(Interval.exactly(0), 0);
        Amount recognised = registered;
        for (LabourGroupFigure group : figures.labourGroups()) {
            registered = registered.plus(tolerance.amount(group.registered()));
            recognised = recognised.plus(new Amount(
                    tolerance.count(group.registered()).times(tolerance.rate(group.rate())),
                    group.registered().asDouble() * group.rate().asDouble()));
        }
        if (registered.bounds().low() == 0
                || Double.isInfinite(registered.bounds().high())) {
            return;
        }
        facts.add(new Groups(registered, recognised));
        count("groups", registered);
        LabourTotal total = figures.labourTotal();
        if (total != null) {
            sums(total, registered, recognised);
        }
    }

    private void sums(LabourTotal total, Amount registered, Amount recognised) {
        PrintedNumber rate = total.rate();
        PrintedNumber people = total.registered();
        count("labour", people);
        facts.add(new Sum(Figure.PLACE, "labour", Show.words("parts.groups"), registered));
        if (rate != null) {
            Interval all = people == null ? registered.bounds() : tolerance.count(people);
            count("labour-recognised", Amount.derived(all.times(tolerance.rate(rate))));
            facts.add(new Sum(Figure.PLACE, "labour-recognised", Show.words("parts.holders"), recognised));
        }
    }
}
