package vn.khuyenhoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8Test {
    /** The first and last byte of every kind that the table of well-formed bytes of Unicode tells apart. */
    private static final int[] KINDS = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private static boolean isDecoded(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer read = CharBuffer.allocate(length);
        return !decoder.decode(ByteBuffer.wrap(bytes, 0, length), read, true).isError();
    }

    @Test
    void bytes_are_sound_exactly_where_they_can_be_decoded() {
        int kinds = KINDS.length;
        for (int i = 0; i < kinds * kinds * kinds * kinds; i++) {
            byte[] bytes = {kind(i), kind(i / kinds), kind(i / kinds / kinds), kind(i / kinds / kinds / kinds)};
            for (int length = 1; length <= bytes.length; length++) {
                if (Utf8.isSound(bytes, 0, length) != isDecoded(bytes, length)) {
                    assertThat(Arrays.copyOf(bytes, length))
                            .as("judged wrongly")
                            .isNull();
                }
            }
        }
    }

    private static byte kind(int number) {
        return (byte) KINDS[number % KINDS.length];
    }

    @Test
    void a_wrong_byte_is_seen_wherever_it_stands_among_ascii() {
        for (int length = 1; length <= 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = "a".repeat(length + 2).getBytes(StandardCharsets.US_ASCII);
                bytes[at + 1] = (byte) 0xFF;
                assertThat(Utf8.isSound(bytes, 1, length)).isFalse();
                assertThat(Utf8.isSound(bytes, 1, at)).isTrue();
                assertThat(Utf8.isSound(bytes, at + 2, length - at)).isTrue();
            }
        }
    }

    @Property
    void every_text_without_halves_of_characters_is_sound(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.isSound(bytes, 0, bytes.length)).isTrue();
    }
}
