package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;

/**
 * What a target asks for in one year.
 *
 * @param year year by whose end it is to be reached
 * @param normal share from 0 to 1 where no class of area has a value of its own
 * @param classes shares of the classes of area that have one of their own (Quyết định 281/QĐ-TTg)
 * @param force plain, or to be striven for
 * @param citation document, clause, mark and source
 * @param viaLocalPlans whether the value is known through plans of localities only
 * @param note what the reader should know; null for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetValue(
        int year,
        BigDecimal normal,
        Map<AreaClass, BigDecimal> classes,
        TargetForce force,
        Citation citation,
        boolean viaLocalPlans,
        @Nullable Words note) {

    public TargetValue {
        classes = Map.copyOf(classes);
    }

    /**
     * The lowest share that may be asked of an area.
     *
     * @param area classes of the area; null where they are not known
     */
    public BigDecimal lowest(@Nullable Set<AreaClass> area) {
        return classes.entrySet().stream()
                .filter(entry -> area == null || area.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(normal, BigDecimal::min);
    }

    /**
     * The highest share that may be asked of an area; the same as the lowest where its classes are known.
     *
     * @param area classes of the area; null where they are not known
     */
    public BigDecimal highest(@Nullable Set<AreaClass> area) {
        return area != null ? lowest(area) : classes.values().stream().reduce(normal, BigDecimal::max);
    }
}
