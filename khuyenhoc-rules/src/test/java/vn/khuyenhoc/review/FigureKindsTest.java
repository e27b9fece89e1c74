package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of fault seen in published figures, each put into results that have none. */
class FigureKindsTest {
    private static final String FAMILIES = "all: \"2.000\", registered: \"1.800\", recognised: \"1.600\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ARITHMETIC_MISMATCH figures-consistent|all: \"2.000\", registered: \"2.100\", recognised: \"1.600\"}",
                "ARITHMETIC_MISMATCH figures-consistent|all: \"2.000\", recognised: \"2.100\"}",
                "ARITHMETIC_MISMATCH figures-consistent|all: \"2.000\", recognised: \"1.600\", rates: [{printed: \"89%\", on: base}]}",
                "ARITHMETIC_MISMATCH figures-consistent|all: \"2.000\", recognised: \"1.600\", rates: [{printed: \"8%\", on: base}]}",
                "FIGURES_DOUBTFUL figures-plausible|all: \"2.000\", registered: \"1.800\", recognised: 1.600 lượt}",
                "BASE_DRIFT bases-steady|all: \"2.200\", registered: \"1.900\", recognised: \"1.700\"}",
            })
    void a_fault_of_numbers_is_found(String gap, String wrong) {
        assertThat(PerfectPlans.causes("committee", FAMILIES, wrong)).containsExactly(gap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"\"80%\"", "\"80,0%\"", "\"80,00%\"", "trên 79%", "gần 81%"})
    void a_rate_that_agrees_is_none(String printed) {
        assertThat(PerfectPlans.causes(
                        "committee",
                        FAMILIES,
                        FAMILIES.replace("}", ", rates: [{printed: " + printed + ", on: base}]}")))
                .isEmpty();
    }

    @Test
    void two_days_of_one_year_are_told_by_their_days() {
        List<String> files =
                PerfectPlans.replaced("committee", "year: 2023\n  asOf: 2023-12-31", "year: 2024\n  asOf: 2024-06-30")
                        .stream()
                        .map(file -> file.replace("all: \"1.980\"", "all: \"1.780\""))
                        .toList();

        assertThat(PerfectPlans.review("committee", files).gaps("BASE_DRIFT"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.message().vi()).contains("từ năm 2024 (30/6) đến năm 2024 (31/12)"));
    }

    @Test
    void a_base_that_no_whole_number_gives_is_not_told_as_a_backward_range() {
        String clans = "all: \"20\", registered: \"16\", recognised: \"14\"}";
        for (String printed : List.of("63,93%", "6,41%", "91,7%")) {
            List<String> files = PerfectPlans.replaced(
                    "committee", clans, clans.replace("}", ", rates: [{printed: \"" + printed + "\", on: base}]}"));

            assertThat(PerfectPlans.review("committee", files).gaps("ARITHMETIC_MISMATCH"))
                    .isNotEmpty()
                    .noneMatch(gap -> backward(gap.message().vi()));
        }
    }

    private static boolean backward(String message) {
        var range = java.util.regex.Pattern.compile("từ (\\d+) đến (\\d+)").matcher(message);
        return range.find() && Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2));
    }
}
