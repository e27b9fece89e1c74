package vn.khuyenhoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource({"2022, false", "2023, true", "2026, true", "2030, true", "2031, false"})
    void both_ends_are_among_the_years(int year, boolean contained) {
        assertThat(new Years(2023, 2030).contains(year)).isEqualTo(contained);
    }
}
