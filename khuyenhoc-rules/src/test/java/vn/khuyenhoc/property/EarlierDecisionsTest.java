package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;

/** The engine shares findings and steps that it made lately; that must show in no decision. */
class EarlierDecisionsTest {
    private static final int TRIES = 60;
    private static final Engine ENGINE = Engine.load();
    private final Random random = new Random(31);
    private final Draw draw = new Draw(ENGINE.catalogue(), random);

    static Iterable<CriteriaSet> sets() {
        return Draw.sets(ENGINE.catalogue());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_decision_is_the_same_whatever_was_decided_before(CriteriaSet set) {
        for (int i = 0; i < TRIES; i++) {
            Drawn drawn = draw.dossier(set, draw.oneOf(set.titles()), context(set));
            for (Observation observation : drawn.known()) {
                drawn = drawn.with(writtenOtherwise(observation));
            }
            assertThat(drawn.decide(ENGINE)).isEqualTo(drawn.decide(fresh()));
        }
    }

    private static Engine fresh() {
        return Engine.of(ENGINE.catalogue(), ENGINE.rules());
    }

    private Context context(CriteriaSet set) {
        return new Context(
                set.validity().from(),
                set.validity().from().getYear() + random.nextInt(2),
                set.overlay(),
                draw.oneOf(List.of(Stance.values())));
    }

    /** Points of one value as people write them: 7, 7.0, 7.00. */
    private Observation writtenOtherwise(Observation observation) {
        if (!(observation.value() instanceof Points points)) {
            return observation;
        }
        BigDecimal plain = points.points().stripTrailingZeros();
        BigDecimal written = plain.setScale(Math.max(0, plain.scale()) + random.nextInt(2));
        return Observation.of(observation.code(), observation.year(), new Points(written));
    }
}
