package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void a_byte_order_mark_is_a_fault_and_the_rest_is_read() {
        Reading reading = Inputs.bytes("in.ndjson", "\u00ef\u00bb\u00bf" + Inputs.citizen("C1"));
        assertThat(Inputs.english(reading.faults()))
                .containsExactly(
                        "in.ndjson:1:1: the file begins with a byte order mark; save it again as UTF-8 without one");
        assertThat(reading.register().subject("C1")).isPresent();
    }

    @Test
    void a_name_that_is_not_nfc_is_a_fault() {
        Reading reading = Inputs.lines(Inputs.citizen("C1", "\"name\": \"Nguye\u0302\u0303n\""));
        assertThat(Inputs.english(reading.faults()))
                .containsExactly("in.ndjson:1:44 (citizen C1): the text is not in Unicode normal form NFC; "
                        + "save it again with an editor that uses NFC");
    }

    @Test
    void an_escaped_mark_that_is_not_nfc_is_found_too() {
        assertThat(Inputs.keys(Inputs.lines(Inputs.citizen("C1", "\"name\": \"e\\u0302\""))))
                .containsExactly("notNfc");
    }

    @Test
    void an_identifier_that_is_not_nfc_is_a_fault() {
        assertThat(Inputs.keys(Inputs.lines(Inputs.citizen("e\u0302")))).containsExactly("notNfc");
    }

    @Test
    void the_replacement_character_itself_is_utf_8() {
        Reading reading = Inputs.bytes("in.ndjson", Inputs.citizen("C1", "\"name\": \"\u00ef\u00bf\u00bd\""));
        assertThat(reading.faults()).isEmpty();
    }
}
