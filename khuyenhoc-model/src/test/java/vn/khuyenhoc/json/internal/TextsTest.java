package vn.khuyenhoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static boolean areSound(String text) {
        return Texts.areSound(("--" + text + "--").toCharArray(), 2, text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "!", "~", " a", "Ạ", "ỹ", "ế", "Ɯ", "é", "日"})
    void a_text_that_can_be_read_is_sound(String text) {
        assertThat(areSound(text)).isTrue();
        assertThat(Texts.normal(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\ud800", "e\u0301", "a\u0300"})
    void a_text_that_is_blank_or_halved_or_in_pieces_is_not(String text) {
        assertThat(areSound(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"e\u0301, é", "a\u0323\u0302, ậ", "tie\u0302\u0301ng, tiếng"})
    void pieces_are_put_together(String pieces, String whole) {
        assertThat(Texts.normal(pieces)).isEqualTo(whole);
    }

    @Property
    void a_text_is_sound_only_in_nfc(
            @ForAll
                    @StringLength(min = 1, max = 4)
                    @CharRange(from = '\u02f0', to = '\u0370')
                    @CharRange(from = 'a', to = 'z')
                    String text) {
        assertThat(areSound(text)).isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufffd", "\ufffdà", "Hà\ufffd"})
    void a_text_of_which_signs_are_lost_is_none(String text) {
        assertThat(Texts.legible(text)).isNull();
    }
}
