package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.ObservationDefinition;

/**
 * The values that stand for all that an observation may come to be: its ends and what is required. Conditions of criteria only ask
 * whether a value is enough, so that these tell what any other would.
 */
final class Completing {
    private Completing() {}

    /**
     * The values.
     *
     * @param required what the criterion requires of it; infinite where nothing
     */
    static double[] values(ObservationDefinition definition, double required) {
        return switch (definition.type()) {
            case YES_NO -> new double[] {0, 1};
            case GRADE ->
                IntStream.range(0, definition.grades().size()).asDoubleStream().toArray();
            case SHARE -> ends(0, 1, required);
            case COUNT -> ends(0, Double.POSITIVE_INFINITY, required);
            case POINTS -> ends(0, maximum(definition), required);
            case DATE -> new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        };
    }

    private static double[] ends(double least, double most, double required) {
        return DoubleStream.of(least, required, most)
                .filter(value -> value >= least && value <= most)
                .distinct()
                .toArray();
    }

    private static double maximum(ObservationDefinition definition) {
        BigDecimal maximum = definition.maximum();
        return maximum == null ? Double.POSITIVE_INFINITY : maximum.doubleValue();
    }
}
