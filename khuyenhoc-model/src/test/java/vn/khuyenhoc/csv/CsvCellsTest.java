package vn.khuyenhoc.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.json.internal.Bytes;

class CsvCellsTest {
    private static String written(Consumer<CsvCells> cell) {
        Bytes bytes = new Bytes();
        cell.accept(new CsvCells(bytes));
        return new String(bytes.toBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a|a
            a b|a b
             a| a
            ~|~
            }|}
            Đạ Đờn|Đạ Đờn
            a,b|"a,b"
            a;b|"a;b"
            a"b|"a""b"
            =1|'=1
             =1|' =1
            a=1|a=1
            ＝1|'＝1
            a;=1|"a;'=1"
            -|'-
            a-b|a-b
            """)
    void a_text_is_quoted_where_it_must_be_and_never_acts(String text, String cell) {
        assertThat(written(cells -> cells.text(text))).isEqualTo(cell);
    }

    @Test
    void a_sign_between_the_blank_and_the_last_of_ascii_stands_for_itself_unless_it_parts_or_acts() {
        IntStream.rangeClosed(' ', '~')
                .mapToObj(Character::toString)
                .filter(sign -> !",;\"=+-@".contains(sign))
                .forEach(sign ->
                        assertThat(written(cells -> cells.text("a" + sign))).isEqualTo("a" + sign));
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertThat(written(cells -> cells.text(null))).isEmpty();
        assertThat(written(cells -> cells.text(""))).isEmpty();
        assertThat(written(cells -> cells.number(null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "7", "999999999999999999", "1000000000000000000", "12345678901234567890", "0.5", "2.50"})
    void a_number_is_written_with_all_its_digits(String number) {
        assertThat(written(cells -> cells.number(new BigDecimal(number)))).isEqualTo(number);
    }

    @Test
    void a_number_below_nothing_is_no_formula() {
        assertThat(written(cells -> cells.number(new BigDecimal("-7")))).isEqualTo("'-7");
        assertThat(written(cells -> cells.number(new BigDecimal("1E+3")))).isEqualTo("1000");
    }

    @Test
    void codes_stand_with_blanks_between_them_and_are_one_cell() {
        assertThat(written(cells -> cells.codes(List.of()))).isEmpty();
        assertThat(written(cells -> cells.codes(List.of("a", "b", "c")))).isEqualTo("a b c");
        assertThat(written(cells -> cells.codes(List.of("a", "b,c")))).isEqualTo("\"a b,c\"");
    }
}
