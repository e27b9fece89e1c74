package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                               | register.document
            {}                               | json.missingField
            {"subjects": {}}                 | json.list
            {"subjects": null}               | json.list
            {"subjects": [5]}                | json.object
            {"subjects": [[{}]]}             | json.object
            {"subjects": [], "subjects": []} | json.duplicateField
            {"subjects": [], "subject": [1]} | json.unknownField
            {"subjects": []} 5               | json.trailing
            {"subjects": [                   | json.end
            {"subjects": [,]}                | json.syntax
            """)
    void faults_of_a_document(String text, String key) {
        assertThat(Inputs.keys(Inputs.document(text))).containsExactly(key);
    }

    @Test
    void an_empty_document_is_answered_with_its_form() {
        assertThat(Inputs.english(Inputs.document("").faults()))
                .containsExactly("in.json: the file is empty; write it like {\"subjects\": []}");
    }

    @Test
    void faults_of_several_subjects_stand_at_their_lines() {
        String text = "{\"subjects\": [\n" + Inputs.citizen("C1", "\"sex\": 1") + ",\n"
                + Inputs.citizen("C2", "\"a\": 1") + ",\n" + Inputs.citizen("C3") + "]}";
        Reading reading = Inputs.document(text);
        assertThat(reading.faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("in.json:2:43 (citizen C1)", "in.json:3:36 (citizen C2)");
        assertThat(reading.register().subject("C3")).isPresent();
    }

    @Test
    void subjects_before_broken_syntax_are_kept() {
        Reading reading = Inputs.document("{\"subjects\": [" + Inputs.citizen("C1") + ", {\"subject\" 5}]}");
        assertThat(reading.register().subject("C1")).isPresent();
        assertThat(Inputs.keys(reading)).containsExactly("json.syntax");
    }

    @Test
    void a_document_may_spread_a_subject_over_lines() {
        Reading reading = Inputs.document("{\"subjects\": [ {\n\"subject\": \"citizen\",\n  \"id\": 5}]}");
        assertThat(reading.faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("in.json:3:9 (citizen)");
    }
}
