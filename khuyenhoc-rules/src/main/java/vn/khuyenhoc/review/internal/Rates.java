package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RateBasis;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.RateCheck;

/** The rates of one row: which whole each is of, the implied base, and the share of the base that targets are about. */
final class Rates {
    private final FigureRow row;
    private final Counts counts;
    private final Tolerance tolerance;
    private final Map<PrintedRate, Whole> wholes;
    private final List<PrintedRate> misnamed;
    private final boolean contradictory;
    private final boolean mismatch;

    /**
     * The rates of a row.
     *
     * @param noted what the rules noted on its counts and printed rates
     */
    Rates(FigureRow row, Counts counts, Tolerance tolerance, List<Noted> noted) {
        this.row = row;
        this.counts = counts;
        this.tolerance = tolerance;
        this.wholes = wholes(row, counts.all() != null && counts.all().equals(counts.registered()), noted);
        this.misnamed = noted.stream()
                .filter(note -> note.kind() == RemarkKind.DENOMINATOR_MISNAMED)
                .map(note -> ((RateCheck) note.about()).rate())
                .toList();
        this.mismatch = noted.stream().anyMatch(note -> note.kind() == RemarkKind.ARITHMETIC_MISMATCH);
        this.contradictory = noted.stream()
                .map(Noted::kind)
                .anyMatch(kind -> kind == RemarkKind.RECOGNISED_ABOVE_BASE
                        || kind == RemarkKind.RECOGNISED_ABOVE_REGISTERED
                        || kind == RemarkKind.REGISTERED_ABOVE_BASE);
    }

    private static Map<PrintedRate, Whole> wholes(FigureRow row, boolean allRegistered, List<Noted> noted) {
        Map<PrintedRate, Whole> wholes = new java.util.LinkedHashMap<>();
        for (PrintedRate rate : row.rates()) {
            List<Whole> fitting = noted.stream()
                    .filter(note -> note.kind() == RemarkKind.ARITHMETIC_AGREES)
                    .map(Noted::about)
                    .map(RateCheck.class::cast)
                    .filter(check -> check.rate().equals(rate))
                    .map(RateCheck::on)
                    .toList();
            Whole stated = rate.on();
            if (stated != null) {
                wholes.put(rate, stated);
            } else if (fitting.size() == 1 || allRegistered) {
                fitting.stream().findFirst().ifPresent(whole -> wholes.put(rate, whole));
            }
        }
        return wholes;
    }

    /** Of what a printed rate is the share, stated or told by the counts; null where neither. */
    @Nullable
    Whole whole(PrintedRate rate) {
        return wholes.get(rate);
    }

    /** Of what a printed rate is the share by the counts, whatever the source says; null where nothing tells. */
    @Nullable
    Whole fitting(PrintedRate rate) {
        Whole whole = whole(rate);
        return !misnamed.contains(rate) ? whole : whole == Whole.BASE ? Whole.REGISTERED : Whole.BASE;
    }

    /** The printed rate of something on something. */
    Optional<PrintedRate> printed(Counted of, Whole on) {
        return row.rates().stream()
                .filter(rate -> rate.of() == of && wholes.get(rate) == on)
                .findFirst();
    }

    /** The base: printed, or implied by counts and rates; null where nothing says. */
    @Nullable
    Interval base() {
        Interval all = counts.all();
        return all != null ? all : impliedBase();
    }

    /** The base by the printed numbers without their words of inequality; not a number where nothing says. */
    double printedBase() {
        PrintedNumber all = row.all();
        PrintedNumber recognised = row.recognised();
        Optional<PrintedRate> rate = printed(Counted.RECOGNISED, Whole.BASE);
        if (all != null) {
            return all.asDouble();
        }
        return recognised == null || rate.isEmpty()
                ? Double.NaN
                : recognised.asDouble() / rate.get().printed().asDouble();
    }

    /** The base that counts and rates imply; null where they imply none. */
    @Nullable
    Interval impliedBase() {
        Interval one = impliedBase(Counted.RECOGNISED);
        Interval other = impliedBase(Counted.REGISTERED);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.meets(other) ? one.common(other) : one.hull(other);
    }

    /** The base that one count and its rate imply; null where they imply none. */
    @Nullable
    Interval impliedBase(Counted of) {
        return printed(of, Whole.BASE)
                .map(rate -> counts.impliedBase(rate, tolerance))
                .orElse(null);
    }

    /** The shares that a printed rate may stand for; null where there is no such rate. */
    @Nullable
    Interval accepted(Counted of, Whole on) {
        return printed(of, on).map(rate -> tolerance.rate(rate.printed())).orElse(null);
    }

    /**
     * A share of the base.
     *
     * @param basis where it comes from
     * @param rate the share, within what is printed
     */
    record OnBase(RateBasis basis, Interval rate) {}

    /** The share of the base that was recognised; null where nothing says. */
    @Nullable
    OnBase onBase() {
        Interval printed = printed(Counted.RECOGNISED, Whole.BASE)
                .map(rate -> rate.printed().bounds(1))
                .orElse(null);
        Interval computed = counts.rate(Counted.RECOGNISED, Whole.BASE);
        List<Interval> derived = derived();
        List<Interval> all = Stream.concat(Stream.of(printed, computed).filter(Objects::nonNull), derived.stream())
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        if (contradictory) {
            return new OnBase(RateBasis.CONFLICTING, Interval.SHARES);
        }
        if (mismatch) {
            Interval hull = all.stream().reduce(all.get(0), Interval::hull);
            return new OnBase(RateBasis.CONFLICTING, shares(hull));
        }
        return agreed(printed, computed, derived);
    }

    /** The share of the registered that was recognised; null where nothing says. */
    @Nullable
    Interval onRegistered() {
        Interval share = share(Counted.RECOGNISED, Whole.REGISTERED);
        return share == null ? null : shares(share);
    }

    private static OnBase agreed(@Nullable Interval printed, @Nullable Interval computed, List<Interval> derived) {
        if (computed != null && (computed.isPoint() || printed == null)) {
            return new OnBase(RateBasis.COMPUTED, shares(computed));
        }
        if (printed != null) {
            return new OnBase(RateBasis.PRINTED, printed);
        }
        return new OnBase(RateBasis.DERIVED, shares(derived.get(0)));
    }

    private List<Interval> derived() {
        List<Interval> derived = new ArrayList<>();
        Interval recognised = counts.recognised();
        Interval implied = impliedBase();
        if (recognised != null && implied != null && implied.high() > 0) {
            derived.add(recognised.over(implied));
        }
        Interval onRegistered = share(Counted.RECOGNISED, Whole.REGISTERED);
        Interval registered = share(Counted.REGISTERED, Whole.BASE);
        if (onRegistered != null && registered != null) {
            derived.add(onRegistered.times(registered));
        }
        return derived;
    }

    private @Nullable Interval share(Counted of, Whole on) {
        return printed(of, on).map(rate -> tolerance.rate(rate.printed())).orElseGet(() -> counts.rate(of, on));
    }

    private static Interval shares(Interval rate) {
        return rate.high() > 1 ? new Interval(Math.min(rate.low(), 1), rate.lowOpen(), 1, false) : rate;
    }
}
