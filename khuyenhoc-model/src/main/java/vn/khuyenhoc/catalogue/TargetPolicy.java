package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A convention by which rates are held against targets; chosen by the library, never law.
 *
 * @param code code in the catalogue, such as {@code floor}
 * @param value a number that it fixes; null where it fixes none
 * @param name what it says
 * @param mark how sure it is
 * @param source code of the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetPolicy(String code, @Nullable BigDecimal value, Words name, SourceMark mark, String source) {}
