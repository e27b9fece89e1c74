package vn.khuyenhoc.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan.Exemption;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Places;
import vn.khuyenhoc.text.Words;

/**
 * What a place reached in a year. Immutable.
 *
 * @param name what it is, and of which place
 * @param area code of the area; null where the catalogue has none for it
 * @param issuer who reports them; null where they do not say
 * @param year year of the results
 * @param asOf day of the results
 * @param illustrative whether they were made up
 * @param areaClasses classes of area of the place; empty where none, null where that is not known
 * @param population people of the place; null where not given
 * @param rows titles and indicators
 * @param association association
 * @param centres community learning centres
 * @param literacy literacy
 * @param training trainings
 * @param commendations commendations
 * @param events what else was done
 * @param reports reports due or sent
 * @param procedures dossiers on their way
 * @param exemptions what does not concern the place, with reasons
 * @param notes what the reader should know
 * @param places where its parts stand in the file that they were read from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Results(
        Words name,
        @Nullable String area,
        @Nullable Actor issuer,
        int year,
        LocalDate asOf,
        boolean illustrative,
        @Nullable Set<AreaClass> areaClasses,
        @Nullable PrintedNumber population,
        List<FigureRow> rows,
        Stated<Association> association,
        Stated<List<LearningCentre>> centres,
        Stated<Literacy> literacy,
        Stated<List<Activity>> training,
        Stated<List<Activity>> commendations,
        Stated<List<Activity>> events,
        Stated<List<Report>> reports,
        Stated<List<Procedure>> procedures,
        List<Exemption> exemptions,
        List<Words> notes,
        @JsonIgnore Places places) {

    public Results {
        areaClasses = areaClasses == null ? null : Set.copyOf(areaClasses);
        rows = List.copyOf(rows);
        exemptions = List.copyOf(exemptions);
        notes = List.copyOf(notes);
    }

    /** Results of which only the titles and indicators were read. */
    public static Results of(
            Words name,
            @Nullable String area,
            LocalDate asOf,
            @Nullable Set<AreaClass> areaClasses,
            List<FigureRow> rows) {
        return new Results(
                name,
                area,
                null,
                asOf.getYear(),
                asOf,
                false,
                areaClasses,
                null,
                rows,
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                List.of(),
                List.of(),
                Places.NONE);
    }

    /** The same results, of another year than that of their day. */
    public Results ofYear(int other) {
        return with(other, illustrative, notes);
    }

    /** The same results with notes, and the mark of what was made up. */
    public Results marked(boolean madeUp, List<Words> said) {
        return with(year, madeUp, said);
    }

    private Results with(int ofYear, boolean madeUp, List<Words> said) {
        return new Results(
                name,
                area,
                issuer,
                ofYear,
                asOf,
                madeUp,
                areaClasses,
                population,
                rows,
                association,
                centres,
                literacy,
                training,
                commendations,
                events,
                reports,
                procedures,
                exemptions,
                said,
                places);
    }

    /** The first row of a title or indicator. */
    public Optional<FigureRow> row(String indicator) {
        return rows.stream().filter(row -> row.indicator().equals(indicator)).findFirst();
    }

    /** Whether an indicator or plan fact is declared not to concern the place. */
    public boolean exempt(String code) {
        return exemptions.stream().anyMatch(exemption -> exemption.of().equals(code));
    }
}
