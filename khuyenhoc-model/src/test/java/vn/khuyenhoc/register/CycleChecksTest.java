package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CycleChecksTest {

    @Test
    void a_cycle_is_named_once_with_all_that_are_in_it() {
        assertThat(Inputs.checked(clan("A", "B"), clan("B", "C"), clan("C", "B")))
                .containsExactly("in.ndjson:2:1 (clan B): the chain of superiors comes back to its beginning: "
                        + "in.ndjson:2:1 (clan B) → in.ndjson:3:1 (clan C); take one \"superior\" away");
    }

    @Test
    void a_unit_above_itself_is_a_cycle() {
        String unit =
                "{\"subject\": \"unit\", \"id\": \"U\", \"kind\": \"hospital\", \"tier\": \"commune\", \"superior\": \"U\"}";
        assertThat(Inputs.checked(unit)).singleElement().asString().contains("in.ndjson:1:1 (unit U); take one");
    }

    @Test
    void administrative_units_in_a_cycle_are_named_beside_their_wrong_tiers() {
        String area = "{\"subject\": \"administrativeUnit\", \"id\": \"%s\", \"tier\": \"%s\", \"superior\": \"%s\"}";
        assertThat(Inputs.checked(area.formatted("X", "commune", "T"), area.formatted("T", "province", "X")))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("comes back"))
                .anyMatch(fault -> fault.contains("must be of the tier central"));
    }

    @Test
    void two_cycles_are_both_named() {
        assertThat(Inputs.checked(clan("A", "A"), clan("B", "B"))).hasSize(2);
    }

    @Test
    void branches_of_one_clan_are_no_cycle() {
        assertThat(Inputs.checked(clan("A", "C"), clan("B", "C"), clan("C", "D"), clan("D", null)))
                .isEmpty();
    }

    @Test
    void a_long_chain_is_followed_to_its_end() {
        String[] clans = new String[5_000];
        Arrays.setAll(clans, i -> clan("K" + i, i + 1 < clans.length ? "K" + (i + 1) : null));
        assertThat(Inputs.checked(clans)).isEmpty();
    }

    private static String clan(String id, String superior) {
        String above = superior == null ? "" : ", \"superior\": \"" + superior + "\"";
        return "{\"subject\": \"clan\", \"id\": \"" + id + "\"" + above + "}";
    }
}
