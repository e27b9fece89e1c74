package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.khuyenhoc.review.RemarkKind;
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
    private static final Interval ANY = new Interval(0, false, Double.POSITIVE_INFINITY, false);
    private final int number;
    private final FigureRow row;
    private final Setting setting;
    private Rates rates;

    RowReview(int number, FigureRow row, Setting setting) {
        this.number = number;
        this.row = row;
        this.setting = setting;
        this.rates = new Rates(row, setting.tolerance(), Map.of(), Set.of());
    }

    FigureRow row() {
        return row;
    }

    Rates rates() {
        return rates;
    }

    /** The counts, their sums, the printed rates and the shares that the counts give. */
    List<Object> counts() {
        Map<String, @Nullable PrintedNumber> printed = new LinkedHashMap<>();
        printed.put("all", row.all());
        printed.put("registered", row.registered());
        printed.put("registered-new", row.registeredNew());
        printed.put("registered-again", row.registeredAgain());
        printed.put("assessed", row.assessed());
        printed.put("recognised", row.recognised());
        List<Object> facts = new ArrayList<>();
        printed.forEach((of, count) -> {
            if (count != null) {
                facts.add(new Count(
                        number, of, base(row.base()), setting.tolerance().amount(count), count.text()));
            }
        });
        sum(
                "registered",
                "again",
                Stream.of(row.registeredNew(), row.registeredAgain())
                        .filter(Objects::nonNull)
                        .toList(),
                2,
                facts);
        for (FigurePart.Total total : FigurePart.Total.values()) {
            List<PrintedNumber> parts = row.parts().stream()
                    .filter(part -> part.of() == total)
                    .map(FigurePart::count)
                    .toList();
            sum(total.name().toLowerCase(java.util.Locale.ROOT), total.name(), parts, 1, facts);
        }
        row.rates().stream()
                .filter(rate -> rate.printed().qualifier() != Qualifier.ABOUT)
                .forEach(rate ->
                        facts.add(new Printed(number, rate, setting.tolerance().rate(rate.printed()))));
        facts.addAll(shares());
        return facts;
    }

    private static String base(@Nullable TargetBase base) {
        return base == null ? "" : base.code();
    }

    private void sum(String of, String parts, List<PrintedNumber> counts, int least, List<Object> facts) {
        if (counts.size() >= least) {
            counts.stream()
                    .map(setting.tolerance()::amount)
                    .reduce(Amount::plus)
                    .ifPresent(sum -> facts.add(new Sum(number, of, Show.words("parts." + parts), sum)));
        }
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (Counted of : Counted.values()) {
            for (Whole on : Whole.values()) {
                Interval known = rates.counted(of, on);
                Interval share = known == null && of == Counted.RECOGNISED ? bound(on) : known;
                if (share != null) {
                    shares.add(new Share(
                            number, of, on, known != null, share, amount(rates.part(of)), amount(rates.whole(on))));
                }
            }
        }
        return shares;
    }

    private static Amount amount(@Nullable Interval count) {
        return Amount.derived(count == null ? ANY : count);
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
        Set<RemarkKind> kinds = RuleRun.only(found, Noted.class)
                .filter(note -> note.row() == number)
                .map(Noted::kind)
                .collect(Collectors.toSet());
        rates = new Rates(row, setting.tolerance(), taken, kinds);
    }

    /** What the counts and rates come to, to be held against targets. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(new Row(number, row.indicator(), row.base(), Show.words("counted")));
        row.rates()
                .forEach(rate -> facts.add(new Rate(
                        number,
                        Names.of(row),
                        rate,
                        rates.whole(rate),
                        rates.taken().getOrDefault(rate, rate.on()),
                        setting.tolerance().rate(rate.printed()))));
        facts.addAll(shares());
        if (row.all() == null) {
            implied("RECOGNISED", rates.impliedBase(Counted.RECOGNISED), facts);
            implied("REGISTERED", rates.impliedBase(Counted.REGISTERED), facts);
            implied("BOTH", rates.impliedBase(), facts);
            PrintedNumber registered = row.registered();
            if (registered != null) {
                facts.add(new Count(
                        number,
                        "registered",
                        base(row.base()),
                        setting.tolerance().amount(registered),
                        ""));
            }
        }
        if (rates.onBase() != null) {
            facts.add(new Held(number, row.indicator(), Whole.BASE, row.base()));
        } else if (rates.onRegistered() != null) {
            facts.add(new Held(
                    number,
                    row.indicator(),
                    Whole.REGISTERED,
                    Objects.requireNonNull(
                            setting.targets().bases().get("registered"), "the catalogue has no base \"registered\"")));
        }
        return facts;
    }

    private void implied(String by, @Nullable Interval base, List<Object> facts) {
        if (base != null) {
            facts.add(Implied.of(number, by, base));
        }
    }

    /** What the targets ask that the rules hold it against. */
    List<Aim> aims(List<Object> found) {
        Integer year = setting.year();
        return year == null
                ? List.of()
                : RuleRun.only(found, Against.class)
                        .filter(against -> against.row() == number)
                        .flatMap(against ->
                                Aim.of(against.target(), year, Objects.requireNonNull(setting.day()), setting.area())
                                        .stream())
                        .toList();
    }

    /** The plan that a printed lead implies, and the shares that targets may ask for; nothing where none is printed. */
    List<Object> plan(List<Aim> aims) {
        PlanComparison comparison = row.plan();
        PrintedRate rate = rates.printed(Counted.RECOGNISED, Whole.BASE).orElse(null);
        if (comparison == null || rate == null) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        facts.add(new Lead(number, comparison.text(), setting.tolerance().plan(rate.printed(), comparison.lead())));
        aims.stream()
                .filter(aim -> aim.standing() != Standing.PATH)
                .flatMap(aim -> aim.values().stream()
                        .map(share -> new Asked(
                                number,
                                aim.target(),
                                share.doubleValue(),
                                aim.lowest().doubleValue())))
                .distinct()
                .forEach(facts::add);
        return facts;
    }
}
