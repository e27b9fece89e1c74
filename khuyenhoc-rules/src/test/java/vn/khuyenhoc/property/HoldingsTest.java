package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Thông tư 24/2023 and 25/2023: kept for 36 months after the year of recognition; raised 12 months after the decision. */
class HoldingsTest {
    private static final Engine ENGINE = Engine.load();
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 2, 12);

    @Provide
    Arbitrary<LocalDate> decided() {
        return Arbitraries.integers().between(0, 700).map(IN_FORCE::plusDays);
    }

    @Property(tries = 300)
    void a_title_is_kept_to_the_end_of_the_third_year_after_its_recognition(
            @ForAll("decided") LocalDate decided, @ForAll @IntRange(min = -2, max = 2) int days) {
        LocalDate last = LocalDate.of(decided.getYear() + 3, 12, 31);
        Holding holding = holding(held(1, decided), last.plusDays(days));
        assertThat(holding.validUntil()).isEqualTo(last);
        assertThat(holding.valid()).isEqualTo(days <= 0);
    }

    @Property(tries = 300)
    void level_2_may_be_asked_for_twelve_months_after_the_decision_on_level_1(@ForAll("decided") LocalDate decided) {
        assertThat(holding(held(1, decided), decided).upgradeFrom()).isEqualTo(decided.plusYears(1));
        assertThat(holding(held(2, decided), decided).upgradeFrom()).isNull();
    }

    @Property(tries = 100)
    void a_title_is_not_held_before_it_was_decided(@ForAll("decided") LocalDate decided) {
        assertThat(holding(held(1, decided), decided.minusDays(1)).valid()).isFalse();
        assertThat(holding(held(1, decided), decided).valid()).isTrue();
    }

    @Test
    void the_last_day_that_a_decision_declares_goes_before_that_of_the_circular() {
        LocalDate declared = LocalDate.of(2025, 1, 31);
        HeldTitle held = new HeldTitle(Title.COMMUNITY_COMMUNE, 1, null, null, IN_FORCE, 2024, declared);
        assertThat(holding(held, declared).valid()).isTrue();
        assertThat(holding(held, declared.plusDays(1)).valid()).isFalse();
    }

    @Test
    void how_long_a_citizen_keeps_the_title_is_not_known() {
        HeldTitle held = new HeldTitle(Title.CITIZEN, 1, null, null, LocalDate.of(2023, 12, 1), 2023, null);
        Citizen citizen = new Citizen("c", null, null, null, null, null, null, List.of(), List.of(held));
        Context context = Context.of(LocalDate.of(2025, 1, 1), 2024);
        Holding holding = ENGINE.decide(Dossier.of(citizen), context).holdings().get(0);
        assertThat(holding.validUntil()).isNull();
        assertThat(holding.valid()).isNull();
    }

    private static HeldTitle held(int level, LocalDate decided) {
        return new HeldTitle(Title.COMMUNITY_COMMUNE, level, null, null, decided, decided.getYear(), null);
    }

    private static Holding holding(HeldTitle held, LocalDate asOf) {
        AdministrativeUnit commune =
                new AdministrativeUnit("x", null, Tier.COMMUNE, null, null, null, null, List.of(), List.of(held));
        return ENGINE.decide(Dossier.of(commune), Context.of(asOf, asOf.getYear()))
                .holdings()
                .get(0);
    }
}
