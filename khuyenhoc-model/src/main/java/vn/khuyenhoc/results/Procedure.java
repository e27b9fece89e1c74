package vn.khuyenhoc.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * The way of one dossier to a title. Immutable.
 *
 * @param title title asked for
 * @param subject who asks for it
 * @param area code of the area that is judged; null where a unit is
 * @param dataYear year of the data
 * @param handedIn when the dossier was handed in; nothing where it was not
 * @param finished when assessment and recognition were finished; nothing where they were not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Procedure(
        Title title,
        Words subject,
        @Nullable String area,
        int dataYear,
        Stated<LocalDate> handedIn,
        Stated<LocalDate> finished) {}
