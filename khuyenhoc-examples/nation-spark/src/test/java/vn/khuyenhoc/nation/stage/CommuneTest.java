package vn.khuyenhoc.nation.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;

class CommuneTest {
    private static final Subject COMMUNE =
            new AdministrativeUnit("X", null, Tier.COMMUNE, null, List.of(), null, null, List.of(), List.of());

    private static Clan clan(String family) {
        return new Clan("DH", null, "X", null, List.of(family), List.of(), List.of());
    }

    private static Family family(String member) {
        return new Family("GD", null, null, List.of(member), List.of(), List.of());
    }

    @Test
    void leaves_a_clan_with_a_family_of_elsewhere_for_later() {
        assertThat(new Commune("X", List.of(COMMUNE, clan("GD-elsewhere"))).reachingBeyond())
                .hasSize(1);
    }

    @Test
    void refuses_a_part_of_a_register_without_the_commune_itself() {
        assertThatThrownBy(() -> new Commune("X", List.of(clan("GD"))))
                .hasMessageContaining("the commune X")
                .hasMessageContaining("maybe its file was split");
    }

    @Test
    void refuses_a_family_whose_member_is_kept_elsewhere() {
        assertThatThrownBy(() -> new Commune("X", List.of(COMMUNE, family("CD-elsewhere"))))
                .hasMessageContaining("the family GD");
    }

    @Test
    void refuses_a_code_that_stands_for_two_communes_of_different_times() {
        Subject before = unit(null, LocalDate.of(2025, 6, 30));
        Subject after = unit(LocalDate.of(2025, 7, 1), null);
        assertThatThrownBy(() -> new Commune("X", List.of(before, after)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the code X stands for two")
                .hasMessageContaining("maybe give the register as of the day that is judged");
        assertThatThrownBy(() -> Codes.requireOnce(List.of(before, clan("GD"), after)))
                .hasMessageContaining("the code X stands for two");
    }

    private static Subject unit(LocalDate from, LocalDate until) {
        return new AdministrativeUnit("X", null, Tier.COMMUNE, null, List.of(), from, until, List.of(), List.of());
    }
}
