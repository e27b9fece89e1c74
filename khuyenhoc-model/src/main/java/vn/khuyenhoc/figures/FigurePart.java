package vn.khuyenhoc.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * One of the counts that together make up a count of a row, such as that of a district or of a level.
 *
 * @param name what the part is; null where the source only gives its count
 * @param of which count of the row it is a part of
 * @param count count
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigurePart(@Nullable Words name, Total of, PrintedNumber count) {

    /** The counts of a row that have parts. */
    public enum Total {
        /** Those recognised. */
        RECOGNISED,
        /** Those registered. */
        REGISTERED,
        /** Those assessed. */
        ASSESSED,
        /** All of the base. */
        ALL
    }
}
