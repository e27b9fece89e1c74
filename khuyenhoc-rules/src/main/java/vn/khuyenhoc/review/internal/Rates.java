package vn.khuyenhoc.review.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/**
 * What the counts and rates of a row give.
 *
 * @param row row
 * @param tolerance which numbers a printed one may stand for
 * @param taken of what rates are shares by the counts
 * @param noted what the rules noted on counts and rates
 */
record Rates(FigureRow row, Tolerance tolerance, Map<PrintedRate, Whole> taken, Set<RemarkKind> noted) {
    private static final Set<RemarkKind> CONTRADICTORY = Set.of(
            RemarkKind.RECOGNISED_ABOVE_BASE,
            RemarkKind.RECOGNISED_ABOVE_REGISTERED,
            RemarkKind.REGISTERED_ABOVE_BASE,
            RemarkKind.REPEAT_COUNT,
            RemarkKind.REGISTERED_AS_RECOGNISED,
            RemarkKind.AREAS_ABOVE_TERRITORY);

    /** What is counted; null where it is not printed. */
    @Nullable
    Interval part(Counted of) {
        return count(of == Counted.RECOGNISED ? row.recognised() : row.registered());
    }

    /** Of what a rate may be the share; null where it is not printed. */
    @Nullable
    Interval whole(Whole on) {
        return count(on == Whole.BASE ? row.all() : row.registered());
    }

    private @Nullable Interval count(@Nullable PrintedNumber printed) {
        return printed == null ? null : tolerance.count(printed);
    }

    /** The share that the counts give; null where one of them is missing. */
    @Nullable
    Interval counted(Counted of, Whole on) {
        Interval part = part(of);
        Interval whole = whole(on);
        boolean itself = of == Counted.REGISTERED && on == Whole.REGISTERED;
        return part == null || whole == null || whole.high() == 0 || itself ? null : part.over(whole);
    }

    /** Of what a printed rate is the share, stated or told by the counts; null where neither. */
    @Nullable
    Whole whole(PrintedRate rate) {
        Whole stated = rate.on();
        return stated == null ? taken.get(rate) : stated;
    }

    /** The printed rate of something on something. */
    Optional<PrintedRate> printed(Counted of, Whole on) {
        return row.rates().stream()
                .filter(rate -> rate.of() == of && whole(rate) == on)
                .findFirst();
    }

    /** The base: printed, or implied by counts and rates; null where nothing says. */
    @Nullable
    Interval base() {
        Interval all = whole(Whole.BASE);
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
        Interval part = part(of);
        Interval share = accepted(of, Whole.BASE);
        return part == null || share == null || share.high() == 0 ? null : part.over(share);
    }

    private @Nullable Interval accepted(Counted of, Whole on) {
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
        Interval computed = counted(Counted.RECOGNISED, Whole.BASE);
        Interval derived = derived().findFirst().orElse(null);
        Interval any = Stream.concat(Stream.of(printed, computed), derived())
                .filter(Objects::nonNull)
                .reduce(Interval::hull)
                .orElse(null);
        if (any == null || noted.stream().anyMatch(CONTRADICTORY::contains)) {
            return any == null ? null : new OnBase(RateBasis.CONFLICTING, Interval.SHARES);
        }
        if (noted.contains(RemarkKind.ARITHMETIC_MISMATCH)) {
            return new OnBase(RateBasis.CONFLICTING, shares(any));
        }
        if (computed != null && (computed.isPoint() || printed == null)) {
            return new OnBase(RateBasis.COMPUTED, shares(computed));
        }
        return printed != null
                ? new OnBase(RateBasis.PRINTED, printed)
                : new OnBase(RateBasis.DERIVED, shares(Objects.requireNonNull(derived)));
    }

    /** The share of the registered that was recognised; null where nothing says. */
    @Nullable
    Interval onRegistered() {
        Interval share = share(Counted.RECOGNISED, Whole.REGISTERED);
        return share == null ? null : shares(share);
    }

    private Stream<Interval> derived() {
        Interval recognised = part(Counted.RECOGNISED);
        Interval implied = impliedBase();
        Interval onRegistered = share(Counted.RECOGNISED, Whole.REGISTERED);
        Interval registered = share(Counted.REGISTERED, Whole.BASE);
        return Stream.of(
                        recognised == null || implied == null || implied.high() == 0 ? null : recognised.over(implied),
                        onRegistered == null || registered == null ? null : onRegistered.times(registered))
                .filter(Objects::nonNull);
    }

    private @Nullable Interval share(Counted of, Whole on) {
        Interval printed = accepted(of, on);
        return printed == null ? counted(of, on) : printed;
    }

    private static Interval shares(Interval rate) {
        return rate.high() > 1 ? new Interval(Math.min(rate.low(), 1), rate.lowOpen(), 1, false) : rate;
    }
}
