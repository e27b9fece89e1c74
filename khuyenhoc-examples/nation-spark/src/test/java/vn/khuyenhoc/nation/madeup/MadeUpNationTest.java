package vn.khuyenhoc.nation.madeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.nation.stage.Engines;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.title.Tier;

class MadeUpNationTest {
    private static final LocalDate DISTRICTS = LocalDate.of(2025, 6, 30);

    private static MadeUpNation nation(LocalDate asOf, int communes) {
        NationPlan plan = new NationPlan(7, communes, 60, asOf, 2024, "lam-ha-minh-hoa");
        return new MadeUpNation(Engines.get().catalogue(), plan);
    }

    @Test
    void makes_a_commune_from_the_seed_and_its_number_alone() {
        assertThat(nation(DISTRICTS, 9).commune(4))
                .isEqualTo(nation(DISTRICTS, 30).commune(4))
                .isNotEqualTo(nation(DISTRICTS, 9).commune(5));
    }

    @Test
    void makes_as_many_citizens_as_were_asked_for_without_names_or_numbers() {
        assertThat(nation(DISTRICTS, 9).commune(1))
                .filteredOn(Citizen.class::isInstance)
                .hasSize(60)
                .extracting(subject -> ((Citizen) subject).name(), subject -> ((Citizen) subject).personalNumber())
                .containsOnly(tuple(null, null));
    }

    @Test
    void has_districts_until_their_last_day_only() {
        assertThat(nation(DISTRICTS, 16).above())
                .extracting(MadeUpNationTest::tier)
                .contains(Tier.DISTRICT);
        assertThat(nation(DISTRICTS.plusDays(1), 16).above())
                .extracting(MadeUpNationTest::tier)
                .containsOnly(Tier.PROVINCE);
    }

    private static Tier tier(Object subject) {
        return ((AdministrativeUnit) subject).tier();
    }
}
