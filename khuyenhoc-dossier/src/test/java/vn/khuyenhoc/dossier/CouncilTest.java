package vn.khuyenhoc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.dossier.CouncilMember.Role;
import vn.khuyenhoc.text.FaultyInputException;

/** Circular 24/2023 Articles 10, 16 and Circular 25/2023 Articles 9, 14, clause 2 b: an odd number, at least five. */
class CouncilTest {
    private static final Council LAW =
            Drafted.DRAFTS.council(Drafted.of("TT25-2023-X").commune().own()).orElseThrow();

    @ParameterizedTest
    @CsvSource({"3, FEW, 5", "4, FEW, 5", "5, , 5", "6, EVEN, 7", "7, , 7"})
    void a_council_is_odd_and_has_at_least_five(int members, CouncilCheck.Fault fault, int allowed) {
        assertThat(CouncilCheck.of(LAW, DossierDrafts.unnamed(members))).isEqualTo(fault);
        assertThat(CouncilCheck.allowed(LAW, members)).isEqualTo(allowed);
    }

    @Test
    void a_named_council_has_a_chair_and_a_secretary() {
        CouncilMember chair = new CouncilMember(Role.CHAIR, "A", null);
        CouncilMember other = new CouncilMember(Role.MEMBER, "B", null);
        assertThat(CouncilCheck.of(LAW, List.of(other, other, other, other, other)))
                .isEqualTo(CouncilCheck.Fault.NO_CHAIR);
        assertThat(CouncilCheck.of(LAW, List.of(chair, other, other, other, other)))
                .isEqualTo(CouncilCheck.Fault.NO_SECRETARY);
    }

    @Test
    void a_council_is_read_from_yaml_and_from_json() {
        String yaml = "members:\n  - {role: chair, name: A, body: Sở}\n  - {}\n";
        List<CouncilMember> members =
                List.of(new CouncilMember(Role.CHAIR, "A", "Sở"), new CouncilMember(Role.MEMBER, null, null));
        assertThat(CouncilReader.read("hd.yaml", yaml)).isEqualTo(members);
        assertThat(CouncilReader.read(
                        "hd.json", "{\"members\": [{\"role\": \"chair\", \"name\": \"A\", \"body\": \"Sở\"}, {}]}"))
                .isEqualTo(members);
    }

    @ParameterizedTest
    @CsvSource({
        "'members: [{role: chair}, {role: chair}]', council.twice",
        "'members: [{name: A}, {name: A}]', council.same",
        "'members: [{role: boss}]', unknown",
        "'members: [{nam: A}]', yaml.unknownKey",
        "'people: []', yaml.missingKey"
    })
    void says_what_is_wrong_with_a_council(String yaml, String key) {
        assertThatThrownBy(() -> CouncilReader.read("hd.yaml", yaml))
                .isInstanceOfSatisfying(
                        FaultyInputException.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(fault -> fault.key())
                                .contains(key));
    }

    @Test
    void nobody_s_name_reaches_a_text_of_the_program() {
        assertThat(new CouncilMember(Role.CHAIR, "Nguyễn Văn A", "Sở").toString())
                .doesNotContain("Nguyễn");
        assertThatThrownBy(() -> CouncilReader.read("hd.yaml", "members: [{name: Lê A}, {name: Lê A}]"))
                .hasMessageNotContaining("Lê");
    }
}
