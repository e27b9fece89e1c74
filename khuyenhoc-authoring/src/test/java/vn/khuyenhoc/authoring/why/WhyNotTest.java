package vn.khuyenhoc.authoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.authoring.why.WhyNot.Condition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;

class WhyNotTest {
    private static final Engine ENGINE = Engine.load();
    private static final WhyNot WHY = new WhyNot(RuleFolder.shipped(), ENGINE.catalogue());
    private static final List<Scenario> SCENARIOS = ScenarioFiles.shipped(ENGINE.catalogue());

    @Test
    void the_condition_that_failed_is_shown_with_its_values() {
        Decision decision = school(Observation.of("thanh_vien_tuan_thu_ky_luat", 2024, Share.of(17, 20)));

        assertThat(WHY.text(decision, Locale.ENGLISH))
                .contains(
                        "TT24.H.2.1: tt24_2023/district/ket_qua_hoc_tap.drl:",
                        "fails: share(\"thanh_vien_tuan_thu_ky_luat\") >= required(\"TT24.H.2.1\"): 0.85 >= 0.9");
    }

    @Test
    void of_several_conditions_each_is_shown() {
        Decision decision = school(
                Observation.of("ban_hanh_ke_hoach_hoc_tap", 2024, new YesNo(true)),
                Observation.of("thuc_hien_ke_hoach_hoc_tap", 2024, new YesNo(false)));

        assertThat(WHY.text(decision, Locale.ROOT))
                .contains(
                        "đúng: yes(\"ban_hanh_ke_hoach_hoc_tap\"): có",
                        "sai: yes(\"thuc_hien_ke_hoach_hoc_tap\"): không");
    }

    @Test
    void what_was_not_observed_is_not_known() {
        assertThat(WHY.text(school(), Locale.ENGLISH))
                .contains("not known: share(\"thanh_vien_tuan_thu_ky_luat\") >= required(\"TT24.H.2.1\"): ? >= 0.9");
    }

    @Property(tries = 400)
    void a_criterion_that_is_not_met_has_a_condition_that_fails_and_one_that_is_met_has_none(@ForAll int draw) {
        Scenario scenario = SCENARIOS.get(Math.floorMod(draw, SCENARIOS.size()));
        for (Decision decision : ENGINE.decideAll(Register.of(scenario.subjects()), scenario.context())) {
            decision.levels().stream()
                    .flatMap(level -> level.findings().stream())
                    .forEach(finding -> agrees(finding, scenario.context().dataYear()));
        }
    }

    private static void agrees(Finding finding, int dataYear) {
        List<Condition> conditions = WHY.conditions(finding, dataYear);
        boolean all = conditions.stream().allMatch(Condition::holds);
        if (finding.outcome() == CriterionOutcome.MET) {
            assertThat(conditions).isNotEmpty();
            assertThat(all).as(finding.criterion()).isTrue();
        } else if (finding.outcome() == CriterionOutcome.NOT_MET) {
            assertThat(all).as(finding.criterion()).isFalse();
        }
    }

    private static Decision school(Observation... observations) {
        Unit school = new Unit(
                "U1",
                null,
                UnitKind.PRIMARY_SCHOOL,
                Tier.DISTRICT,
                Ownership.PUBLIC,
                null,
                null,
                List.of(),
                List.of(),
                Arrays.asList(observations),
                List.of());
        return ENGINE.decide(Dossier.of(school), Context.of(LocalDate.of(2025, 1, 10), 2024));
    }
}
