package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.fact.Convention;
import vn.khuyenhoc.review.fact.Dated;
import vn.khuyenhoc.review.fact.Figure;
import vn.khuyenhoc.review.fact.Goal;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.review.internal.Finder.Case;
import vn.khuyenhoc.review.internal.Question.Answer;
import vn.khuyenhoc.review.internal.Rates.OnBase;
import vn.khuyenhoc.text.Words;

/** One review: the rules look at counts and rates first, then at bases, then at targets. Not thread-safe. */
public final class Reviewer {
    private final RuleRun rules;
    private final Figures figures;
    private final Setting setting;
    private final Finder finder;
    private final List<RowReview> rows = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private final List<TargetFinding> findings = new ArrayList<>();

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
        Targets targets =
                asOf == null ? catalogue.targets() : catalogue.in(locality).targets(asOf);
        this.setting = new Setting(
                targets, Tolerance.of(targets), figures.year(), asOf, KnownClasses.of(figures.areaClasses()));
        this.finder = new Finder(
                catalogue.documents().stream().collect(Collectors.toMap(Document::code, Function.identity())));
        figures.rows().forEach(row -> rows.add(new RowReview(rows.size(), row, setting)));
    }

    /** Makes the review. */
    public void run() {
        List<Object> conventions = conventions(setting.targets());
        List<Object> counts = new ArrayList<>(conventions);
        rows.forEach(row -> counts.addAll(row.counts()));
        List<Object> ofCounts = found(counts);
        rows.forEach(row -> row.take(ofCounts));
        List<Object> told = new ArrayList<>(conventions);
        rows.forEach(row -> told.addAll(row.facts()));
        told.addAll(new PlaceFigures(setting.tolerance(), figures, rows).facts());
        told.addAll(goals());
        List<Object> ofBases = found(told);
        List<Case> cases = new ArrayList<>();
        List<Object> plans = new ArrayList<>();
        for (RowReview row : rows) {
            List<Aim> aims = row.aims(ofBases);
            OnBase onBase = row.rates().onBase();
            if (onBase != null) {
                aims.forEach(aim -> cases.add(new Case(row.rates(), onBase, aim)));
            }
            plans.addAll(row.plan(aims));
        }
        found(plans);
        List<Answer> answers =
                Question.ask(rules, cases.stream().map(Case::question).toList());
        for (int i = 0; i < cases.size(); i++) {
            findings.add(finder.finding(cases.get(i), answers.get(i)));
        }
    }

    /** What the rules make of facts; what they note is kept. */
    private List<Object> found(List<Object> facts) {
        List<Object> found = rules.found(facts);
        RuleRun.only(found, Noted.class).forEach(noted::add);
        return found;
    }

    /** The conventions of a catalogue that have a number. */
    static List<Object> conventions(Targets targets) {
        return targets.policies().values().stream()
                .<Object>mapMulti((policy, facts) -> {
                    if (policy.value() != null) {
                        facts.accept(
                                new Convention(policy.code(), policy.value().doubleValue()));
                    }
                })
                .toList();
    }

    private List<Object> goals() {
        Stream<Object> goals = rows.stream()
                .map(row -> row.row().indicator())
                .distinct()
                .flatMap(indicator -> setting.targets().of(indicator).stream())
                .map(Goal::new);
        return Stream.concat(Stream.ofNullable(setting.day()).map(Dated::new), goals)
                .toList();
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

    /** A remark on what a rule noted on these figures. */
    Remark remark(Noted note) {
        return Names.remark(
                note, note.row() == Figure.PLACE ? null : rows.get(note.row()).row());
    }

    /** What the figures and their rows say the reader should know. */
    public List<Words> notes() {
        List<Words> notes = new ArrayList<>(figures.notes());
        figures.rows().forEach(row -> row.notes().forEach(note -> notes.add(named(row, note))));
        figures.rows()
                .forEach(row -> perhapsInForce(row)
                        .forEach(target -> notes.add(named(row, Show.words("note.perhapsInForce", target.code())))));
        return notes;
    }

    /** The targets that may be in force, but no source gives the day of their document. */
    private List<Target> perhapsInForce(FigureRow row) {
        LocalDate day = setting.day();
        return day == null
                ? List.of()
                : setting.targets().of(row.indicator()).stream()
                        .filter(target -> target.inForce(day) && !target.certainlyInForce(day))
                        .toList();
    }

    private static Words named(FigureRow row, Words note) {
        Words name = Names.of(row);
        return new Words(name.vi() + ": " + note.vi(), name.en() + ": " + note.en());
    }
}
