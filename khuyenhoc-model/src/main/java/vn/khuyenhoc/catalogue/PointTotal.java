package vn.khuyenhoc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.ValueType;

/**
 * That the points of some observations of one year may not sum to more than a criteria set gives in all. It matters where the document sets
 * no highest points for each criterion, as Thông tư 44/2014 Điều 4 khoản 2.
 *
 * @param set identifier of the criteria set
 * @param maximum highest total
 * @param codes codes of the observations that are summed
 */
public record PointTotal(String set, BigDecimal maximum, Set<String> codes) {

    public PointTotal {
        codes = Set.copyOf(codes);
    }

    /** The totals that sets limit and their criteria do not. */
    static List<PointTotal> of(List<CriteriaSet> sets, Catalogue catalogue) {
        List<PointTotal> totals = new ArrayList<>();
        for (CriteriaSet set : sets) {
            BigDecimal maximum = set.maximum();
            Set<String> open = set.criteria()
                    .flatMap(criterion -> criterion.needs().stream())
                    .flatMap(List::stream)
                    .map(Need::code)
                    .filter(code -> catalogue
                            .observation(code)
                            .filter(known -> known.type() == ValueType.POINTS && known.maximum() == null)
                            .isPresent())
                    .collect(Collectors.toSet());
            if (maximum != null && !open.isEmpty()) {
                totals.add(new PointTotal(set.id(), maximum, open));
            }
        }
        return List.copyOf(totals);
    }

    /** Whether no year of a subject has more points than the highest total. */
    public boolean isKept(List<Observation> observations) {
        for (Observation one : observations) {
            if (counts(one)) {
                return excesses(observations).isEmpty();
            }
        }
        return true;
    }

    /** The observations of a subject that together are more than the highest total, year by year; none where all is well. */
    public List<List<Observation>> excesses(List<Observation> observations) {
        return IntStream.range(0, observations.size())
                .mapToObj(observations::get)
                .filter(this::counts)
                .map(Observation::year)
                .distinct()
                .map(year -> observations.stream()
                        .filter(one -> counts(one) && one.year() == year)
                        .toList())
                .filter(all -> sum(all).compareTo(maximum) > 0)
                .toList();
    }

    @SuppressWarnings("NullAway") // Records keep a null for the constraints to name.
    private boolean counts(Observation observation) {
        return observation != null
                && observation.code() != null
                && codes.contains(observation.code())
                && observation.value() instanceof Points points
                && points.points() != null;
    }

    /** The sum of the points of observations. */
    public static BigDecimal sum(List<Observation> observations) {
        return observations.stream()
                .map(one -> Objects.requireNonNull((Points) one.value()).points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
