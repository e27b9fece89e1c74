package vn.khuyenhoc.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Title;

class SampleCommuneTest {
    private static final Engine ENGINE = Engine.load();
    private static final Register REGISTER = SampleCommune.make(2024);
    private static final List<Decision> DECISIONS = ENGINE.decideAll(REGISTER, SampleCommune.context(), 4);

    @Test
    void has_the_size_of_a_small_commune() {
        assertThat(REGISTER.subjects()).filteredOn(Family.class::isInstance).hasSizeGreaterThanOrEqualTo(300);
        assertThat(REGISTER.subjects()).filteredOn(Clan.class::isInstance).hasSize(12);
        assertThat(REGISTER.subjects()).filteredOn(Unit.class::isInstance).hasSize(20);
        assertThat(REGISTER.subjects()).filteredOn(Community.class::isInstance).hasSize(8);
    }

    @Test
    void has_all_labour_groups() {
        Set<LabourGroup> groups = REGISTER.subjects().stream()
                .filter(Citizen.class::isInstance)
                .map(subject -> ((Citizen) subject).labourGroup())
                .collect(Collectors.toSet());

        assertThat(groups).containsExactlyInAnyOrder(LabourGroup.values());
    }

    @Test
    void is_sound() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(new RegisterChecks(factory.getValidator(), Catalogue.load()).check(REGISTER))
                    .isEmpty();
        }
    }

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(SampleCommune.make(2024).subjects()).isEqualTo(REGISTER.subjects());
        assertThat(SampleCommune.make(7).subjects()).isNotEqualTo(REGISTER.subjects());
    }

    @Test
    void is_judged_alike_on_one_thread() {
        assertThat(ENGINE.decideAll(REGISTER, SampleCommune.context())).isEqualTo(DECISIONS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Title.class,
            names = {
                "CITIZEN",
                "FAMILY",
                "CLAN",
                "UNIT_COMMUNE",
                "UNIT_DISTRICT",
                "COMMUNITY_HAMLET",
                "COMMUNITY_COMMUNE"
            })
    void every_outcome_occurs(Title title) {
        Set<Outcome> outcomes = DECISIONS.stream()
                .filter(decision -> decision.title() == title)
                .map(Decision::outcome)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    }
}
