package vn.khuyenhoc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A group of criteria, in the order of the document.
 *
 * @param code code, such as {@code TT24.H.2}
 * @param label how the document numbers it, such as {@code Tiêu chí 2}
 * @param name what it is about
 * @param maximum sum of the points of its criteria; null where the set gives no points or it is missing
 * @param criteria criteria in the order of the document
 */
public record Group(
        String code, String label, Words name, @Nullable BigDecimal maximum, List<Criterion> criteria) {
    public Group {
        criteria = List.copyOf(criteria);
    }
}
