package vn.khuyenhoc.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/**
 * Decisions on a register as the results of a commune in the register, or of an administrative unit around it. Immutable and
 * thread-safe.
 *
 * <p>The base of each rate is all subjects of its kind that the register has in the place; learning citizens are counted on
 * bases of their own besides, as far as the register tells who belongs to them. Undecided subjects make a range of the
 * recognised. Who registered is not in a register, so there is no rate on those registered.
 */
public final class RegisterResults {
    private static final List<Title> ALWAYS =
            List.of(Title.CITIZEN, Title.FAMILY, Title.CLAN, Title.UNIT_COMMUNE, Title.COMMUNITY_HAMLET);
    private final Catalogue catalogue;

    /** Results with the bases of a catalogue. */
    public RegisterResults(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The results of a place.
     *
     * @param decisions decisions on the register, all of one context; those on subjects of other registers do not count
     * @param place identifier of the commune in the register, or of an administrative unit around it
     * @param area code of the place in the catalogue; null where it has none
     * @throws IllegalArgumentException if there are no decisions, they are of different contexts, two are on the same, a
     *     subject of the place has none, nothing in the register lies in the place, or the catalogue has no such area
     */
    public Results of(
            Register all, Collection<Decision> decisions, String place, @Nullable String area, Counting counting) {
        Recognitions recognitions = new Recognitions(decisions, counting);
        Context context = recognitions.context();
        Register register = all.on(context.asOf());
        Places places = new Places(register);
        List<Subject> subjects = subjects(register, places, place, context.asOf());
        recognitions.requireAll(subjects);
        PeopleRows people = new PeopleRows(register, catalogue.targets(), places, recognitions, place);
        List<FigureRow> rows = new ArrayList<>(titles(subjects, recognitions, catalogue.targets()));
        rows.addAll(people.rows());
        List<Words> notes = new ArrayList<>(people.notes());
        notes.add(0, counting.note());
        nowhere(register, places).ifPresent(notes::add);
        AdministrativeUnit unit = register.subject(place)
                .map(found -> found instanceof AdministrativeUnit itself ? itself : null)
                .orElse(null);
        boolean illustrative =
                decisions.stream().anyMatch(decision -> decision.basis().illustrative());
        Words name = Show.words("rollup.register", name(place, area, unit));
        return Results.of(name, area, context.asOf(), classes(unit), rows)
                .ofYear(context.dataYear())
                .marked(illustrative, notes);
    }

    /** The subjects that lie in a place and are judged on a day. */
    private static List<Subject> subjects(Register register, Places places, String place, LocalDate day) {
        List<Subject> subjects = register.subjects().stream()
                .filter(subject -> places.lies(subject, place) && judged(subject, day))
                .toList();
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("nothing in the register lies in \"" + Signs.visible(place)
                    + "\"; maybe " + Suggestions.nearest(place, places.named()));
        }
        return subjects;
    }

    private static @Nullable Set<AreaClass> classes(@Nullable AdministrativeUnit unit) {
        List<AreaClass> classes = unit == null ? null : unit.areaClasses();
        return classes == null ? null : Set.copyOf(classes);
    }

    private Object name(String place, @Nullable String area, @Nullable AdministrativeUnit unit) {
        if (area != null) {
            return catalogue
                    .territory()
                    .area(area)
                    .map(Area::name)
                    .orElseThrow(() -> new IllegalArgumentException("area \"" + area + "\" is not in the catalogue"));
        }
        return Objects.requireNonNullElse(unit == null ? null : unit.name(), place);
    }

    /** Whether a subject is one that is judged on a day. */
    private static boolean judged(Subject subject, LocalDate day) {
        if (!(subject instanceof AdministrativeUnit unit)) {
            return true;
        }
        LocalDate from = unit.validFrom();
        LocalDate until = unit.validUntil();
        boolean exists = (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        return exists && unit.tier() != Tier.CENTRAL;
    }

    /** A row for each title that the catalogue has a base for, those of the five models always. */
    private static List<FigureRow> titles(List<Subject> subjects, Recognitions recognitions, Targets targets) {
        Map<Title, Tally> tallies = new EnumMap<>(Title.class);
        ALWAYS.forEach(title -> tallies.put(title, new Tally()));
        for (Subject subject : subjects) {
            for (Decision decision : recognitions.of(subject)) {
                tallies.computeIfAbsent(decision.title(), title -> new Tally())
                        .add(Known.YES, Recognitions.assessed(decision), recognitions.recognised(decision));
            }
        }
        List<FigureRow> rows = new ArrayList<>();
        tallies.forEach(
                (title, tally) -> targets.base(title).ifPresent(base -> rows.add(tally.row(title, base, false))));
        return rows;
    }

    private static Optional<Words> nowhere(Register register, Places places) {
        long count = register.subjects().stream()
                .filter(subject -> places.of(subject) == null)
                .count();
        return count == 0 ? Optional.empty() : Optional.of(Show.words("rollup.nowhere", Show.count(count)));
    }
}
