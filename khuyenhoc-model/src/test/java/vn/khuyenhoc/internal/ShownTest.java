package vn.khuyenhoc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource({
        "cdht_1, cdht_1",
        "Nguyễn, …",
        "two words, …",
        "'', ''",
        "001180123456, …",
        "12345678, 12345678",
        "'7,5', '7,5'",
        "100%, 100%",
        "'0912,345,678', …"
    })
    void only_what_is_written_like_a_code_is_shown_as_one(String text, String shown) {
        assertThat(Shown.code(text)).isEqualTo(shown);
    }

    @Test
    void long_numbers_in_an_identifier_are_hidden() {
        assertThat(Shown.id("KH-001180123456-b")).isEqualTo("KH-…-b");
    }

    @Test
    void long_identifiers_are_cut() {
        assertThat(Shown.id("x".repeat(100))).hasSize(61).endsWith("…");
    }
}
