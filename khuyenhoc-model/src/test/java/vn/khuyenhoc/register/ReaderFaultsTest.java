package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderFaultsTest {

    @Test
    void an_unknown_field_is_named_with_the_one_that_was_meant() {
        assertThat(faults(Inputs.citizen("C1", "\"brithDate\": \"1980-05-01\"")))
                .isEqualTo(
                        "in.ndjson:1:36 (citizen C1): there is no field \"<9 characters>\"; did you mean \"birthDate\"?");
    }

    @Test
    void an_unknown_kind_of_subject_is_named_with_the_one_that_was_meant() {
        assertThat(faults("{\"subject\": \"citizn\", \"id\": \"C1\"}"))
                .isEqualTo("in.ndjson:1:13 (C1): subject: there is no \"<6 characters>\"; did you mean \"citizen\"?");
    }

    @Test
    void a_missing_kind_of_subject_is_named_with_all_kinds() {
        assertThat(faults("{\"id\": \"C1\"}"))
                .isEqualTo("in.ndjson:1:1 (C1): \"subject\" is missing; write one of "
                        + "[citizen, family, clan, unit, community, administrativeUnit]");
    }

    @Test
    void an_unknown_code_is_named_with_the_nearest() {
        assertThat(faults(
                        "{\"subject\": \"unit\", \"id\": \"U1\", \"kind\": \"primary-scool\", \"tier\": \"commune\"}"))
                .isEqualTo(
                        "in.ndjson:1:41 (unit U1): kind: there is no \"<13 characters>\"; did you mean \"primary-school\"?");
    }

    @Test
    void missing_fields_are_all_named() {
        assertThat(faults("{\"subject\": \"unit\", \"name\": \"x\"}")).isEqualTo("""
                        in.ndjson:1:1 (unit): "id" is missing; it must have a value
                        in.ndjson:1:1 (unit): "kind" is missing; it must have a value
                        in.ndjson:1:1 (unit): "tier" is missing; it must have a value""");
    }

    @Test
    void a_repeated_field_is_named_with_the_place_of_the_first() {
        assertThat(faults(Inputs.citizen("C1", "\"name\": \"x\"", "\"name\": \"y\"")))
                .isEqualTo("in.ndjson:1:49 (citizen C1): the field \"name\" stands already at in.ndjson:1:36; "
                        + "write each field once");
    }

    @Test
    void an_identifier_used_twice_is_named_with_both_places() {
        assertThat(String.join(
                        "\n",
                        Inputs.english(Inputs.lines(Inputs.citizen("C1"), "", Inputs.citizen("C1"))
                                .faults())))
                .isEqualTo("in.ndjson:3:1 (citizen C1): citizen \"C1\" stands already at in.ndjson:1:1 (citizen C1); "
                        + "use each code once");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": 5                 | json.text
            "name": " "               | json.blank
            "name": "\\ud83d"        | json.surrogate
            "name": {"a": 1}          | json.text
            "birthDate": "2023-02-29" | json.day
            "birthDate": "1.5.1980"   | json.day
            "birthDate": [2023, 1, 1] | json.day
            "birthDate": 5            | json.day
            "birthDate": "2023-01-01T00:00:00" | json.day
            "sex": "MALE"             | json.code
            "sex": " male"            | json.code
            "sex": "0"                | json.code
            "sex": 0                  | json.text
            "observations": {}        | json.list
            "observations": "x"       | json.list
            "observations": [null]    | json.null
            "observations": [5]       | json.object
            "commune": ["A"]          | json.text
            "id": "C2"                | json.duplicateField
            "type": 1                 | json.unknownField
            """)
    void faults_of_a_citizen(String member, String key) {
        assertThat(Inputs.keys(Inputs.lines(Inputs.citizen("C1", member)))).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2024" | {"count": 5}     | json.integer
            2024.0 | {"count": 5}     | json.integer
            99999999999 | {"count": 5} | json.range
            null   | {"count": 5}     | json.missingField
            2024   | null             | json.missingField
            2024   | 5                | json.oneOf
            2024   | {}               | json.oneOf
            2024   | {"count": 5, "yesNo": true} | json.oneOf
            2024   | {"counts": 5}    | json.code
            2024   | {"count": 5.5}   | json.integer
            2024   | {"count": "5"}   | json.integer
            2024   | {"count": null}  | json.missingField
            2024   | {"count": 99999999999999999999} | json.range
            2024   | {"yesNo": 1}     | json.truth
            2024   | {"yesNo": "true"} | json.truth
            2024   | {"points": "8"}  | json.number
            2024   | {"points": true} | json.number
            2024   | {"points": 1e999999999} | json.numberSize
            2024   | {"points": 1e99999999999} | json.numberSize
            2024   | {"points": null} | json.missingField
            2024   | {"date": "2024"} | json.day
            2024   | {"grade": 1}     | json.text
            2024   | {"grade": null}  | json.missingField
            2024   | {"share": 0.5}   | json.object
            2024   | {"share": {"rate": "0.5"}} | json.number
            2024   | {"share": {"rate": 1, "of": 2}} | json.unknownField
            2024   | {"share": null}  | json.missingField
            """)
    void faults_of_an_observation(String year, String value, String key) {
        String observation = "\"observations\": [{\"code\": \"a\", \"year\": " + year + ", \"value\": " + value + "}]";
        assertThat(Inputs.keys(Inputs.lines(Inputs.citizen("C1", observation)))).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"subject": "citizen", "id": "C1"    | json.end
            {"subject": "citizen" "id": "C1"}    | json.syntax
            {"subject": "citizen", id: "C1"}     | json.syntax
            {"subject": "citizen", "id": "C1",}  | json.syntax
            {"subject": "citizen", "id": "C1"} 5 | json.trailing
            {"subject": "citizen", "id": "C1"} } | json.syntax
            ["citizen"]                          | json.object
            5                                    | json.object
            null                                 | json.object
            {"subject": 5, "id": "C1"}           | json.code
            """)
    void faults_of_a_line(String line, String key) {
        assertThat(Inputs.keys(Inputs.lines(line))).containsExactly(key);
    }

    @Test
    void a_text_nested_too_deep_is_refused() {
        String deep = Inputs.citizen("C1", "\"x\": " + "[".repeat(5_000));
        assertThat(Inputs.keys(Inputs.lines(deep))).containsExactly("json.limits");
    }

    private static String faults(String line) {
        return String.join("\n", Inputs.english(Inputs.lines(line).faults()));
    }
}
