package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.Years;

/**
 * A plan of the issuer: the one under review, or another that it names.
 *
 * @param origin part
 * @param kind for several years or for one
 * @param symbol symbol
 * @param date date of issue; null where it is not given, as that of other plans
 * @param period years that it is for
 * @param underReview whether it is the one under review
 */
public record Plan(
        Origin origin,
        PlanKind kind,
        String symbol,
        @Nullable LocalDate date,
        Years period,
        boolean underReview) implements Fact {

    /** First year that it is for. */
    public int from() {
        return period.from();
    }

    /** Last year that it is for. */
    public int to() {
        return period.to();
    }

    /** Code of its kind: {@code STAGE} or {@code ANNUAL}. */
    public String kindName() {
        return kind.name();
    }

    /** Whether it is for several years. */
    public boolean stage() {
        return kind == PlanKind.STAGE;
    }

    /** Whether it is for one year. */
    public boolean annual() {
        return kind == PlanKind.ANNUAL;
    }

    /** The day of issue; of an unread plan after all days, of one without a day before them. */
    public long day() {
        return Days.of(date, origin.read() ? Days.BEFORE : Days.AFTER);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("symbol", symbol, "day", Days.told(date), "from", from(), "to", to());
    }
}
