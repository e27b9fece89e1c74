package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DataYearsTest {
    private static final DataYears YEARS = new DataYears(Map.of(2023, 1000L, 2024, 49L, 2022, 50L));

    @Test
    void a_year_with_less_than_a_twentieth_of_the_fullest_one_lacks_data() {
        assertThat(YEARS.lacks(2024)).isTrue();
        assertThat(YEARS.lacks(2021)).isTrue();
        assertThat(YEARS.lacks(2022)).isFalse();
        assertThat(YEARS.lacks(2023)).isFalse();
    }

    @Test
    void where_nothing_was_observed_at_all_no_year_is_worse_than_another() {
        assertThat(DataYears.of(Register.of(java.util.List.of())).lacks(2024)).isFalse();
    }

    @Test
    void years_are_written_in_their_order() {
        assertThat(YEARS).hasToString("2022: 50, 2023: 1000, 2024: 49");
    }
}
