package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.title.Tier;

/** A code stood for a commune until 30/6/2025 and stands for another since 01/7/2025. */
class PeriodsTest {
    private static final AdministrativeUnit BEFORE = unit(null, LocalDate.of(2025, 6, 30));
    private static final AdministrativeUnit SINCE = unit(LocalDate.of(2025, 7, 1), null);

    private static AdministrativeUnit unit(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new AdministrativeUnit("24676", null, Tier.COMMUNE, null, List.of(), from, until, List.of(), List.of());
    }

    @Test
    void units_of_a_code_follow_each_other_without_a_day_in_common() {
        assertThat(Periods.overlap(BEFORE, SINCE)).isFalse();
        assertThat(Periods.overlap(SINCE, BEFORE)).isFalse();
    }

    @Test
    void one_day_in_common_is_an_overlap_and_all_days_are() {
        AdministrativeUnit later = unit(LocalDate.of(2025, 6, 30), null);
        assertThat(Periods.overlap(BEFORE, later)).isTrue();
        assertThat(Periods.overlap(later, BEFORE)).isTrue();
        assertThat(Periods.overlap(unit(null, null), unit(null, null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, false", "2025-06-30, false", "2025-07-01, true", "2030-01-01, true"})
    void a_code_stands_for_the_unit_of_the_day(LocalDate day, boolean since) {
        assertThat(Periods.on(day, List.of(SINCE, BEFORE))).isSameAs(since ? SINCE : BEFORE);
    }

    @Test
    void before_the_first_day_it_stands_for_the_first_and_without_a_day_for_the_last() {
        AdministrativeUnit first = unit(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30));
        assertThat(Periods.on(LocalDate.of(2019, 12, 31), List.of(SINCE, first)))
                .isSameAs(first);
        assertThat(Periods.latest(List.of(first, SINCE))).isSameAs(SINCE);
    }
}
