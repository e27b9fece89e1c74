package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.ResultsReader;

class ForecastTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final PlanReview REVIEW = new PlanReview(CATALOGUE, RuleSet.load());
    private static final ResultsReader READER = new ResultsReader(CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        "600, 640, MET, 84",
        "700, 700, NOT_MET, 70",
        "700, 680, NOT_MET, 58",
        "600, 633, NOT_MET, 79.8",
        "200, 900, MET, 100",
        "900, 200, NOT_MET, 0",
    })
    void the_pace_so_far_goes_on_to_the_target_year(int before, int now, TargetOutcome outcome, double percent) {
        Forecast forecast = family(results(2024, before), results(2025, now));

        assertThat(forecast.year()).isEqualTo(2030);
        assertThat(forecast.outcome()).isEqualTo(outcome);
        assertThat(forecast.rate().low() * 100).isCloseTo(percent, within(0.001));
        assertThat(forecast.pace().low()).isCloseTo((now - before) / 10.0, within(0.001));
    }

    @Test
    void says_which_pace_is_needed_from_now() {
        Forecast forecast = family(results(2024, 690), results(2025, 700));

        assertThat(forecast.paceNeeded().low()).isEqualTo(2.0);
        assertThat(forecast.reason().vi()).contains("75%", "80%", "+2 điểm phần trăm mỗi năm");
        assertThat(forecast.policies()).contains("forecast-pace");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025:all: 1.000, recognised: 700|chỉ có số liệu năm 2025",
                "2019:all: 1.000, recognised: 600;2025:all: 1.000, recognised: 700|hai bộ quy định",
                "2023:all: 800, recognised: 600;2025:all: 1.000, recognised: 700|thay đổi đột ngột",
                "2023:all: 1.000, recognised: 1.200;2025:all: 1.000, recognised: 700|mâu thuẫn",
                "2023:all: 1.000, recognised: 700;2025:all: 1.000, recognised: 1.200|mâu thuẫn",
            })
    void says_plainly_when_the_data_does_not_carry_a_forecast(String years, String why) {
        Results[] results = Arrays.stream(years.split(";"))
                .map(year -> read(Integer.parseInt(year.substring(0, 4)), year.substring(5)))
                .toArray(Results[]::new);

        Forecast forecast = family(results);
        assertThat(forecast.outcome()).isNull();
        assertThat(forecast.rate()).isNull();
        assertThat(forecast.reason().vi()).contains(why);
    }

    @Test
    void a_broken_series_is_used_from_where_it_is_whole() {
        Forecast forecast = family(results(2019, 100), results(2023, 600), results(2025, 700));

        assertThat(forecast.pace().low()).isEqualTo(5.0);
    }

    @Test
    void an_inexact_year_leaves_open_what_it_does_not_settle() {
        Forecast open = family(read(2024, "rates: [{printed: trên 60%, on: base}]"), results(2025, 700));
        Forecast settled = family(read(2024, "all: 1.000, recognised: từ 600 đến 620"), results(2025, 700));

        assertThat(open.outcome()).isEqualTo(TargetOutcome.UNDECIDED);
        assertThat(settled.outcome()).isEqualTo(TargetOutcome.MET);
    }

    @Test
    void there_is_no_forecast_where_no_target_is_to_come() {
        PlanReviewResult result = review(results(2029, 600), results(2030, 700));

        assertThat(result.titles().get(0).forecast()).isNull();
    }

    @Property(tries = 100)
    void a_straight_line_is_forecast_exactly(
            @ForAll @IntRange(max = 60) int start, @ForAll @IntRange(max = 6) int pace) {
        Forecast forecast = family(
                results(2023, 10 * start), results(2024, 10 * (start + pace)), results(2025, 10 * (start + 2 * pace)));

        assertThat(forecast.rate().low()).isCloseTo(Math.min(1, (start + 7 * pace) / 100.0), within(1e-9));
    }

    @Property(tries = 100)
    void more_in_the_last_year_never_lowers_the_forecast(
            @ForAll @IntRange(max = 1000) int before, @ForAll @IntRange(max = 999) int now) {
        double less = family(results(2023, before), results(2025, now)).rate().low();
        double more =
                family(results(2023, before), results(2025, now + 1)).rate().low();

        assertThat(more).isGreaterThanOrEqualTo(less);
    }

    @Property(tries = 100)
    void an_exact_year_inside_a_range_stays_inside_its_forecast(
            @ForAll @IntRange(min = 300, max = 500) int least,
            @ForAll @IntRange(max = 100) int width,
            @ForAll @IntRange(max = 100) int at) {
        int exact = least + Math.min(at, width);
        Forecast range = family(
                read(2023, "all: 1.000, recognised: từ " + least + " đến " + (least + width)), results(2025, 600));
        Forecast point = family(results(2023, exact), results(2025, 600));

        assertThat(point.rate().low())
                .isBetween(range.rate().low() - 1e-9, range.rate().high() + 1e-9);
        assertThat(range.outcome() == TargetOutcome.UNDECIDED || range.outcome() == point.outcome())
                .isTrue();
    }

    private static Results results(int year, int recognised) {
        return read(year, "all: \"1000\", recognised: \"" + recognised + "\"");
    }

    private static Results read(int year, String row) {
        return READER.read("results.yaml", """
                results:
                  name: {vi: Kết quả, en: Results}
                  year: %d
                  asOf: %d-12-31
                  areaClasses: []
                  rows: [{title: family, base: families, %s}]
                """.formatted(year, year, row));
    }

    private static PlanReviewResult review(Results... results) {
        List<Results> all = List.of(results);
        return REVIEW.review(
                all, List.of(), LocalDate.of(all.get(all.size() - 1).year(), 12, 31));
    }

    private static Forecast family(Results... results) {
        return review(results).titles().get(0).forecast();
    }
}
