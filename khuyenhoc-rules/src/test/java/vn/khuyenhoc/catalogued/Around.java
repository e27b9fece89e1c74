package vn.khuyenhoc.catalogued;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;

/** Values below, at and above a threshold, and whether each is enough by the kind of the criterion. */
public final class Around {
    private static final BigDecimal STEP_OF_RATES = new BigDecimal("0.0001");
    private static final BigDecimal STEP_OF_POINTS = new BigDecimal("0.01");
    private static final List<Long> BASES = List.of(7L, 200L, 10_000L, 98_765_432L);

    private Around() {}

    /**
     * A value near a threshold.
     *
     * @param name what it is
     * @param value value
     * @param enough whether the criterion is met by it
     */
    public record Near(String name, Value value, boolean enough) {}

    /** The values around a threshold that exist. */
    public static List<Near> threshold(ObservationDefinition definition, BigDecimal required, Better better) {
        boolean lower = better == Better.LOWER;
        return switch (definition.type()) {
            case SHARE -> shares(required, lower);
            case COUNT -> counts(required.longValueExact(), lower);
            case POINTS -> points(definition, required);
            case GRADE -> grades(definition, required.intValueExact());
            case YES_NO, DATE -> throw new IllegalArgumentException(definition.code() + " has no threshold");
        };
    }

    private static List<Near> shares(BigDecimal required, boolean lower) {
        List<Near> values = new ArrayList<>();
        for (int step = -1; step <= 1; step++) {
            BigDecimal rate = required.add(STEP_OF_RATES.multiply(BigDecimal.valueOf(step)));
            if (rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0) {
                boolean enough = lower ? step <= 0 : step >= 0;
                values.add(new Near("the rate " + rate.toPlainString(), new Share(null, null, rate), enough));
            }
        }
        BASES.forEach(base -> values.addAll(counted(required, base, lower)));
        return values;
    }

    private static List<Near> counted(BigDecimal required, long base, boolean lower) {
        BigDecimal exact = required.multiply(BigDecimal.valueOf(base));
        long first = exact.setScale(0, lower ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .longValueExact();
        List<Near> values = new ArrayList<>();
        for (long count = first - 1; count <= first + 1; count++) {
            if (count >= 0 && count <= base) {
                boolean enough = lower ? count <= first : count >= first;
                values.add(new Near(count + " of " + base, Share.of(count, base), enough));
            }
        }
        return values;
    }

    private static List<Near> counts(long required, boolean lower) {
        List<Near> values = new ArrayList<>();
        for (long count = Math.max(0, required - 1); count <= required + 1; count++) {
            values.add(new Near("the count " + count, new Count(count), lower ? count <= required : count >= required));
        }
        return values;
    }

    /** Where nothing but zero fails, zero is required and not enough. */
    private static List<Near> points(ObservationDefinition definition, BigDecimal required) {
        List<Near> values = new ArrayList<>();
        for (int step = -1; step <= 1; step++) {
            BigDecimal points = required.add(STEP_OF_POINTS.multiply(BigDecimal.valueOf(step)));
            BigDecimal maximum = definition.maximum();
            if (points.signum() >= 0 && (maximum == null || points.compareTo(maximum) <= 0)) {
                boolean enough = required.signum() == 0 ? step > 0 : step >= 0;
                values.add(new Near(points.toPlainString() + " points", new Points(points), enough));
            }
        }
        return values;
    }

    private static List<Near> grades(ObservationDefinition definition, int required) {
        List<Near> values = new ArrayList<>();
        for (int place = 0; place < definition.grades().size(); place++) {
            String grade = definition.grades().get(place);
            values.add(new Near("the grade " + grade, new Grade(grade), place >= required));
        }
        return values;
    }

    /** Values of a year and the year before: less, as much and more. */
    static List<Value> twoYears(ObservationDefinition definition, int step) {
        return switch (definition.type()) {
            case SHARE -> List.of(Share.of(500 + step, 1_000), Share.of(5_000, 10_000));
            case COUNT -> List.of(new Count(1_000_000_000L + step), new Count(1_000_000_000L));
            default -> throw new IllegalArgumentException(definition.code() + " cannot be compared by year");
        };
    }
}
