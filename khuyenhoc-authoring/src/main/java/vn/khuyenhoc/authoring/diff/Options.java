package vn.khuyenhoc.authoring.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/**
 * The values of an observation that can make a difference: on and around everything that either pack compares it with.
 *
 * @param values from the worst to the best
 */
record Options(List<Value> values) {
    private static final BigDecimal PLENTY = BigDecimal.valueOf(1_000_000);
    private static final List<String> SHARE_STEPS = List.of("0", "0.001", "-0.001", "0.01", "-0.01", "0.05", "-0.05");
    private static final List<String> POINT_STEPS = List.of("0", "0.25", "-0.25", "0.5", "-0.5", "1", "-1");
    private static final List<String> COUNT_STEPS = List.of("0", "1", "-1");

    Options {
        values = List.copyOf(values);
    }

    Value best() {
        return values.get(values.size() - 1);
    }

    Value worst() {
        return values.get(0);
    }

    /**
     * The options of one observation.
     *
     * @param definitions what the packs say of it
     * @param criteria criteria of the packs that need it
     */
    static Options of(Need need, Collection<ObservationDefinition> definitions, Collection<Criterion> criteria) {
        Set<Value> values = new LinkedHashSet<>();
        definitions.forEach(definition -> values.addAll(values(definition, limits(definition, criteria))));
        List<Value> ordered = new ArrayList<>(values);
        if (definitions.size() > 1) {
            ordered.sort(Comparator.comparing(Options::number));
        }
        if (criteria.stream().anyMatch(criterion -> fallsWith(criterion.better(), need))) {
            Collections.reverse(ordered);
        }
        return new Options(ordered);
    }

    private static BigDecimal number(Value value) {
        if (value instanceof Count count) {
            return BigDecimal.valueOf(count.count());
        } else if (value instanceof Points points) {
            return points.points();
        }
        return value instanceof Share share && share.rate() != null ? share.rate() : BigDecimal.ZERO;
    }

    /** Whether the criterion is the nearer to being met the smaller the value is. */
    private static boolean fallsWith(Better better, Need need) {
        return switch (better) {
            case HIGHER -> false;
            case LOWER -> true;
            case HIGHER_THAN_PREVIOUS -> need.yearsBack() > 0;
            case LOWER_THAN_PREVIOUS -> need.yearsBack() == 0;
        };
    }

    private static Set<BigDecimal> limits(ObservationDefinition definition, Collection<Criterion> criteria) {
        Set<BigDecimal> limits = new TreeSet<>();
        for (Criterion criterion : criteria) {
            if (criterion.threshold() != null) {
                criterion
                        .threshold()
                        .byLevel()
                        .values()
                        .forEach(values -> all(values)
                                .filter(number -> Double.isFinite(number.doubleValue()))
                                .forEach(number -> limits.add(new BigDecimal(number.toString()))));
            }
            if (criterion.maximum() != null) {
                limits.add(criterion.maximum());
            }
        }
        if (definition.maximum() != null) {
            limits.add(definition.maximum());
        }
        return limits;
    }

    private static Stream<Number> all(ByArea values) {
        return Stream.concat(Stream.of(values.normal()), values.classes().values().stream());
    }

    private static List<Value> values(ObservationDefinition definition, Set<BigDecimal> limits) {
        return switch (definition.type()) {
            case YES_NO -> List.of(new YesNo(false), new YesNo(true));
            case GRADE -> definition.grades().stream().<Value>map(Grade::new).toList();
            case DATE -> List.of(new Day(LocalDate.EPOCH));
            case SHARE -> around(limits, SHARE_STEPS, BigDecimal.ONE, rate -> new Share(null, null, rate));
            case COUNT -> around(limits, COUNT_STEPS, PLENTY, number -> new Count(number.longValue()));
            case POINTS -> {
                BigDecimal maximum = definition.maximum();
                yield around(limits, POINT_STEPS, maximum == null ? PLENTY : maximum, Points::new);
            }
        };
    }

    private static List<Value> around(
            Set<BigDecimal> limits, List<String> steps, BigDecimal most, Function<BigDecimal, Value> value) {
        TreeSet<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO, most));
        for (BigDecimal limit : limits) {
            steps.stream()
                    .map(step -> limit.add(new BigDecimal(step)))
                    .filter(number -> number.signum() >= 0 && number.compareTo(most) <= 0)
                    .forEach(numbers::add);
        }
        return numbers.stream()
                .map(BigDecimal::stripTrailingZeros)
                .map(value)
                .distinct()
                .toList();
    }
}
