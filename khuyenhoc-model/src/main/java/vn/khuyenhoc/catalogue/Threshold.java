package vn.khuyenhoc.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;

/**
 * What a criterion requires, by level and class of area. Shares and points as numbers, grades as their place in the list.
 *
 * @param byLevel required value by level
 */
public record Threshold(Map<Integer, ByArea> byLevel) {

    public Threshold {
        byLevel = Map.copyOf(byLevel);
    }

    /**
     * Values by class of area.
     *
     * @param normal value where no class applies
     * @param classes value for each class that has one of its own
     */
    public record ByArea(Number normal, Map<AreaClass, Number> classes) {
        public ByArea {
            classes = Map.copyOf(classes);
        }
    }

    /** The values at a level, or null where the level requires none. */
    public @Nullable ByArea at(int level) {
        return byLevel.get(level);
    }
}
