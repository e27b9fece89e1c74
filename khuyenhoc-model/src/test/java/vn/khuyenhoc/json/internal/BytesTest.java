package vn.khuyenhoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {
    private static final int FIRST_SIZE = 1 << 13;

    private static String text(Bytes bytes) {
        return new String(bytes.toBytes(), StandardCharsets.UTF_8);
    }

    static Stream<UnaryOperator<Bytes>> additions() {
        return Stream.of(
                bytes -> bytes.add('x'),
                bytes -> bytes.add(new byte[] {'a', 'b', 'c'}),
                bytes -> bytes.ascii("abc"),
                bytes -> bytes.text("ấp"),
                bytes -> bytes.number(7),
                bytes -> bytes.number(-7),
                bytes -> bytes.number(Long.MAX_VALUE),
                bytes -> bytes.day(LocalDate.of(2024, 1, 26)),
                bytes -> bytes.day(LocalDate.of(10_000, 1, 26)));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void whatever_is_added_finds_room_wherever_the_room_ends(UnaryOperator<Bytes> addition) {
        String added = text(addition.apply(new Bytes()));
        for (int before = FIRST_SIZE - 32; before <= FIRST_SIZE; before++) {
            Bytes bytes = new Bytes().ascii("y".repeat(before));
            assertThat(text(addition.apply(bytes))).isEqualTo("y".repeat(before) + added);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 11, 99, 100, -1, -10, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_number_is_written_as_java_writes_it(long number) {
        assertThat(text(new Bytes().number(number))).isEqualTo(Long.toString(number));
    }

    @Property
    void every_number_is_written_as_java_writes_it(@ForAll long number, @ForAll @LongRange(min = 0) long other) {
        assertThat(text(new Bytes().number(number).add(' ').number(other))).isEqualTo(number + " " + other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-26",
                "0000-01-01",
                "9999-12-31",
                "+10000-01-01",
                "-0001-12-31",
                "1990-10-09",
                "0999-11-30"
            })
    void a_day_is_written_as_the_standard_writes_it(String day) {
        assertThat(text(new Bytes().day(LocalDate.parse(day)))).isEqualTo(day);
    }

    @Property(tries = 20)
    void nothing_is_left_of_what_stood_before(@ForAll @IntRange(max = 3_000_000) int before) throws IOException {
        Bytes bytes = new Bytes().ascii("y".repeat(before));
        bytes.clear();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bytes.ascii("sau").writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("sau");
    }

    @Test
    void texts_beyond_ascii_stand_in_utf_8() {
        assertThat(new Bytes().text("Lâm Hà").toBytes()).isEqualTo("Lâm Hà".getBytes(StandardCharsets.UTF_8));
    }
}
