package vn.khuyenhoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedTest {
    @ParameterizedTest
    @CsvSource({"89-KH/HU, HU", "49/KL-TW, TW", "22/2020/TT-BGDĐT, BGDĐT", "/TTg, TTg", "89, ''", "89-, ''"})
    void who_issued_it_stands_behind_the_last_line(String symbol, String sign) {
        assertThat(new Cited(symbol, null, null, null).sign()).isEqualTo(sign);
    }

    @Test
    void a_day_is_impossible_where_one_is_printed_that_no_calendar_has() {
        assertThat(new Cited("89-KH/HU", "31/02/2023", null, null).impossibleDate())
                .isTrue();
        assertThat(new Cited("89-KH/HU", null, null, null).impossibleDate()).isFalse();
        assertThat(new Cited("89-KH/HU", "01/02/2023", LocalDate.of(2023, 2, 1), null).impossibleDate())
                .isFalse();
    }
}
