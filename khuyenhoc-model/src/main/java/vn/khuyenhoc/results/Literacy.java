package vn.khuyenhoc.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.PrintedNumber;

/**
 * Literacy of a place. Immutable.
 *
 * @param ranges people by age range and level
 * @param classes literacy classes held in the year; null where not given
 * @param learners their learners; null where not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Literacy(
        List<AgeRange> ranges,
        @Nullable PrintedNumber classes,
        @Nullable PrintedNumber learners) {

    public Literacy {
        ranges = List.copyOf(ranges);
    }

    /**
     * People of an age range.
     *
     * @param from youngest age in years
     * @param to oldest age in years
     * @param level level of literacy, 1 or 2 (Nghị định 20/2014/NĐ-CP)
     * @param people how many there are; null where not given
     * @param illiterate how many are not literate at the level; null where not given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgeRange(
            int from,
            int to,
            int level,
            @Nullable PrintedNumber people,
            @Nullable PrintedNumber illiterate) {}
}
