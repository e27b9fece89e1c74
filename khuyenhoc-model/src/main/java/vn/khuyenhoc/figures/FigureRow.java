package vn.khuyenhoc.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * The figures of one title or indicator.
 *
 * @param title title that is counted; null where something else is
 * @param indicator code of what is counted: the code of the title, of an indicator with targets, or {@code other}
 * @param name what is counted, where the source says more than the code
 * @param base of what the rates are shares; null where the source does not say
 * @param recognised how many were recognised
 * @param registered how many registered
 * @param registeredNew how many of them registered for the first time
 * @param registeredAgain how many of them registered again
 * @param assessed how many of them were assessed
 * @param all how many there are of the base
 * @param parts counts that together make up a count of the row, such as districts or levels; all of its parts
 * @param rates rates as printed
 * @param plan how the rate lies against the plan, as printed
 * @param notes what the reader should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureRow(
        @Nullable Title title,
        String indicator,
        @Nullable Words name,
        @Nullable TargetBase base,
        @Nullable PrintedNumber recognised,
        @Nullable PrintedNumber registered,
        @Nullable PrintedNumber registeredNew,
        @Nullable PrintedNumber registeredAgain,
        @Nullable PrintedNumber assessed,
        @Nullable PrintedNumber all,
        List<FigurePart> parts,
        List<PrintedRate> rates,
        @Nullable PlanComparison plan,
        List<Words> notes) {

    /** The code of what no target counts. */
    public static final String OTHER = "other";

    public FigureRow {
        parts = List.copyOf(parts);
        rates = List.copyOf(rates);
        notes = List.copyOf(notes);
    }

    /**
     * The counts of a title, or of an indicator that {@link #of} names.
     *
     * @param recognised how many were recognised; null where not known, like all other counts
     */
    public static FigureRow counted(
            @Nullable Title title,
            @Nullable TargetBase base,
            @Nullable PrintedNumber all,
            @Nullable PrintedNumber registered,
            @Nullable PrintedNumber assessed,
            @Nullable PrintedNumber recognised) {
        return new FigureRow(
                title,
                title == null ? OTHER : title.code(),
                null,
                base,
                recognised,
                registered,
                null,
                null,
                assessed,
                all,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** The same counts of another indicator. */
    public FigureRow of(String code) {
        return with(code, name, notes);
    }

    /** The same counts under another name; null for that of the code. */
    public FigureRow named(@Nullable Words other) {
        return with(indicator, other, notes);
    }

    /** The same counts with notes. */
    public FigureRow noted(List<Words> said) {
        return with(indicator, name, said);
    }

    private FigureRow with(String code, @Nullable Words called, List<Words> said) {
        return new FigureRow(
                title,
                code,
                called,
                base,
                recognised,
                registered,
                registeredNew,
                registeredAgain,
                assessed,
                all,
                parts,
                rates,
                plan,
                said);
    }

    /** The first printed rate of something on something. */
    public Optional<PrintedRate> rate(Counted of, @Nullable Whole on) {
        return rates.stream().filter(rate -> rate.of() == of && rate.on() == on).findFirst();
    }
}
