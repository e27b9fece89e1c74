package vn.khuyenhoc.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A rate as printed, with what it is a rate of.
 *
 * @param printed the rate
 * @param of what is counted
 * @param on of what it is the share; null where the source does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedRate(
        PrintedNumber printed, Counted of, @Nullable Whole on) {

    /** What is counted. */
    public enum Counted {
        /** Those recognised. */
        RECOGNISED,
        /** Those registered. */
        REGISTERED
    }

    /** Of what a rate is the share. */
    public enum Whole {
        /** All of the base. */
        BASE,
        /** Those registered. */
        REGISTERED
    }
}
