package vn.khuyenhoc.review.gap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.TargetFinding;

/**
 * What a superior document asks for a year, of the targets of the plan or of the results.
 *
 * @param origin part
 * @param indicator code of the title or indicator
 * @param base base
 * @param year year of the target or result that is held against it
 * @param share share asked for, from 0 to 1
 * @param required the shares that may be asked for
 * @param finding what comes of results that are held against it; null where targets of the plan are
 * @param law where it stands
 */
public record Target(
        Origin origin,
        String indicator,
        TargetBase base,
        int year,
        double share,
        Interval required,
        @Nullable TargetFinding finding,
        Law law)
        implements Fact {

    /** Whether results are held against it. */
    public boolean ofResults() {
        return finding != null;
    }

    /** Whether targets of the plan are held against it. */
    public boolean ofPlan() {
        return finding == null;
    }

    /** Whether its year is here, or the one before it is past. */
    public boolean counts() {
        return law.standing() != Standing.ON_THE_WAY;
    }

    /** Whether a target or rate has its base. */
    public boolean on(String code) {
        return base.code().equals(code);
    }

    @Override
    public String about() {
        return indicator;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("share", required, "base", base.name());
    }
}
