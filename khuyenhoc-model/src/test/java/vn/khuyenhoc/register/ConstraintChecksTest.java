package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

class ConstraintChecksTest {
    private final RegisterChecks checks = new RegisterChecks(Validators.in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "year": 1989, "value": {"count": 5}      | year            | the year must be from 1990 to 2100
            "year": 2024, "value": {"count": -1}     | value.count     | the count must be 0 or more
            "year": 2024, "value": {"points": -0.5}  | value.points    | the points must be 0 or more
            """)
    void a_violated_constraint_is_named_with_its_path(String members, String path, String message) {
        String observation = "\"observations\": [{\"code\": \"a\", " + members + "}]";
        assertThat(Inputs.checked(Inputs.citizen("C1", observation)))
                .containsExactly("in.ndjson:1:1 (citizen C1): observations[0]." + path + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"rate": 1.01}
            {"rate": -0.01}
            {"count": 5}
            {"count": 6, "base": 5}
            {"count": 5, "base": 5, "rate": 1}
            {}
            """)
    void a_share_outside_of_0_to_1_is_named(String share) {
        String observation =
                "\"observations\": [{\"code\": \"a\", \"year\": 2024, \"value\": {\"share\": " + share + "}}]";
        assertThat(Inputs.checked(Inputs.citizen("C1", observation)))
                .singleElement()
                .asString()
                .startsWith("in.ndjson:1:1 (citizen C1): observations[0].value: the share must be from 0 to 1");
    }

    @Test
    void the_same_faults_speak_vietnamese_and_english_whatever_the_validator_speaks() {
        String level = "\"titles\": [{\"title\": \"citizen\", \"level\": 4, \"yearRecognised\": 2024}]";
        for (Locale locale : List.of(Locale.ENGLISH, new Locale("vi"), Locale.FRENCH)) {
            List<Fault> faults =
                    new RegisterChecks(Validators.in(locale)).check(Inputs.lines(Inputs.citizen("C1", level)));
            assertThat(Inputs.english(faults))
                    .singleElement()
                    .asString()
                    .endsWith("titles[0].level: the level must be 1, 2 or 3");
            assertThat(Inputs.vietnamese(faults))
                    .singleElement()
                    .asString()
                    .endsWith("titles[0].level: mức độ phải là 1, 2 hoặc 3");
        }
    }

    @Test
    void a_constraint_of_the_whole_record_is_named_by_its_kind() {
        String citizen = Inputs.citizen("C1", "\"sex\": \"male\"", "\"personalNumber\": \"001180000001\"");
        assertThat(Inputs.checked(citizen))
                .containsExactly("in.ndjson:1:1 (citizen C1): citizen: the personal number does not fit the year of "
                        + "birth or the sex; look at digits 4 to 6");
    }

    @Test
    void a_register_made_in_memory_may_lack_anything_and_every_lack_is_named() {
        Observation nothing = new Observation(null, 2024, null, null, null, null);
        Subject clan =
                new Clan(null, null, null, null, Arrays.asList((String) null), Arrays.asList(null, nothing), null);
        Subject family = new Family("F1", null, null, Arrays.asList(null, " ", null), null, null);
        Subject community = new Community("K1", null, null, null, null, null);
        assertThat(Inputs.english(checks.check(Register.of(List.of(clan, family, community)))))
                .contains(
                        "register (clan): id: must have a value",
                        "register (clan): families[0]: must have a value",
                        "register (clan): observations[0]: must have a value",
                        "register (clan): observations[1].code: must have a value",
                        "register (clan): observations[1].value: must have a value",
                        "register (family F1): members[1]: must have a value",
                        "register (community K1): kind: must have a value");
    }

    @Test
    void faults_of_reading_and_of_checking_are_reported_together() {
        Reading reading = Inputs.lines("{", Inputs.citizen("C1", "\"personalNumber\": \"1\""), "{");
        assertThat(checks.check(reading))
                .extracting(fault -> fault.place().line())
                .containsExactly(1, 2, 3);
        assertThatThrownBy(() -> checks.sound(reading)).isInstanceOf(FaultyInputException.class);
    }

    @Test
    void a_sound_register_is_given_back() {
        Reading reading = Inputs.lines(Inputs.citizen("C1"));
        assertThat(checks.sound(reading)).isSameAs(reading.register());
    }

    @Test
    void a_sound_register_in_memory_has_no_faults() {
        Observation observation = Observation.of("a", 2024, new YesNo(true));
        Citizen citizen = new Citizen("C1", null, null, null, null, null, null, List.of(observation), List.of());
        assertThat(checks.check(Register.of(List.of(citizen)))).isEmpty();
    }
}
