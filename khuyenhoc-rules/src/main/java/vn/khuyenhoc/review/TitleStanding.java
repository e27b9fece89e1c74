package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.text.Words;

/**
 * How a title or indicator stands against its targets, over the years of the results. Immutable.
 *
 * @param indicator code of the title or indicator
 * @param name what is counted
 * @param years rates by year, earliest first
 * @param lights how the last year stands against each target year
 * @param forecast where its pace leads; null where there is no target to come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TitleStanding(
        String indicator,
        Words name,
        List<YearRate> years,
        List<Light> lights,
        @Nullable Forecast forecast) {

    public TitleStanding {
        years = List.copyOf(years);
        lights = List.copyOf(lights);
    }

    /** The light of a target year. */
    public Optional<Light> light(int year) {
        return lights.stream().filter(light -> light.year() == year).findFirst();
    }

    /**
     * The rates of one year.
     *
     * @param year year
     * @param base of what the rate is a share; null where that is not known
     * @param rate share of the base; null where it is not known
     * @param onRegistered share of the registered; null where it is not known
     * @param printed rate as printed; null where none is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearRate(
            int year,
            @Nullable TargetBase base,
            @Nullable Interval rate,
            @Nullable Interval onRegistered,
            @Nullable String printed) {}

    /** Colours of lights. */
    public enum Colour {
        /** The target is met. */
        GREEN,
        /** It is not met, and its year is still to come. */
        YELLOW,
        /** It is not met, and its year is here or past. */
        RED,
        /** What is known does not decide, or cannot be compared. */
        GREY
    }

    /**
     * How the last year stands against a target.
     *
     * @param target code of the target, such as {@code 387-2}
     * @param symbol symbol of the document
     * @param year year of the target
     * @param colour colour
     * @param base of what the target is a share
     * @param required share asked for
     * @param distance rate less target in percentage points; null where there is nothing to compare
     * @param needed how many more it takes; null where the target is met or counts are missing
     * @param why why nothing is compared; null where something is
     * @param citation document, clause, mark and source
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Light(
            String target,
            String symbol,
            int year,
            Colour colour,
            TargetBase base,
            Interval required,
            @Nullable Interval distance,
            @Nullable Needed needed,
            @Nullable Words why,
            Citation citation) {}
}
