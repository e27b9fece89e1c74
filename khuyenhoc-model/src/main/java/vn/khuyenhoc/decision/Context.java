package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.title.DayWithin;

/**
 * When, where and for whom is judged. Nothing else is read from the surroundings, least of all the clock.
 *
 * @param asOf day whose law, authorities and units count
 * @param dataYear year of the observations, from 1 January to 31 December
 * @param locality identifier of an overlay; null for the nation
 * @param stance preparing or deciding
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Context(
        LocalDate asOf, int dataYear, @Nullable String locality, Stance stance) {

    /**
     * A context.
     *
     * @throws IllegalArgumentException if the day or the year does not lie in the years from 1990 to 2100
     */
    public Context {
        require(asOf.getYear(), "asOf");
        require(dataYear, "dataYear");
    }

    private static void require(int year, String name) {
        if (year < DayWithin.FIRST || year > DayWithin.LAST) {
            throw new IllegalArgumentException(
                    name + ": " + year + "; must lie in the years from " + DayWithin.FIRST + " to " + DayWithin.LAST);
        }
    }

    /** The context of preparing by the nation's law. */
    public static Context of(LocalDate asOf, int dataYear) {
        return new Context(asOf, dataYear, null, Stance.PREPARING);
    }

    /** This context in a locality. */
    public Context in(@Nullable String overlay) {
        return new Context(asOf, dataYear, overlay, stance);
    }

    /** This context with another stance. */
    public Context with(Stance other) {
        return new Context(asOf, dataYear, locality, other);
    }
}
