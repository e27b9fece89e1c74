package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.fact.Convention;
import vn.khuyenhoc.review.fact.Dated;
import vn.khuyenhoc.review.fact.Figure;
import vn.khuyenhoc.review.fact.Goal;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.fact.YearRow;
import vn.khuyenhoc.review.internal.Finder.Case;
import vn.khuyenhoc.review.internal.Rates.OnBase;
import vn.khuyenhoc.text.Words;

/** One review: the rules look at counts and rates first, then at bases, then at targets. Not thread-safe. */
public final class Reviewer {
    private final Catalogue catalogue;
    private final RuleRun rules;
    private final Figures figures;
    private final Targets targets;
    private final @Nullable LocalDate day;
    private final List<RowReview> rows = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private final List<TargetFinding> findings;

    /**
     * The review of figures by the documents in force on a day.
     *
     * @param locality identifier of the overlay whose targets count beside the national ones; null for none
     * @param asOf day; null where the figures are not dated
     * @param area code of the area; null where it is not known
     */
    public Reviewer(
            Catalogue catalogue,
            @Nullable String locality,
            RuleRun rules,
            Figures figures,
            @Nullable LocalDate asOf,
            @Nullable String area) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.figures = figures;
        this.day = asOf;
        this.targets =
                asOf == null ? catalogue.targets() : catalogue.in(locality).targets(asOf);
        Tolerance tolerance = Tolerance.of(targets);
        figures.rows().forEach(row -> rows.add(new RowReview(rows.size(), row, tolerance)));
        List<Object> facts = conventions(targets);
        rows.forEach(row -> facts.addAll(row.counts()));
        if (area != null && asOf != null) {
            facts.addAll(AreaCounts.of(catalogue.territory(), targets, area, asOf));
        }
        List<Object> ofCounts = rules.found(facts);
        rows.forEach(row -> row.take(ofCounts));
        rows.forEach(row -> facts.addAll(row.facts(targets.bases())));
        facts.addAll(new PlaceFigures(tolerance, figures, rows).facts());
        facts.addAll(goals());
        this.findings = held(found(facts));
    }

    /** What the rules make of facts; what they note is kept. */
    private List<Object> found(List<Object> facts) {
        List<Object> found = rules.found(facts);
        RuleRun.only(found, Noted.class).forEach(noted::add);
        return found;
    }

    /** The conventions of a catalogue that have a number. */
    private static List<Object> conventions(Targets targets) {
        return targets.policies().values().stream()
                .flatMap(policy -> Stream.ofNullable(policy.value())
                        .map(value -> new Convention(policy.code(), value.doubleValue())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Object> goals() {
        Stream<Object> goals = figures.rows().stream()
                .map(FigureRow::indicator)
                .distinct()
                .flatMap(indicator -> targets.of(indicator).stream())
                .map(Goal::new);
        return Stream.concat(Stream.ofNullable(day).map(Dated::new), goals).toList();
    }

    /** Holds the rates, and the plans that they imply, against the targets that the rules found for them. */
    private List<TargetFinding> held(List<Object> found) {
        KnownClasses area = KnownClasses.of(figures.areaClasses());
        Integer year = figures.year();
        List<Case> cases = new ArrayList<>();
        List<Object> plans = new ArrayList<>();
        for (RowReview row : rows) {
            List<Aim> aims = year == null || day == null
                    ? List.of()
                    : row.against(found)
                            .flatMap(target -> Aim.of(target, year, day, area).stream())
                            .toList();
            OnBase onBase = row.rates().onBase();
            if (onBase != null) {
                aims.forEach(aim -> cases.add(new Case(row.rates(), onBase, aim)));
            }
            row.plan(aims).forEach(plans::add);
        }
        found(plans);
        return new Finder(catalogue, rules).findings(cases);
    }

    /**
     * The day whose documents count.
     *
     * @throws NullPointerException where the figures are not dated
     */
    public LocalDate day() {
        return Objects.requireNonNull(day);
    }

    /** The day whose documents count; null where the figures are not dated. */
    public @Nullable LocalDate dayOrNull() {
        return day;
    }

    /** Whether these figures are of the same place as others and of a later day. */
    public boolean follows(Reviewer other) {
        String place = figures.place();
        return place != null
                && place.equals(other.figures.place())
                && day != null
                && other.day != null
                && other.day.isBefore(day);
    }

    /** Rates held against targets. */
    public List<TargetFinding> findings() {
        return findings;
    }

    /** What the counts and rates of the rows give, in their order. */
    List<Rates> rates() {
        return rows.stream().map(RowReview::rates).toList();
    }

    /** What else was found: row by row, then on the place, each kind in its order. */
    public List<Remark> remarks() {
        return noted.stream()
                .distinct()
                .sorted(Comparator.comparing((Noted note) -> note.row() == Figure.PLACE)
                        .thenComparing(Noted::row)
                        .thenComparing(Noted::kind))
                .map(this::remark)
                .toList();
    }

    private Remark remark(Noted note) {
        FigureRow row = note.row() == Figure.PLACE ? null : rows.get(note.row()).row();
        return new Remark(
                note.kind(),
                note.kind().severity(),
                row == null ? "" : row.indicator(),
                row == null ? Words.NONE : Show.name(row),
                (Words) Show.shown(note));
    }

    /**
     * What these figures say beside those of earlier years; beside all but the last of them only of bases, which may drift step by step.
     *
     * @param earlier earlier years of the same place, the last of them first
     */
    public List<Remark> remarks(List<Reviewer> earlier) {
        return earlier.stream()
                .flatMap(one -> remarks(one).stream()
                        .filter(remark -> one == earlier.get(0) || remark.kind() != RemarkKind.SERIES_BROKEN))
                .toList();
    }

    /** What these figures say beside those of an earlier year: bases that drift, series broken by a change of documents. */
    List<Remark> remarks(Reviewer earlier) {
        List<Object> facts = conventions(catalogue.targets());
        facts.addAll(earlier.yearRows(false));
        facts.addAll(yearRows(true));
        return RuleRun.only(rules.found(facts), Noted.class)
                .distinct()
                .map(this::remark)
                .toList();
    }

    private List<YearRow> yearRows(boolean later) {
        List<YearRow> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Rates rates = rows.get(i).rates();
            FigureRow row = rates.row();
            TargetBase base = row.base();
            if (!row.indicator().equals(FigureRow.OTHER)) {
                all.add(new YearRow(
                        i,
                        later,
                        row.indicator(),
                        base == null ? "" : base.code() + base.name().vi(),
                        day(),
                        rates.base(),
                        rates.printedBase(),
                        documents(row),
                        sets(row)));
            }
        }
        return all;
    }

    /** The national documents whose targets held. */
    private Set<String> documents(FigureRow row) {
        return catalogue.targets().of(row.indicator()).stream()
                .filter(target -> target.inForce(day()))
                .map(Target::document)
                .collect(Collectors.toSet());
    }

    /** The national criteria set by which a title was judged. */
    private Set<String> sets(FigureRow row) {
        return Stream.ofNullable(row.title())
                .flatMap(title -> catalogue.in(null).inForce(title, day()).stream())
                .map(CriteriaSet::id)
                .collect(Collectors.toSet());
    }

    /** What the figures and their rows say the reader should know: also where no source gives the day of a document. */
    public List<Words> notes() {
        List<Words> notes = new ArrayList<>(figures.notes());
        figures.rows().forEach(row -> row.notes().forEach(note -> notes.add(named(row, note))));
        if (day != null) {
            figures.rows()
                    .forEach(row -> targets.of(row.indicator()).stream()
                            .filter(target -> target.inForce(day) && !target.certainlyInForce(day))
                            .map(target -> named(row, Show.words("note.perhapsInForce", target.code())))
                            .forEach(notes::add));
        }
        return notes;
    }

    private static Words named(FigureRow row, Words note) {
        Words name = Show.name(row);
        return new Words(name.vi() + ": " + note.vi(), name.en() + ": " + note.en());
    }
}
