package vn.khuyenhoc.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.text.Words;

/**
 * A share that a plan sets out to reach.
 *
 * @param indicator code of the title or indicator
 * @param base of what the share is; null where the plan does not say
 * @param units which units are meant, where the plan splits them; null for all
 * @param year year by whose end it is to be reached
 * @param value share from 0 to 1
 * @param force plain, or to be striven for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanTarget(
        String indicator,
        @Nullable TargetBase base,
        @Nullable Words units,
        int year,
        BigDecimal value,
        TargetForce force) {}
