package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.engine.Engine;

/** The way to qualify leads there. */
class WayPropertiesTest {
    private static final Engine ENGINE = Engine.load();

    @Provide
    Arbitrary<Drawn> dossiers() {
        return Draw.dossiers(ENGINE.catalogue(), Draw.sets(ENGINE.catalogue()));
    }

    @Property(tries = 3000, maxDiscardRatio = 100)
    void whoever_takes_the_steps_of_the_way_reaches_its_level(@ForAll("dossiers") Drawn drawn, @ForAll Stance stance) {
        Drawn dossier = drawn.in(drawn.context().with(stance));
        Way way = dossier.decide(ENGINE).way();
        Assume.that(way != null);
        Decision after = steps(way)
                .reduce(dossier, (one, step) -> one.with(step.targets()), (one, other) -> other)
                .shown()
                .decide(ENGINE);
        assertThat(contradicted(after.levels().get(way.level() - 1)))
                .as("%s", dossier)
                .isEmpty();
        assertThat(after.levels().get(way.level() - 1).outcome()).as("%s", way).isEqualTo(Outcome.QUALIFIED);
    }

    private static List<String> contradicted(LevelResult level) {
        return level.findings().stream()
                .filter(finding -> finding.reason() == Reason.CONTRADICTION)
                .map(Finding::criterion)
                .toList();
    }

    @Property(tries = 2000, maxDiscardRatio = 100)
    void the_way_leads_through_what_applies_and_is_not_met_or_gives_points(@ForAll("dossiers") Drawn drawn) {
        Decision decision = drawn.decide(ENGINE);
        Way way = decision.way();
        Assume.that(way != null);
        LevelResult level = decision.levels().get(way.level() - 1);
        assertThat(level.outcome()).isNotEqualTo(Outcome.QUALIFIED);
        steps(way)
                .forEach(step -> assertThat(finding(level, step))
                        .as(step.criterion())
                        .satisfies(
                                finding -> assertThat(finding.outcome()).isNotEqualTo(CriterionOutcome.NOT_APPLICABLE))
                        .satisfies(finding -> assertThat(
                                        finding.outcome() != CriterionOutcome.MET || finding.maximum() != null)
                                .isTrue()));
    }

    @Property(tries = 2000, maxDiscardRatio = 100)
    void whoever_qualifies_is_led_to_the_next_level_and_others_to_some_level(@ForAll("dossiers") Drawn drawn) {
        Decision decision = drawn.decide(ENGINE);
        Way way = decision.way();
        Assume.that(way != null && decision.level() > 0);
        assertThat(way.level()).isEqualTo(decision.nextLevel());
    }

    private static Stream<Step> steps(Way way) {
        return way.steps().stream();
    }

    private static Finding finding(LevelResult level, Step step) {
        List<Finding> found = level.findings().stream()
                .filter(finding -> finding.criterion().equals(step.criterion()))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
