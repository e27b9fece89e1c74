package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.internal.Finder.Case;
import vn.khuyenhoc.review.internal.Question.Answer;
import vn.khuyenhoc.review.internal.Rates.OnBase;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** One review: counts and rates are checked first, then bases, then targets. Not thread-safe. */
public final class Reviewer {
    private final RuleRun rules;
    private final Figures figures;
    private final Setting setting;
    private final Finder finder;
    private final List<RowReview> rows = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<TargetFinding> findings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<RowRates> rowRates = new ArrayList<>();
    private final List<Mixing.Printed> mixed = new ArrayList<>();

    /**
     * The rates of a row.
     *
     * @param row row
     * @param onBase share of the base; null where nothing says
     * @param onRegistered share of the registered; null where nothing says
     * @param base how many there are of the base; null where nothing says
     * @param printedBase the same without words of inequality; not a number where nothing says
     * @param recognised how many were recognised; null where not given
     */
    record RowRates(
            FigureRow row,
            @Nullable OnBase onBase,
            @Nullable Interval onRegistered,
            @Nullable Interval base,
            double printedBase,
            @Nullable Interval recognised) {}

    /**
     * A review of figures by the documents in force on a day.
     *
     * @param locality identifier of the overlay whose targets count beside the national ones; null for none
     * @param asOf day; null where the figures are not dated
     */
    public Reviewer(
            Catalogue catalogue, @Nullable String locality, RuleRun rules, Figures figures, @Nullable LocalDate asOf) {
        this.rules = rules;
        this.figures = figures;
        Jurisdiction jurisdiction = catalogue.in(locality);
        Targets targets = asOf == null ? catalogue.targets() : jurisdiction.targets(asOf);
        this.setting = new Setting(
                targets, Tolerance.of(targets), figures.year(), asOf, KnownClasses.of(figures.areaClasses()));
        this.finder = new Finder(
                catalogue.documents().stream().collect(Collectors.toMap(Document::code, Function.identity())));
        figures.rows().forEach(row -> rows.add(new RowReview(rows.size(), row, setting)));
    }

    /** Makes the review. */
    public void run() {
        List<Noted> checked =
                rules.noted(rows.stream().flatMap(row -> row.checks().stream()).toList());
        rows.forEach(row -> review(row, row.mine(checked)));
        List<Answer> answers =
                Question.ask(rules, cases.stream().map(Case::question).toList());
        for (int i = 0; i < cases.size(); i++) {
            findings.add(finder.finding(cases.get(i), answers.get(i)));
        }
        Tolerance tolerance = setting.tolerance();
        Interval families = base(Title.FAMILY);
        remarks.addAll(
                new LabourGroups(rules, tolerance, figures).remarks(printed(Title.CITIZEN, FigureRow::registered)));
        remarks.addAll(new Mixing(rules).remarks(mixed));
        remarks.addAll(new Populations(rules, setting, figures).remarks(families));
        remarks.addAll(new Plausibility(rules, setting, figures)
                .remarks(families, base(Title.CLAN), printed(Title.CITIZEN, FigureRow::recognised)));
    }

    private void review(RowReview row, List<Noted> checked) {
        Rates rates = row.rates(checked);
        List<Noted> claimed = rules.noted(row.claims(rates));
        remarks.addAll(new RowRemarks(row, rates, setting).all(checked, claimed));
        List<Aim> aims = row.aims(rates, claimed);
        OnBase onBase = rates.onBase();
        row.row().rates().forEach(rate -> mixed.add(new Mixing.Printed(row.row(), rate, rates.fitting(rate))));
        rowRates.add(new RowRates(
                row.row(),
                onBase,
                rates.onRegistered(),
                rates.base(),
                rates.printedBase(),
                row.counts().recognised()));
        if (onBase != null) {
            aims.forEach(aim -> cases.add(new Case(row, rates, onBase, aim)));
        }
        remarks.addAll(new ImpliedPlan(rules, setting).remarks(row, rates, aims));
    }

    /** How many there are of the base of a title; at least as many as were recognised. */
    private @Nullable Interval base(Title title) {
        return rowRates.stream()
                .filter(rates -> rates.row().title() == title)
                .map(rates -> rates.base() != null ? rates.base() : atLeast(rates.recognised()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** At least so many; null where not known. */
    private static @Nullable Interval atLeast(@Nullable Interval count) {
        return count == null ? null : new Interval(count.low(), count.lowOpen(), Double.POSITIVE_INFINITY, false);
    }

    private @Nullable PrintedNumber printed(Title title, Function<FigureRow, @Nullable PrintedNumber> count) {
        return figures.rows().stream()
                .filter(row -> row.title() == title)
                .map(count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The day whose documents count.
     *
     * @throws NullPointerException where the figures are not dated
     */
    public LocalDate day() {
        return Objects.requireNonNull(setting.day());
    }

    /** The day whose documents count; null where the figures are not dated. */
    public @Nullable LocalDate dayOrNull() {
        return setting.day();
    }

    /** Whether these figures are of the same place as others and of a later day. */
    public boolean follows(Reviewer other) {
        String place = figures.place();
        return place != null
                && place.equals(other.figures.place())
                && setting.day() != null
                && other.setting.day() != null
                && other.day().isBefore(day());
    }

    /** Rates held against targets. */
    public List<TargetFinding> findings() {
        return findings;
    }

    /** The rates of all rows, in their order. */
    List<RowRates> rowRates() {
        return rowRates;
    }

    /** What else was found. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** What the figures and their rows say the reader should know. */
    public List<Words> notes() {
        List<Words> notes = new ArrayList<>(figures.notes());
        figures.rows().forEach(row -> row.notes().forEach(note -> notes.add(named(row, note))));
        rows.forEach(row -> row.perhapsInForce()
                .forEach(target -> notes.add(named(row.row(), Show.words("note.perhapsInForce", target.code())))));
        return notes;
    }

    private static Words named(FigureRow row, Words note) {
        Words name = Names.of(row);
        return new Words(name.vi() + ": " + note.vi(), name.en() + ": " + note.en());
    }

    /** The conventions that a kind of remark rests on. */
    public static List<String> policies(RemarkKind kind) {
        return switch (kind) {
            case ARITHMETIC_MISMATCH, ARITHMETIC_AGREES, DENOMINATOR_INFERRED ->
                List.of("rounding-units", "truncation-units", "two-decimals-points");
            case IMPLIED_BASE -> List.of("implied-base");
            case IMPLIED_PLAN -> List.of("implied-plan");
            case DIGITS_LOST, COUNT_DIGIT_LOST, COUNT_DIGIT_ADDED, POPULATION_DIGIT -> List.of("lost-digit-factor");
            case DIGITS_ADDED -> List.of("lost-digit-factor", "family-size");
            case COUNTS_UNDECIDED -> List.of("inequality");
            case IMPLIED_BASES_DIFFER -> List.of("implied-base");
            case NO_TARGET_IN_FORCE -> List.of("in-force");
            case BASE_DRIFT -> List.of("base-drift", "base-drift-years");
            case CLANS_NOT_FEWER -> List.of("clan-family-share");
            default -> List.of();
        };
    }
}
