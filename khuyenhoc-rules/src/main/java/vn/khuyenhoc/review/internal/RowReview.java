package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.FigurePart;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PlanComparison;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.figures.Qualifier;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.Count;
import vn.khuyenhoc.review.fact.Held;
import vn.khuyenhoc.review.fact.Held.Against;
import vn.khuyenhoc.review.fact.Implied;
import vn.khuyenhoc.review.fact.Lead;
import vn.khuyenhoc.review.fact.Lead.Asked;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.Printed;
import vn.khuyenhoc.review.fact.Rate;
import vn.khuyenhoc.review.fact.Row;
import vn.khuyenhoc.review.fact.Share;
import vn.khuyenhoc.review.fact.Sum;
import vn.khuyenhoc.review.fact.Taken;

/** One row of the figures as facts: first its counts and rates, then what these come to, then what targets ask of it. */
final class RowReview {
    private final int number;
    private final FigureRow row;
    private final Tolerance tolerance;
    private Rates rates;

    RowReview(int number, FigureRow row, Tolerance tolerance) {
        this.number = number;
        this.row = row;
        this.tolerance = tolerance;
        this.rates = new Rates(row, tolerance, Map.of(), Set.of());
    }

    FigureRow row() {
        return row;
    }

    Rates rates() {
        return rates;
    }

    /** The counts, their sums, the printed rates and the shares that the counts give. */
    List<Object> counts() {
        List<Object> facts = new ArrayList<>();
        count("all", row.all(), facts);
        count("registered", row.registered(), facts);
        count("registered-new", row.registeredNew(), facts);
        count("registered-again", row.registeredAgain(), facts);
        count("assessed", row.assessed(), facts);
        count("recognised", row.recognised(), facts);
        row.parts().forEach(part -> count("part", part.count(), facts));
        if (row.registeredNew() != null && row.registeredAgain() != null) {
            sum("registered", "again", Stream.of(row.registeredNew(), row.registeredAgain()), facts);
        }
        for (FigurePart.Total total : FigurePart.Total.values()) {
            Stream<PrintedNumber> parts =
                    row.parts().stream().filter(part -> part.of() == total).map(FigurePart::count);
            sum(total.name().toLowerCase(Locale.ROOT), total.name(), parts, facts);
        }
        row.rates().stream()
                .filter(rate -> rate.printed().qualifier() != Qualifier.ABOUT)
                .forEach(rate -> facts.add(new Printed(number, rate, tolerance.rate(rate.printed()))));
        for (Counted of : Counted.values()) {
            for (Whole on : Whole.values()) {
                share(of, on, facts);
            }
        }
        return facts;
    }

    private void count(String of, @Nullable PrintedNumber count, List<Object> facts) {
        if (count != null) {
            String base = row.base() == null ? "" : row.base().code();
            facts.add(new Count(number, of, base, tolerance.amount(count), count.text()));
        }
    }

    private void sum(String of, String parts, Stream<PrintedNumber> counts, List<Object> facts) {
        counts.map(tolerance::amount)
                .reduce(Amount::plus)
                .ifPresent(sum -> facts.add(new Sum(number, of, Show.words("parts." + parts), sum)));
    }

    private void share(Counted of, Whole on, List<Object> facts) {
        Interval known = rates.counted(of, on);
        Interval share = known == null && of == Counted.RECOGNISED ? bound(on) : known;
        if (share != null) {
            facts.add(new Share(number, of, on, known != null, share, amount(rates.part(of)), amount(rates.whole(on))));
        }
    }

    private static Amount amount(@Nullable Interval count) {
        return Amount.derived(count == null ? World.ANY : count);
    }

    /** All are no fewer than the registered, so a rate on all is no higher than one on the registered; null where neither is known. */
    private @Nullable Interval bound(Whole on) {
        Interval known = rates.counted(Counted.RECOGNISED, on == Whole.BASE ? Whole.REGISTERED : Whole.BASE);
        if (known == null) {
            return null;
        }
        return on == Whole.BASE
                ? new Interval(0, false, known.high(), known.highOpen())
                : new Interval(known.low(), known.lowOpen(), Math.max(1, known.high()), false);
    }

    /** Takes what the rules found of the counts. */
    void take(List<Object> found) {
        Map<PrintedRate, Whole> taken = RuleRun.only(found, Taken.class)
                .filter(one -> one.row() == number)
                .collect(Collectors.toMap(Taken::rate, Taken::whole, (first, second) -> first));
        rates = new Rates(
                row,
                tolerance,
                taken,
                RuleRun.only(found, Noted.class)
                        .filter(note -> note.row() == number)
                        .map(Noted::kind)
                        .collect(Collectors.toSet()));
    }

    /** What the counts and rates come to, to be held against targets; those of other bases against the one of the registered. */
    List<Object> facts(Map<String, TargetBase> bases) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Row(number, row.indicator(), row.base(), Show.words("counted")));
        row.rates()
                .forEach(rate -> facts.add(new Rate(
                        number,
                        Show.name(row),
                        rate,
                        rates.whole(rate),
                        rates.taken().getOrDefault(rate, rate.on()),
                        tolerance.rate(rate.printed()))));
        if (row.all() == null) {
            implied("RECOGNISED", rates.impliedBase(Counted.RECOGNISED), facts);
            implied("REGISTERED", rates.impliedBase(Counted.REGISTERED), facts);
            implied("BOTH", rates.impliedBase(), facts);
        }
        if (rates.onBase() != null) {
            facts.add(new Held(number, row.indicator(), Whole.BASE, row.base()));
        } else if (rates.onRegistered() != null) {
            TargetBase registered =
                    Objects.requireNonNull(bases.get("registered"), "the catalogue has no base \"registered\"");
            facts.add(new Held(number, row.indicator(), Whole.REGISTERED, registered));
        }
        return facts;
    }

    private void implied(String by, @Nullable Interval base, List<Object> facts) {
        if (base != null) {
            facts.add(Implied.of(number, by, base));
        }
    }

    /** The targets that the rules hold it against. */
    Stream<Target> against(List<Object> found) {
        return RuleRun.only(found, Against.class)
                .filter(against -> against.row() == number)
                .map(Against::target);
    }

    /** The plan that a printed lead implies, and the shares that targets may ask for; nothing where none is printed. */
    Stream<Object> plan(List<Aim> aims) {
        PlanComparison comparison = row.plan();
        PrintedRate rate = rates.printed(Counted.RECOGNISED, Whole.BASE).orElse(null);
        if (comparison == null || rate == null) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.of(new Lead(number, comparison.text(), tolerance.plan(rate.printed(), comparison.lead()))),
                aims.stream()
                        .filter(aim -> aim.standing() != Standing.PATH)
                        .flatMap(aim -> aim.values().stream()
                                .map(share -> new Asked(
                                        number,
                                        aim.target(),
                                        share.doubleValue(),
                                        aim.lowest().doubleValue())))
                        .distinct());
    }
}
