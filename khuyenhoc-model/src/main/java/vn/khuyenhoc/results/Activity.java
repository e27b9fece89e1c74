package vn.khuyenhoc.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.text.Words;

/**
 * Something done: a training, a commendation, an event. Immutable.
 *
 * @param name what it was
 * @param date when
 * @param invited how many people it was for; null where not given
 * @param attended how many came, or were honoured; null where not given
 * @param provides codes of the plan facts that it shows to be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Activity(
        Words name,
        LocalDate date,
        @Nullable PrintedNumber invited,
        @Nullable PrintedNumber attended,
        List<String> provides) {

    public Activity {
        provides = List.copyOf(provides);
    }
}
