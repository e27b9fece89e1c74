package vn.khuyenhoc.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * Who issues, does, inspects or receives something in a plan.
 *
 * @param name name: that of the body, or the words of the plan
 * @param body code of the body; null where the plan only names it
 * @param kind code of the kind; null where the words tell none
 * @param tier tier; null where the words tell none
 * @param area code of the area; null where it is not known
 * @param lifetime days on which such a body exists; null where that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(
        Words name,
        @Nullable String body,
        @Nullable String kind,
        @Nullable Tier tier,
        @Nullable String area,
        @Nullable Lifetime lifetime) {

    /** Whether such a body has ended before a day; not where its days are not known. */
    public boolean ended(LocalDate day) {
        return lifetime != null && lifetime.ended(day);
    }

    /** Whether such a body begins after a day; not where its days are not known. */
    public boolean notYet(LocalDate day) {
        LocalDate from = lifetime == null ? null : lifetime.from();
        return from != null && from.isAfter(day);
    }
}
