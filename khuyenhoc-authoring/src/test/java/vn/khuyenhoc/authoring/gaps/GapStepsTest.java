package vn.khuyenhoc.authoring.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.authoring.drl.ShippedGaps;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.internal.GapRules;

/** The shipped rules of gaps find the same, compiled and step by step, in every world of the scenarios of a province. */
class GapStepsTest {
    private static final RuleSet RULES = RuleSet.load();
    private static final Catalogue CATALOGUE = ProvinceGapsTest.READ.catalogue();
    private static final Set<String> FIRED = new HashSet<>();
    private static int worlds;

    /** Asks both, and says what the compiled ones say. */
    private static final class Both implements GapPackage {
        private final GapPackage compiled = GapRules.shipped(RULES);
        private final GapPackage steps =
                ShippedGaps.rules().gapSteps(GapSteps.Listener.NONE).get(ShippedGaps.PACKAGE);

        @Override
        public List<Found> found(Collection<Fact> facts) {
            List<Found> found = compiled.found(facts);
            assertThat(counted(steps.found(facts))).isEqualTo(counted(found));
            found.forEach(one -> FIRED.add(one.rule()));
            worlds++;
            return found;
        }

        private static Map<Found, Long> counted(List<Found> found) {
            return found.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        }
    }

    @Test
    void shipped_rules_find_the_same_compiled_and_step_by_step() {
        PlanReview review = new PlanReview(CATALOGUE, RULES, Map.of(GapRules.SHIPPED, new Both()));
        ProvinceGapsTest.scenarios()
                .forEach(scenario -> review.review(
                        java.util.Objects.requireNonNull(scenario.plan()),
                        scenario.results(),
                        List.of(),
                        scenario.date(),
                        null));

        assertThat(worlds).isGreaterThan(50);
        assertThat(FIRED).hasSizeGreaterThan(5);
    }
}
