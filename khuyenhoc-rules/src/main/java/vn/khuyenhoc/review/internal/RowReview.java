package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.BaseClaim;
import vn.khuyenhoc.review.fact.BasePair;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.OfRow;
import vn.khuyenhoc.review.fact.RateCheck;

/** One row of the figures on its way through a review. */
final class RowReview {
    private final int number;
    private final FigureRow row;
    private final Setting setting;
    private final Counts counts;

    RowReview(int number, FigureRow row, Setting setting) {
        this.number = number;
        this.row = row;
        this.setting = setting;
        this.counts = Counts.of(row, setting.tolerance());
    }

    int number() {
        return number;
    }

    FigureRow row() {
        return row;
    }

    Counts counts() {
        return counts;
    }

    /** What the rules are to check first: the counts, and each printed rate against the counts. */
    List<Object> checks() {
        List<Object> facts = new ArrayList<>();
        facts.addAll(new PartChecks(number, row, setting.tolerance()).all());
        facts.addAll(new PrintedRates(number, row, counts, setting).all());
        return facts;
    }

    /**
     * What the rules noted on this row, less what comes only of trying both wholes for a rate that names none: a mismatch
     * counts there only where neither fits.
     */
    List<Noted> mine(List<Noted> noted) {
        List<Noted> mine = noted.stream()
                .filter(note -> note.about() instanceof OfRow check && check.row() == number)
                .toList();
        return mine.stream().filter(note -> counts(note, mine)).toList();
    }

    private static boolean counts(Noted note, List<Noted> mine) {
        if (!(note.about() instanceof RateCheck check)
                || check.rate().on() != null
                || note.kind() == RemarkKind.ARITHMETIC_AGREES) {
            return true;
        }
        long wrong = mine.stream()
                .filter(other -> other.kind() == RemarkKind.ARITHMETIC_MISMATCH)
                .map(other -> (RateCheck) other.about())
                .filter(other -> other.rate().equals(check.rate()))
                .map(RateCheck::on)
                .distinct()
                .count();
        return wrong == Whole.values().length;
    }

    /** The rates of the row, once the rules have checked them. */
    Rates rates(List<Noted> mine) {
        return new Rates(row, counts, setting.tolerance(), mine);
    }

    /** Of what the rates are shares, and the targets that count the same. */
    List<Object> claims(Rates rates) {
        List<Object> facts = new ArrayList<>();
        for (PrintedRate rate : row.rates()) {
            Whole whole = rates.whole(rate);
            boolean unknown = whole == null || (whole == Whole.BASE && row.base() == null);
            facts.add(new BaseClaim(number, rate.printed().text(), unknown));
        }
        if (row.rates().isEmpty() && counts.rate(Counted.RECOGNISED, Whole.BASE) != null) {
            facts.add(new BaseClaim(number, "", row.base() == null));
        }
        TargetBase base = base(rates);
        if (base != null) {
            inForce().forEach(target -> facts.add(new BasePair(number, base, target)));
        }
        facts.addAll(new ImpliedChecks(number, counts, rates).all());
        return facts;
    }

    /** Of what the rate that could be held against targets is the share; null where there is no such rate. */
    private @Nullable TargetBase base(Rates rates) {
        if (rates.onBase() != null) {
            return row.base();
        }
        boolean onRegistered =
                rates.printed(Counted.RECOGNISED, Whole.REGISTERED).isPresent()
                        || counts.rate(Counted.RECOGNISED, Whole.REGISTERED) != null;
        return onRegistered ? registered() : null;
    }

    private TargetBase registered() {
        return Objects.requireNonNull(
                setting.targets().bases().get("registered"), "the catalogue has no base \"registered\"");
    }

    /** The targets that count what this row counts, whether in force or not. */
    List<Target> targets() {
        return setting.targets().of(row.indicator());
    }

    /** The targets that may be in force, but no source gives the day of their document. */
    List<Target> perhapsInForce() {
        LocalDate day = setting.day();
        return day == null
                ? List.of()
                : targets().stream()
                        .filter(target -> target.inForce(day) && !target.certainlyInForce(day))
                        .toList();
    }

    /** The targets in force that count what this row counts. */
    List<Target> inForce() {
        LocalDate day = setting.day();
        return day == null
                ? List.of()
                : targets().stream()
                        .filter(target -> target.certainlyInForce(day))
                        .toList();
    }

    /** What the targets ask whose base the rules did not find to differ. */
    List<Aim> aims(Rates rates, List<Noted> noted) {
        Integer year = setting.year();
        LocalDate day = setting.day();
        if (rates.onBase() == null || row.base() == null || year == null || day == null) {
            return List.of();
        }
        List<Target> other = noted.stream()
                .filter(note -> note.about() instanceof BasePair pair && pair.row() == number)
                .map(note -> ((BasePair) note.about()).aim())
                .toList();
        return inForce().stream()
                .filter(target -> !other.contains(target))
                .flatMap(target -> Aim.of(target, year, day, setting.area()).stream())
                .toList();
    }
}
