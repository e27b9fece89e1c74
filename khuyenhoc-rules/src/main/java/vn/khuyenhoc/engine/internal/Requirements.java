package vn.khuyenhoc.engine.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.subject.AreaClass;

/** What the criteria of one level require, by the classes of the area. Thread-safe. */
final class Requirements {
    private static final int COMBINATIONS = 8;
    private final List<PreparedCriterion> criteria;
    private final int size;
    private final AtomicReferenceArray<@Nullable Required> strict = new AtomicReferenceArray<>(COMBINATIONS + 1);
    private final AtomicReferenceArray<@Nullable Required> lenient = new AtomicReferenceArray<>(COMBINATIONS + 1);

    private final @Nullable Requirements before;

    /**
     * The requirements of a level.
     *
     * @param size number of criteria of the set
     * @param before requirements of the level before; null for the lowest
     */
    Requirements(List<PreparedCriterion> criteria, int size, @Nullable Requirements before) {
        this.criteria = criteria;
        this.size = size;
        this.before = before;
    }

    /** What is required in an area, on the strict or the lenient side where the area is not known. */
    Required in(@Nullable Set<AreaClass> areas, boolean most) {
        AtomicReferenceArray<@Nullable Required> made = most ? lenient : strict;
        int key = key(areas);
        Required known = made.get(key);
        if (known == null) {
            known = shared(make(areas, most), areas, most);
            made.set(key, known);
        }
        return known;
    }

    /** Levels that require the same share it, so that rules are asked once. */
    private Required shared(Required required, @Nullable Set<AreaClass> areas, boolean most) {
        Required lower = before == null ? null : before.in(areas, most);
        return lower != null && lower.isLike(required) ? lower : required;
    }

    private static int key(@Nullable Set<AreaClass> areas) {
        if (areas == null) {
            return COMBINATIONS;
        }
        int key = 0;
        for (AreaClass area : areas) {
            key |= switch (area) {
                case DISADVANTAGED -> 1;
                case ESPECIALLY_DIFFICULT -> 2;
                case MOUNTAINOUS -> 4;
            };
        }
        return key;
    }

    private Required make(@Nullable Set<AreaClass> areas, boolean most) {
        Required required = new Required(size);
        for (PreparedCriterion prepared : criteria) {
            Criterion criterion = prepared.criterion();
            Threshold threshold = criterion.threshold();
            ByArea byArea = threshold == null ? null : threshold.at(prepared.level());
            if (byArea != null) {
                boolean low = most == (criterion.better() != Better.LOWER);
                double value = value(byArea, areas, low);
                required.set(prepared.place(), value, text(prepared, value));
            }
        }
        return required;
    }

    private static String text(PreparedCriterion prepared, double required) {
        return prepared.first().type() == ValueType.GRADE
                ? prepared.first().grades().get((int) required)
                : Whole.plain(required).toPlainString();
    }

    private static double value(ByArea values, @Nullable Set<AreaClass> areas, boolean low) {
        double normal = values.normal().doubleValue();
        if (areas == null) {
            double result = normal;
            for (Number number : values.classes().values()) {
                result = low ? Math.min(result, number.doubleValue()) : Math.max(result, number.doubleValue());
            }
            return result;
        }
        return areas.stream()
                .map(values.classes()::get)
                .filter(Objects::nonNull)
                .mapToDouble(number -> Objects.requireNonNull(number).doubleValue())
                .min()
                .orElse(normal);
    }

    /** The classes of an area as a set; the sets are shared. */
    static Set<AreaClass> classes(List<AreaClass> classes) {
        return classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
    }
}
