package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.Citizen;

/** No way of a citizen to the title (Quyết định 324/QĐ-KHVN) has fewer steps or, with as few, fewer points: all are tried. */
class FewestCriteriaTest {
    private static final Engine ENGINE = Engine.load();
    private static final Context CONTEXT = Context.of(LocalDate.of(2024, 12, 31), 2024);
    private static final int INDICATORS = 10;
    /** All in hundredths of a point. */
    private static final int LEAST = 500;

    private static final int MOST = 1_000;
    private static final int TOTAL = 8_000;
    private static final List<String> CODES = ENGINE.catalogue().sets().stream()
            .filter(set -> set.id().equals("CD324-2023"))
            .flatMap(set -> set.criteria())
            .map(Criterion::needs)
            .map(needs -> needs.get(0).get(0).code())
            .toList();

    /** Points of the ten indicators in hundredths; null where one is missing. */
    @Provide
    Arbitrary<List<@Nullable Integer>> points() {
        return Arbitraries.randomValue(FewestCriteriaTest::points);
    }

    private static List<@Nullable Integer> points(Random random) {
        int low = random.nextInt(30);
        List<@Nullable Integer> points = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            points.add(random.nextInt(12) == 0 ? null : (low + random.nextInt(41 - low)) * 25);
        }
        return points;
    }

    @Property(tries = 2000, maxDiscardRatio = 100)
    void no_way_has_fewer_criteria_or_as_few_and_fewer_points(@ForAll("points") List<@Nullable Integer> points) {
        Way way = ENGINE.decide(Dossier.of(citizen(points)), CONTEXT).way();
        Optional<int[]> best = best(points);
        Assume.that(best.isPresent());
        assertThat(way).isNotNull();
        assertThat(way.steps()).hasSize(best.get()[0]);
        assertThat(way.points()).isEqualByComparingTo(BigDecimal.valueOf(best.get()[1], 2));
    }

    /** Fewest indicators and fewest points; empty where the citizen qualifies already. */
    private static Optional<int[]> best(List<@Nullable Integer> points) {
        int[] best = null;
        for (int chosen = 0; chosen < 1 << INDICATORS; chosen++) {
            int gain = gain(points, chosen);
            int size = Integer.bitCount(chosen);
            if (gain >= 0 && (best == null || size < best[0] || (size == best[0] && gain < best[1]))) {
                best = new int[] {size, gain};
            }
        }
        return Optional.ofNullable(best).filter(found -> found[0] > 0);
    }

    /** The fewest points that must be gained by the chosen indicators; -1 where they cannot. */
    private static int gain(List<@Nullable Integer> points, int chosen) {
        int sum = 0;
        int most = 0;
        int toLeast = 0;
        for (int i = 0; i < INDICATORS; i++) {
            Integer known = points.get(i);
            int now = known == null ? 0 : known;
            boolean raised = (chosen & 1 << i) != 0;
            if (!raised && (known == null || known < LEAST)) {
                return -1;
            }
            sum += now;
            most += raised ? MOST : now;
            toLeast += raised ? Math.max(0, LEAST - now) : 0;
        }
        return most < TOTAL ? -1 : Math.max(toLeast, TOTAL - sum);
    }

    private static Citizen citizen(List<@Nullable Integer> points) {
        List<Observation> known = IntStream.range(0, INDICATORS)
                .filter(i -> points.get(i) != null)
                .mapToObj(i -> Observation.of(CODES.get(i), 2024, new Points(BigDecimal.valueOf(points.get(i), 2))))
                .toList();
        return new Citizen("c", null, null, null, null, null, null, known, List.of());
    }
}
