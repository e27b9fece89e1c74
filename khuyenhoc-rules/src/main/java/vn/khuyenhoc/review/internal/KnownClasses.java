package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.subject.AreaClass;

/**
 * What is known of the classes of an area.
 *
 * @param atLeast classes that it has
 * @param all whether it has no others
 */
public record KnownClasses(Set<AreaClass> atLeast, boolean all) {

    /** All classes of an area; null where they are not known. */
    static KnownClasses of(@Nullable Set<AreaClass> classes) {
        return classes == null ? new KnownClasses(Set.of(), false) : new KnownClasses(classes, true);
    }

    /** The lowest share that a target may ask of the area. */
    BigDecimal lowest(TargetValue value) {
        return value.lowest(all ? atLeast : null);
    }

    /** The highest share that a target may ask of the area: a class that it may have besides can only lower it. */
    BigDecimal highest(TargetValue value) {
        return all || !atLeast.isEmpty() ? value.lowest(atLeast) : value.highest(null);
    }
}
