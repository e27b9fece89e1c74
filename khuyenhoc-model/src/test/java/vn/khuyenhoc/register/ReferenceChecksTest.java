package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceChecksTest {
    private static final String COMMUNE = area("X1", "commune", null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            family    | "community": "Z"  | community    | community
            family    | "members": ["Z"]  | members[0]   | citizen
            clan      | "families": ["Z"] | families[0]  | family
            clan      | "superior": "Z"   | superior     | clan
            clan      | "commune": "Z"    | commune      | administrativeUnit
            citizen   | "commune": "Z"    | commune      | administrativeUnit
            community | "commune": "Z", "kind": "thon" | commune | administrativeUnit
            unit      | "members": ["Z"], "kind": "hospital", "tier": "commune"  | members[0]  | citizen
            unit      | "learners": ["Z"], "kind": "hospital", "tier": "commune" | learners[0] | citizen
            unit      | "area": "Z", "kind": "hospital", "tier": "commune"       | area        | administrativeUnit
            unit      | "superior": "Z", "kind": "hospital", "tier": "commune"   | superior    | unit
            administrativeUnit | "superior": "Z", "tier": "commune" | superior | administrativeUnit
            """)
    void a_broken_relation_is_named_with_field_identifier_and_kind(
            String kind, String members, String field, String wanted) {
        assertThat(Inputs.checked("{\"subject\": \"" + kind + "\", \"id\": \"A\", " + members + "}"))
                .containsExactly("in.ndjson:1:1 (" + kind + " A): " + field + ": there is no \"Z\" in the register; "
                        + "add that " + wanted + " or correct the identifier");
    }

    @Test
    void a_relation_to_the_wrong_kind_is_named_with_the_place_of_the_other() {
        assertThat(Inputs.checked(Inputs.citizen("C1", "\"commune\": \"C2\""), Inputs.citizen("C2")))
                .containsExactly(
                        "in.ndjson:1:1 (citizen C1): commune: \"C2\" must be of the kind administrativeUnit but "
                                + "is of the kind citizen at in.ndjson:2:1 (citizen C2)");
    }

    @Test
    void a_commune_must_be_of_the_tier_commune() {
        assertThat(Inputs.checked(Inputs.citizen("C1", "\"commune\": \"H1\""), area("H1", "district", null)))
                .containsExactly(
                        "in.ndjson:1:1 (citizen C1): commune: \"H1\" must be of the tier commune but is of the "
                                + "tier district at in.ndjson:2:1 (administrativeUnit H1)");
    }

    @Test
    void a_commune_stands_under_a_district_or_a_province() {
        assertThat(Inputs.checked(
                        area("X1", "commune", "H1"),
                        area("X2", "commune", "T1"),
                        area("H1", "district", "T1"),
                        area("T1", "province", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"commune, commune", "district, commune", "district, district", "province, district", "central, central"
    })
    void an_administrative_unit_stands_under_one_of_a_tier_above(String tier, String superior) {
        assertThat(Inputs.checked(area("A", tier, "B"), area("B", superior, null)))
                .singleElement()
                .asString()
                .startsWith("in.ndjson:1:1 (administrativeUnit A): superior: \"B\" must be of the tier");
    }

    @Test
    void the_same_member_twice_in_a_list_is_named() {
        assertThat(Inputs.checked(family("F1", "C1", "C1"), Inputs.citizen("C1")))
                .containsExactly("in.ndjson:1:1 (family F1): members[1]: \"C1\" stands in the list already; "
                        + "give each identifier once");
    }

    @Test
    void a_member_may_also_be_a_learner() {
        String unit = "{\"subject\": \"unit\", \"id\": \"U1\", \"kind\": \"college\", \"tier\": \"province\", "
                + "\"members\": [\"C1\"], \"learners\": [\"C1\"], \"area\": \"X1\"}";
        assertThat(Inputs.checked(unit, Inputs.citizen("C1"), COMMUNE)).isEmpty();
    }

    @Test
    void a_relation_to_a_subject_that_has_a_fault_of_its_own_is_not_called_broken() {
        assertThat(Inputs.checked(family("F1", "C1"), Inputs.citizen("C1", "\"sex\": 1")))
                .singleElement()
                .asString()
                .startsWith("in.ndjson:2:43 (citizen C1): sex:");
    }

    @Test
    void a_citizen_in_two_families_is_named_with_both_places() {
        assertThat(Inputs.checked(family("F1", "C1"), family("F2", "C1"), Inputs.citizen("C1")))
                .containsExactly("in.ndjson:2:1 (family F2): the citizen \"C1\" is a member of the family at "
                        + "in.ndjson:1:1 (family F1) already; a citizen belongs to one family");
    }

    @Test
    void a_family_may_belong_to_two_clans() {
        assertThat(Inputs.checked(clan("H1", "F1"), clan("H2", "F1"), family("F1")))
                .isEmpty();
    }

    private static String family(String id, String... members) {
        return "{\"subject\": \"family\", \"id\": \"" + id + "\", \"members\": [" + quoted(members) + "]}";
    }

    private static String clan(String id, String... families) {
        return "{\"subject\": \"clan\", \"id\": \"" + id + "\", \"families\": [" + quoted(families) + "]}";
    }

    private static String quoted(String... ids) {
        return ids.length == 0 ? "" : "\"" + String.join("\", \"", ids) + "\"";
    }

    private static String area(String id, String tier, String superior) {
        String above = superior == null ? "" : ", \"superior\": \"" + superior + "\"";
        return "{\"subject\": \"administrativeUnit\", \"id\": \"" + id + "\", \"tier\": \"" + tier + "\"" + above + "}";
    }
}
