package vn.khuyenhoc.authoring.diff.gaps;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.review.PlanGap;

/**
 * A gap of given files that comes out differently.
 *
 * @param gap code of the gap
 * @param before gap by the old pack; null where it finds none
 * @param after gap by the new pack; null where it finds none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapMove(
        String gap, @Nullable PlanGap before, @Nullable PlanGap after) {
    /** Whether only the new pack finds it. */
    public boolean appears() {
        return before == null;
    }

    /** Whether only the old pack finds it. */
    public boolean vanishes() {
        return after == null;
    }
}
