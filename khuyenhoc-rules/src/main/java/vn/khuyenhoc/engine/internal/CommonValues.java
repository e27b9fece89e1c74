package vn.khuyenhoc.engine.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;

/**
 * Values that many dossiers have: small numbers, yes and no, grades, and shares of a few. Their place, the number that they are to rules and
 * their digits together tell every one from all others of its type.
 */
final class CommonValues {
    private static final int MOST = 32;
    /** Points are often given in halves. */
    private static final int PARTS = 2;

    private static final int FEW = 16;
    /** With more digits two numbers might be one double. */
    private static final int MOST_DIGITS = 13;

    private CommonValues() {}

    /** How many places the values of a type have, the first of which is that of no value. */
    static int places(ValueType type) {
        return switch (type) {
            case SHARE -> 1 + FEW * FEW;
            case DATE -> 1;
            default -> 1 + MOST * PARTS;
        };
    }

    /**
     * The place of a value, which others may share; negative where it is not common.
     *
     * @param number the value as rules see it, which it has to fit
     */
    static int place(@Nullable Value value, double number) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Share share) {
            Long count = share.count();
            Long base = share.base();
            if (count == null || base == null || base >= FEW || share.rate() != null) {
                return -1;
            }
            return (int) (1 + FEW * count + base);
        }
        boolean small = number < MOST && !(value instanceof Day) && digits(value) <= MOST_DIGITS;
        return small ? 1 + (int) (number * PARTS) : -1;
    }

    /** What tells values apart that are one number to rules: 8.0 is not 8, nor is 2 of 4 the same as 1 of 2. */
    static int digits(@Nullable Value value) {
        if (value instanceof Points points) {
            return points.points().scale();
        }
        Long base = value instanceof Share share ? share.base() : null;
        return base == null ? 0 : base.intValue();
    }
}
