package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.figures.Qualifier;
import vn.khuyenhoc.review.fact.RateCheck;

/** The printed rates of a row beside what its counts give. */
final class PrintedRates {
    private final int number;
    private final FigureRow row;
    private final Counts counts;
    private final Setting setting;

    PrintedRates(int number, FigureRow row, Counts counts, Setting setting) {
        this.number = number;
        this.row = row;
        this.counts = counts;
        this.setting = setting;
    }

    List<RateCheck> all() {
        List<RateCheck> checks = new ArrayList<>();
        for (PrintedRate rate : row.rates()) {
            for (Whole on : Whole.values()) {
                Interval computed = computed(rate, on);
                if (computed != null && rate.printed().qualifier() != Qualifier.ABOUT) {
                    checks.add(check(rate, on, computed));
                }
            }
        }
        return checks;
    }

    private RateCheck check(PrintedRate rate, Whole on, Interval computed) {
        return new RateCheck(
                number,
                rate,
                on,
                counts.rate(rate.of(), on) != null,
                computed,
                setting.tolerance().rate(rate.printed()),
                rate.on() == null ? null : counts.rate(rate.of(), other(on)),
                rate.of() == Counted.REGISTERED ? null : counts.rate(Counted.REGISTERED, Whole.BASE),
                setting.value("lost-digit-factor"));
    }

    private static Whole other(Whole on) {
        return on == Whole.BASE ? Whole.REGISTERED : Whole.BASE;
    }

    private @Nullable Interval computed(PrintedRate rate, Whole on) {
        if (rate.on() != null) {
            return rate.on() == on ? counts.rate(rate.of(), on) : null;
        }
        Interval known = counts.rate(rate.of(), on);
        return known == null && rate.of() == Counted.RECOGNISED ? bound(on) : known;
    }

    /** All are no fewer than the registered, so a rate on all is no higher than one on the registered; null where neither is known. */
    private @Nullable Interval bound(Whole on) {
        Interval known = counts.rate(Counted.RECOGNISED, other(on));
        if (known == null) {
            return null;
        }
        return on == Whole.BASE
                ? new Interval(0, false, known.high(), known.highOpen())
                : new Interval(known.low(), known.lowOpen(), Math.max(1, known.high()), false);
    }
}
