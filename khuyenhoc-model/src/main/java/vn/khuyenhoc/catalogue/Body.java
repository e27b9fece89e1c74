package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * A body that plans, acts or is reported to.
 *
 * @param code code of this library, not an official one
 * @param name name for people
 * @param kind code of its kind
 * @param tier tier
 * @param area code of the area that it is of; null where it is of the nation
 * @param lifetime days on which it exists
 * @param superior code of the body above it; null where the catalogue has none
 * @param successor code of the body that took over; null where it is unresolved or the body has not ended
 * @param mark how sure these facts are
 * @param source code of the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Body(
        String code,
        Words name,
        String kind,
        Tier tier,
        @Nullable String area,
        Lifetime lifetime,
        @Nullable String superior,
        @Nullable String successor,
        SourceMark mark,
        String source) {

    /** Whether the body has an end and no source says who took over. */
    public boolean successorUnresolved() {
        return lifetime.to() != null && successor == null;
    }
}
