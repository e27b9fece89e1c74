package vn.khuyenhoc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.text.Words;

class ShownTest {
    private static final Set<String> KNOWN = Set.of("citizen", "personalNumber");

    private static boolean isKnown(String word) {
        return KNOWN.stream().anyMatch(word::equalsIgnoreCase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "citizen", "Citizen", "PERSONALNUMBER", "7,5", "100%", "45/50", "-3", "12345678", "1.500"})
    void known_words_and_numbers_of_up_to_eight_digits_are_shown(String text) {
        assertThat(Shown.text(text, ShownTest::isKnown)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, 13",
        "Nguyen, 6",
        "Tran-Van-A, 10",
        "cdht_1, 6",
        "001180123456, 12",
        "0912.345.678, 12",
        "0912 345 678, 12",
        "+84912345678, 12",
        "'0912,345678', 11",
        "12/05/1980, 10",
        "1980-02-30, 10",
        "citizens, 8"
    })
    void everything_else_is_told_by_its_length(String text, int length) {
        assertThat(Shown.text(text, ShownTest::isKnown))
                .isEqualTo(new Words("<" + length + " ký tự>", "<" + length + " characters>"));
    }

    @ParameterizedTest
    @CsvSource({
        "cit\u200bizen, '<8 characters, with U+200B>'",
        "ｃitizen, '<7 characters, with U+FF43 that looks like c>'",
        "сitizen, '<7 characters, with U+0441 that looks like c>'",
        "'a\u00a0b', '<3 characters, with U+00A0>'"
    })
    void the_first_sign_that_misleads_is_named(String text, String shown) {
        assertThat(Shown.hidden(text).en()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xt_ho_co", "TT24.H.2.1@2", "2024-13-45", "a/b:c", "gần 1.177", "2,5 triệu"})
    void authors_codes_are_shown(String text) {
        assertThat(Shown.code(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tran-Van-A", "NGUYEN", "Nguyễn", "hai từ", "0912.345.678", "0912-345-678", "+84 912 345 678"})
    void what_authors_do_not_write_as_codes_is_not(String text) {
        assertThat(Shown.code(text)).isInstanceOf(Words.class);
    }

    @ParameterizedTest
    @CsvSource({
        "C1, citizen C1",
        "kh-00012, citizen kh-00012",
        "nguyen-van-a1, citizen",
        "001180123456, citizen",
        "12/05/1980, citizen",
        "c1980-05-12, citizen",
        "An, citizen"
    })
    void a_label_has_no_identifier_that_could_be_a_name_or_a_number(String id, String label) {
        assertThat(Shown.label("citizen", KNOWN, id)).isEqualTo(label);
    }

    @Test
    void a_label_has_no_kind_that_is_not_known() {
        assertThat(Shown.label("Nguyen", KNOWN, "C1")).isEqualTo("C1");
    }

    @Property
    void nine_digits_are_never_shown(@ForAll("digits") List<String> parts) {
        String text = String.join("", parts);
        boolean many = text.chars().filter(c -> c >= '0' && c <= '9').count() > 8;

        assertThat(List.of(Shown.text(text), Shown.code(text), Shown.id(text)))
                .allMatch(shown -> !many || shown instanceof Words);
    }

    @Provide
    Arbitrary<List<String>> digits() {
        return Arbitraries.of("0", "91", "345", " ", ".", ",", "-", "+", "/", "%", "a", "@")
                .list()
                .ofMaxSize(12);
    }
}
