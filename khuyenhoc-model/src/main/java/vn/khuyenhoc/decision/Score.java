package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points of a group or of all groups.
 *
 * @param code code of the group, or of the set for the total
 * @param earned points earned for certain
 * @param possible points that may be earned at most, where something is unknown; null where a maximum is missing
 * @param maximum highest points; null where it is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Score(
        String code,
        BigDecimal earned,
        @Nullable BigDecimal possible,
        @Nullable BigDecimal maximum) {}
