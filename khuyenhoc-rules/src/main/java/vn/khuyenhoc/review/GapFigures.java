package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;

/**
 * The numbers of a gap.
 *
 * @param base of what the shares are
 * @param required share asked for; an interval where it depends on what is not known
 * @param found share that the plan sets or that was reached; an interval where it is not exact
 * @param distance share found less share required, in percentage points
 * @param needed how many more it takes; null where the gap is not about results, or counts are missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapFigures(
        TargetBase base,
        Interval required,
        Interval found,
        Interval distance,
        @Nullable Needed needed) {}
