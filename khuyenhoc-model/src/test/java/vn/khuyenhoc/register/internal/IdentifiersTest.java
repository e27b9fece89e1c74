package vn.khuyenhoc.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static boolean inBuffer(String id) {
        String around = "\u200B" + id + "\u200B";
        return Identifiers.isPlain(around.toCharArray(), 1, id.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CD-00001", "!", "~", "xã Tân Văn", "a b c", "Đ", "ố", "\uD83D\uDE00"})
    void what_everybody_can_tell_apart_is_plain(String id) {
        assertThat(Identifiers.wrongAt(id)).isEqualTo(-1);
        assertThat(Identifiers.isPlain(id)).isTrue();
        assertThat(inBuffer(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " a,0",
                "a ,1",
                "a  b,2",
                "ab\u200Bc,2",
                "a\u007Fb,1",
                "a\u00A0b,1",
                "a\uFE00b,1",
                "a\uFE0Fb,1",
                "a\uDB40\uDD00b,1",
                "a\uDB40\uDDEFb,1",
                "a\u180Bb,1",
                "a\u180Fb,1",
                "a\u034Fb,1",
                "a\u2800b,1",
                "a\u17B4b,1",
                "a\u17B5b,1",
                "a\uFFFDb,1",
                "a\u115Fb,1",
                "a\u1160b,1",
                "a\uFF11b,1",
                "\uD83D\uDE00\u200B,2"
            })
    void what_cannot_be_seen_or_stands_for_another_is_wrong_at_its_place(String id, int at) {
        assertThat(Identifiers.wrongAt(id)).isEqualTo(at);
        assertThat(Identifiers.isPlain(id)).isFalse();
        assertThat(inBuffer(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFDFF, 0xFE10, 0xE00FF, 0xE01F0, 0x180A, 0x1810, 0x17B3, 0x17B6, 0x0350})
    void signs_beside_the_unseen_are_judged_by_themselves(int sign) {
        boolean seen = Character.isDefined(sign)
                && Character.getType(sign) != Character.FORMAT
                && java.text.Normalizer.isNormalized(Character.toString(sign), java.text.Normalizer.Form.NFKC);
        assertThat(Identifiers.wrongAt("a" + Character.toString(sign)) < 0).isEqualTo(seen);
    }

    @Test
    void the_longest_has_two_hundred_letters() {
        for (String letter : new String[] {"a", "ă"}) {
            assertThat(Identifiers.isPlain(letter.repeat(200))).isTrue();
            assertThat(inBuffer(letter.repeat(200))).isTrue();
            assertThat(Identifiers.isPlain(letter.repeat(201))).isFalse();
            assertThat(inBuffer(letter.repeat(201))).isFalse();
        }
        assertThat(inBuffer("")).isFalse();
    }
}
