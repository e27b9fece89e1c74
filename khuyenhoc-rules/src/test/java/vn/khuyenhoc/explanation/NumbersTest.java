package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Numbers VIETNAMESE = Numbers.of(Locale.forLanguageTag("vi"));
    private static final Numbers ENGLISH = Numbers.of(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "284, 284, 284",
        "1284, 1.284, '1,284'",
        "59000001, 59.000.001, '59,000,001'",
        "37.50, '37,5', 37.5",
        "1284.25, '1.284,25', '1,284.25'",
        "1E+4, 10.000, '10,000'",
    })
    void a_number_stands_in_groups_of_three_without_zeros_at_its_end(BigDecimal number, String vi, String en) {
        assertThat(VIETNAMESE.number(number)).isEqualTo(vi);
        assertThat(ENGLISH.number(number)).isEqualTo(en);
    }

    @Test
    void a_whole_number_stands_in_groups_of_three() {
        assertThat(VIETNAMESE.number(1284)).isEqualTo("1.284");
        assertThat(ENGLISH.number(1284)).isEqualTo("1,284");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0', 0",
        "0.375, '37,5', 37.5",
        "0.9, 90, 90",
        "0.89999, '89,99', 89.99",
        "1, 100, 100",
    })
    void a_share_is_a_percentage_rounded_down(BigDecimal share, String vi, String en) {
        assertThat(VIETNAMESE.percent(share)).isEqualTo(vi + "\u00a0%");
        assertThat(ENGLISH.percent(share)).isEqualTo(en + "%");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 8, 37.5%",
        "1, 3, 33.33%",
        "2, 3, 66.66%",
        "89999999, 100000000, 89.99%",
        "90, 100, 90%",
        "0, 7, 0%",
        "7, 7, 100%",
    })
    void a_count_of_a_base_never_reads_as_more_than_it_is(long count, long base, String percent) {
        assertThat(ENGLISH.percent(count, base)).isEqualTo(percent);
    }

    @Test
    void a_share_in_full_keeps_all_decimals() {
        assertThat(VIETNAMESE.percentInFull(new BigDecimal("0.333333"))).isEqualTo("33,3333\u00a0%");
        assertThat(ENGLISH.percentInFull(new BigDecimal("0.050001"))).isEqualTo("5.0001%");
        assertThat(ENGLISH.percentInFull(new BigDecimal("0.900000"))).isEqualTo("90%");
    }

    @Test
    void a_day_is_written_as_in_its_language() {
        LocalDate day = LocalDate.of(2024, 1, 26);
        assertThat(VIETNAMESE.day(day)).isEqualTo("26/01/2024");
        assertThat(ENGLISH.day(day)).isEqualTo("2024-01-26");
    }

    @Test
    void every_language_but_english_is_answered_in_vietnamese() {
        assertThat(Numbers.of(Locale.ROOT).number(1284)).isEqualTo("1.284");
        assertThat(Numbers.of(Locale.FRANCE).number(1284)).isEqualTo("1.284");
    }
}
