package vn.khuyenhoc.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a plan names, as the plan prints it.
 *
 * @param symbol symbol, such as {@code 89-KH/HU}
 * @param printedDate date as printed; null where the plan gives none
 * @param date the day that the print stands for; null where there is none or the calendar has no such day
 * @param issuer who issued it in the words of the plan; null where the plan does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cited(
        String symbol,
        @Nullable String printedDate,
        @Nullable LocalDate date,
        @Nullable Actor issuer) {

    /** Whether the calendar has no such day as is printed. */
    public boolean impossibleDate() {
        return printedDate != null && date == null;
    }

    /** The sign of who issued it: what stands behind the last slash or hyphen; empty where there is none. */
    public String sign() {
        String bare = Symbols.bare(symbol);
        int at = Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('-'));
        return at < 0 ? "" : bare.substring(at + 1).strip();
    }
}
