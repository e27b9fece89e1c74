package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.engine.Engine;

/** Where a criterion is earned whole or not at all, no choice of fewer criteria, or of as few worth less, reaches the total. */
class FewestWholeCriteriaTest {
    private static final Engine ENGINE = Engine.load();

    @Provide
    Arbitrary<Drawn> dossiers() {
        List<CriteriaSet> sets = Draw.sets(ENGINE.catalogue()).stream()
                .filter(set -> set.id().startsWith("LH-"))
                .toList();
        return Draw.dossiers(ENGINE.catalogue(), sets);
    }

    @Property(tries = 2000, maxDiscardRatio = 100)
    void no_choice_has_fewer_criteria_or_as_few_that_are_worth_less(@ForAll("dossiers") Drawn drawn) {
        Decision decision = drawn.decide(ENGINE);
        Way way = decision.way();
        Assume.that(way != null);
        List<Finding> open = decision.levels().get(way.level() - 1).findings().stream()
                .filter(finding -> finding.outcome() != CriterionOutcome.MET)
                .filter(finding -> finding.outcome() != CriterionOutcome.NOT_APPLICABLE)
                .toList();
        BigDecimal total = drawn.set().levels().get(way.level() - 1).total();
        BigDecimal lacking = total.subtract(earned(decision, way.level()));
        assertThat(List.of(BigDecimal.valueOf(way.steps().size()), way.points()))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(best(open, lacking));
    }

    private static BigDecimal earned(Decision decision, int level) {
        return decision.levels().get(level - 1).findings().stream()
                .filter(finding -> finding.outcome() == CriterionOutcome.MET)
                .map(Finding::earned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The fewest criteria and what they are worth. */
    private static List<BigDecimal> best(List<Finding> open, BigDecimal lacking) {
        List<BigDecimal> best = null;
        for (int chosen = 1; chosen < 1 << open.size(); chosen++) {
            BigDecimal size = BigDecimal.valueOf(Integer.bitCount(chosen));
            BigDecimal worth = worth(open, chosen);
            boolean better = best == null
                    || size.compareTo(best.get(0)) < 0
                    || (size.compareTo(best.get(0)) == 0 && worth.compareTo(best.get(1)) < 0);
            if (worth.compareTo(lacking) >= 0 && better) {
                best = List.of(size, worth);
            }
        }
        return best;
    }

    private static BigDecimal worth(List<Finding> open, int chosen) {
        BigDecimal worth = BigDecimal.ZERO;
        for (int i = 0; i < open.size(); i++) {
            if ((chosen & 1 << i) != 0) {
                worth = worth.add(open.get(i).maximum());
            }
        }
        return worth;
    }
}
