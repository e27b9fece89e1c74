package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.fact.BaseClaim;
import vn.khuyenhoc.review.fact.BasePair;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.OfRow;
import vn.khuyenhoc.review.fact.RateCheck;
import vn.khuyenhoc.text.Words;

/** The remarks on one row. */
final class RowRemarks {
    private final RowReview row;
    private final Rates rates;
    private final Setting setting;
    private final List<Remark> remarks = new ArrayList<>();

    RowRemarks(RowReview row, Rates rates, Setting setting) {
        this.row = row;
        this.rates = rates;
        this.setting = setting;
    }

    /**
     * All remarks on the row.
     *
     * @param checked what the rules noted on counts and rates
     * @param claimed what the rules noted on bases
     */
    List<Remark> all(List<Noted> checked, List<Noted> claimed) {
        checked.forEach(this::check);
        told();
        computed();
        implied();
        claimed.stream().filter(note -> note.about() instanceof OfRow).forEach(this::check);
        claimed.forEach(this::undefined);
        differing(claimed);
        nothingToCompare();
        return remarks;
    }

    private void add(RemarkKind kind, Object... arguments) {
        remarks.add(Names.remark(kind, row.row(), arguments));
    }

    private void check(Noted note) {
        if (note.about() instanceof RateCheck check) {
            rate(check, note.kind());
        } else if (note.about() instanceof OfRow check) {
            remarks.add(Names.remark(note.kind(), row.row(), Checked.arguments(note.kind(), check)));
        }
    }

    private void rate(RateCheck check, RemarkKind kind) {
        if (repeated(check, kind)) {
            return;
        }
        switch (kind) {
            case DENOMINATOR_MISNAMED ->
                add(kind, check.rate().printed().text(), Show.words("whole." + check.on()), whole(check.rate()));
            case RATE_OF_REGISTERING -> add(kind, check.rate().printed().text());
            case COUNT_DIGIT_LOST, COUNT_DIGIT_ADDED ->
                add(kind, check.rate().printed().text(), Show.percents(check.computed()));
            default -> arithmetic(check, kind);
        }
    }

    private Words whole(PrintedRate rate) {
        return Show.words("whole." + rates.fitting(rate));
    }

    /** A rate that names no whole and fits neither is remarked on once, against the base where that is printed. */
    private boolean repeated(RateCheck check, RemarkKind kind) {
        boolean both = check.rate().on() == null && kind != RemarkKind.ARITHMETIC_AGREES;
        Whole shown = row.counts().all() == null ? Whole.REGISTERED : Whole.BASE;
        return both && check.on() != shown;
    }

    private void arithmetic(RateCheck check, RemarkKind kind) {
        Words printed = Show.words("printed", check.rate().printed().text());
        Words computed = Show.percents(check.computed());
        Words whole = Show.words("whole." + check.on());
        if (kind == RemarkKind.ARITHMETIC_AGREES) {
            add(kind, printed, whole, computed);
            return;
        }
        Interval part = row.counts().part(check.rate().of());
        Words wanted = part == null || check.accepted().high() == 0
                ? Show.words("interval.any")
                : Show.counts(part.over(check.accepted()));
        add(kind, printed, whole, computed, wanted, count(row.counts().whole(check.on())));
    }

    private static Words count(@Nullable Interval count) {
        return count == null ? Show.words("interval.any") : Show.counts(count);
    }

    /** Rates whose whole the counts told. */
    private void told() {
        for (PrintedRate rate : row.row().rates()) {
            Whole whole = rates.whole(rate);
            if (rate.on() == null && whole != null) {
                add(RemarkKind.DENOMINATOR_INFERRED, rate.printed().text(), Show.words("whole." + whole));
            }
        }
    }

    /** Rates that counts give and nobody printed. */
    private void computed() {
        for (Whole whole : Whole.values()) {
            Interval rate = row.counts().rate(Counted.RECOGNISED, whole);
            boolean says = rate != null && rate.low() <= 1 && (rate.low() > 0 || rate.high() < 1);
            if (rate != null && says && rates.printed(Counted.RECOGNISED, whole).isEmpty()) {
                add(RemarkKind.RATE_COMPUTED, Show.words("whole." + whole), Show.percents(rate));
            }
        }
    }

    private void implied() {
        Interval base = rates.impliedBase();
        boolean bounded = base != null && !Double.isInfinite(base.high());
        if (base != null && bounded && row.counts().all() == null) {
            add(RemarkKind.IMPLIED_BASE, Show.counts(base));
        }
    }

    private void undefined(Noted note) {
        if (note.about() instanceof BaseClaim claim && claim.row() == row.number()) {
            add(RemarkKind.BASE_UNDEFINED, claim.rate().isEmpty() ? Show.words("counted") : claim.rate());
        }
    }

    private void differing(List<Noted> claimed) {
        List<BasePair> pairs = claimed.stream()
                .filter(note -> note.about() instanceof BasePair pair && pair.row() == row.number())
                .map(note -> (BasePair) note.about())
                .toList();
        if (!pairs.isEmpty()) {
            add(
                    RemarkKind.BASE_DIFFERS,
                    pairs.get(0).rateBase().name(),
                    joined(pairs.stream().map(BasePair::aim).toList()));
        }
    }

    private static Words joined(List<Target> targets) {
        List<Target> sorted =
                targets.stream().sorted(Comparator.comparing(Target::code)).toList();
        return new Words(
                sorted.stream()
                        .map(target ->
                                target.code() + " (" + target.base().name().vi() + ")")
                        .collect(Collectors.joining(", ")),
                sorted.stream()
                        .map(target ->
                                target.code() + " (" + target.base().name().en() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private void nothingToCompare() {
        List<Target> targets = row.targets();
        if (row.row().indicator().equals(FigureRow.OTHER)) {
            return;
        }
        if (targets.isEmpty()) {
            add(RemarkKind.NO_TARGET);
        } else if (setting.day() == null) {
            add(RemarkKind.YEAR_UNDEFINED);
        } else if (row.inForce().isEmpty()) {
            add(RemarkKind.NO_TARGET_IN_FORCE, String.valueOf(setting.day()), periods(targets));
        } else if (rates.onBase() == null && row.row().rates().isEmpty()) {
            add(RemarkKind.NO_RATE);
        }
    }

    private static Words periods(List<Target> targets) {
        String periods = targets.stream()
                .map(target -> target.code() + ": " + target.validity().from() + " – "
                        + (target.ending() == null
                                ? String.valueOf(target.validity().to())
                                : String.valueOf(target.ending().lastDay())))
                .collect(Collectors.joining("; "));
        return new Words(periods, periods);
    }
}
