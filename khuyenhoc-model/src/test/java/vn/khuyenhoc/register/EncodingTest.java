package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.khuyenhoc.subject.Subject;

class EncodingTest {

    @Test
    void a_line_that_is_not_utf_8_does_not_stop_the_others() {
        Reading reading = Inputs.bytes(
                "in.ndjson", Inputs.citizen("C1", "\"name\": \"\u00ea\"") + "\n" + Inputs.citizen("C2") + "\n");
        assertThat(Inputs.english(reading.faults()))
                .containsExactly("in.ndjson:1: the file is not UTF-8; save it again as UTF-8");
        assertThat(reading.register().subject("C2")).isPresent();
    }

    @Test
    void a_document_that_is_not_utf_8_is_refused_with_the_line() {
        Reading reading = Inputs.bytes("in.json", "{\"subjects\":\n [\"\u00ea\"]}");
        assertThat(Inputs.english(reading.faults()))
                .containsExactly("in.json:2: the file is not UTF-8; save it again as UTF-8");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        Reading reading = Inputs.bytes("in.ndjson", "\u00ef\u00bb\u00bf" + Inputs.citizen("C1"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.register().subject("C1")).isPresent();
    }

    @Test
    void a_name_is_composed_however_it_is_written() {
        Reading reading = Inputs.lines(Inputs.citizen("C1", "\"name\": \"Nguye\u0302\u0303n\""));
        assertThat(reading.register().subjects()).extracting(Subject::name).containsExactly("Nguy\u1EC5n");
    }

    @Test
    void an_escaped_mark_is_composed_too() {
        assertThat(Inputs.lines(Inputs.citizen("C1", "\"name\": \"e\\u0302\""))
                        .register()
                        .subjects())
                .extracting(Subject::name)
                .containsExactly("\u00EA");
    }

    @Test
    void identifiers_that_differ_in_composition_only_are_one() {
        assertThat(Inputs.keys(Inputs.lines(Inputs.citizen("e\u0302"), Inputs.citizen("\u00EA"))))
                .containsExactly("duplicate");
    }

    @Test
    void the_replacement_character_itself_is_utf_8() {
        Reading reading = Inputs.bytes("in.ndjson", Inputs.citizen("C1", "\"name\": \"\u00ef\u00bf\u00bd\""));
        assertThat(reading.faults()).isEmpty();
    }
}
