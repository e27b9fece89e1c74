package vn.khuyenhoc.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;

/**
 * What a source printed about a place and a year. Immutable.
 *
 * @param place name of the place as published; null where the source does not name it
 * @param year year of the figures; null where the source does not date them
 * @param asOf day of the figures; null where the source does not give it
 * @param period which part of the year, in words; null for the year
 * @param source where they were published
 * @param areaClasses classes of area that the place belongs to; empty where none, null where that is not known
 * @param population people of the place; null where not printed
 * @param members members of the association; null where not printed
 * @param fund fund for encouraging learning; null where not printed
 * @param labourGroups learning citizens by labour group
 * @param labourTotal learning citizens of all these groups together; null where not printed
 * @param rows titles and indicators
 * @param notes what the reader should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        @Nullable String place,
        @Nullable Integer year,
        @Nullable LocalDate asOf,
        @Nullable Words period,
        Publication source,
        @Nullable Set<AreaClass> areaClasses,
        @Nullable PrintedNumber population,
        @Nullable Members members,
        @Nullable Fund fund,
        List<LabourGroupFigure> labourGroups,
        @Nullable LabourTotal labourTotal,
        List<FigureRow> rows,
        List<Words> notes) {

    public Figures {
        areaClasses = areaClasses == null ? null : Set.copyOf(areaClasses);
        labourGroups = List.copyOf(labourGroups);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * Where figures were published.
     *
     * @param name what it is
     * @param address web address
     * @param mark how sure the figures are
     */
    public record Publication(Words name, String address, SourceMark mark) {}

    /**
     * Members of the association.
     *
     * @param count how many; null where not printed
     * @param share share of the population; null where not printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Members(
            @Nullable PrintedNumber count, @Nullable PrintedNumber share) {}

    /**
     * The fund for encouraging learning.
     *
     * @param total amount in đồng; null where not printed
     * @param perHead amount in đồng for each person; null where not printed
     * @param balance amount left in đồng; null where not printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fund(
            @Nullable PrintedNumber total,
            @Nullable PrintedNumber perHead,
            @Nullable PrintedNumber balance) {}

    /**
     * Learning citizens of a labour group.
     *
     * @param name which people
     * @param registered how many registered
     * @param rate share of the registered that were recognised
     */
    public record LabourGroupFigure(Words name, PrintedNumber registered, PrintedNumber rate) {}

    /**
     * Learning citizens of all labour groups of the source.
     *
     * @param registered how many registered; null where not printed
     * @param rate share of the registered that were recognised; null where not printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LabourTotal(
            @Nullable PrintedNumber registered, @Nullable PrintedNumber rate) {}
}
