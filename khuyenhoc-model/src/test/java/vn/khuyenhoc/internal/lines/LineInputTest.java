package vn.khuyenhoc.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineInputTest {
    private static final String[] ENDS = {"\n", "\r", "\r\n", "\n\n", "\r\r", "\n\r", ""};

    private static List<String> lines(InputStream bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineInput input = LineInput.of("a.csv", bytes)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (input.next(line::write)) {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            }
        }
        return lines;
    }

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lines_end_in_any_way_and_the_last_one_need_not() throws IOException {
        assertThat(lines("a\nb\rc\r\nd\n\re")).containsExactly("a", "b", "c", "d", "", "e");
        assertThat(lines("a\r")).containsExactly("a");
        assertThat(lines("\r\r")).containsExactly("", "");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
        assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly("a", "\uFEFFb");
        assertThat(lines("\uFEFF")).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void pieces_of_any_size_give_the_lines_of_the_whole(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append("x".repeat(random.nextInt(20))).append(ENDS[random.nextInt(ENDS.length)]);
        }
        String all = text.toString();
        List<String> expected = new ArrayList<>(Arrays.asList(all.split("\r\n|\r|\n", -1)));
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        InputStream bytes = new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
        assertThat(lines(new Drops(bytes, random))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32BE"})
    void what_takes_two_or_four_bytes_for_each_sign_is_refused(String encoding) {
        byte[] bytes = "subject,id\ncitizen,A\n".getBytes(Charset.forName(encoding));
        assertThatThrownBy(() -> lines(new ByteArrayInputStream(bytes))).isInstanceOf(CharacterCodingException.class);
    }

    /** Gives a few bytes at a time, as pipes do. */
    private static final class Drops extends FilterInputStream {
        private final Random random;

        Drops(InputStream in, Random random) {
            super(in);
            this.random = random;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return super.read(bytes, from, Math.min(length, 1 + random.nextInt(5)));
        }
    }
}
