package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.text.Words;

/**
 * Where the pace of past years leads. Immutable.
 *
 * @param indicator code of the title or indicator
 * @param target code of the target
 * @param year year of the target
 * @param required share that the target asks for
 * @param pace percentage points a year reached so far; null where the data does not carry a forecast
 * @param paceNeeded percentage points a year needed from now; null where the last rate is not known
 * @param rate share in that year at the pace so far; null where the data does not carry a forecast
 * @param outcome whether the target is reached at the pace so far; null where the data does not carry a forecast
 * @param reason what the forecast rests on, or why the data does not carry one
 * @param policies codes of the conventions used
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Forecast(
        String indicator,
        String target,
        int year,
        Interval required,
        @Nullable Interval pace,
        @Nullable Interval paceNeeded,
        @Nullable Interval rate,
        @Nullable TargetOutcome outcome,
        Words reason,
        List<String> policies) {

    public Forecast {
        policies = List.copyOf(policies);
    }
}
