package vn.khuyenhoc.review.gap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.text.Words;

/**
 * What the results say of a title or indicator.
 *
 * @param origin part
 * @param indicator code of the title or indicator
 * @param name what is counted
 * @param base base; null where it is not known
 * @param year year
 * @param rate share of the base, at the least or most that it may be; infinite where there is none
 * @param rates the shares that it may be; null where there is none
 * @param people how many registered or were recognised
 */
public record ResultRow(
        Origin origin,
        String indicator,
        Words name,
        @Nullable TargetBase base,
        int year,
        double rate,
        @Nullable Interval rates,
        double people)
        implements Fact {

    /** Code of the base, or the name of one of its own; {@code ?} where it is not known. */
    public String on() {
        return base == null ? "?" : base.code().isEmpty() ? base.name().vi() : base.code();
    }

    @Override
    public String about() {
        return indicator;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of(
                "name",
                name,
                "year",
                year,
                "rate",
                rates == null ? "" : rates,
                "base",
                base == null ? "" : base.name());
    }
}
