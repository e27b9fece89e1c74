package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of fault that published figures are known for, each beside its sound neighbours. */
class PrintedFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "recognised: 2.100, registered: 2.900, all: 3.500, rates: [{printed: '60,0%', on: registered}] | DENOMINATOR_MISNAMED",
                "recognised: 2.100, registered: 2.900, all: 3.500, rates: [{printed: '72,4%', on: base}] | DENOMINATOR_MISNAMED",
                "recognised: 2.100, registered: 2.900, all: 3.500, rates: ['60,0%', '72,4%'] | MIXED_DENOMINATORS",
                "recognised: 2.100, registered: 2.800, all: 3.500, rates: [{printed: '80%', on: base}] | RATE_OF_REGISTERING",
                "recognised: 91, all: 74 | RECOGNISED_ABOVE_BASE",
                "recognised: 91, registered: 74 | RECOGNISED_ABOVE_REGISTERED",
                "registered: 91, all: 74 | REGISTERED_ABOVE_BASE",
                "recognised: 3.500 lượt hộ, all: 4.000 | REPEAT_COUNT",
                "recognised: 3.500 LƯỢT, all: 4.000 | REPEAT_COUNT",
                "registered: 3.500 lượt, all: 4.000 | REPEAT_COUNT",
                "recognised: 3.500, all: 4.000 lượt hộ | REPEAT_COUNT",
                "recognised: 3.500, assessed: 4.000 lượt hộ | REPEAT_COUNT",
                "recognised: 3.500, parts: [2.000 lượt hộ, 1.500] | REPEAT_COUNT",
                "recognised: trên 3.500 tài khoản, all: 5.000 | REGISTERED_AS_RECOGNISED",
                "recognised: over 3.500 accounts, all: 5.000 | REGISTERED_AS_RECOGNISED",
                "recognised: 3.500 hộ đăng ký, all: 5.000 | REGISTERED_AS_RECOGNISED",
                "recognised: 3.500 hộ đã đăng ký, all: 5.000 | REGISTERED_AS_RECOGNISED",
            })
    void a_fault_is_told_by_its_kind(String row, RemarkKind kind) {
        assertThat(kinds(row)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "recognised: 2.100 hộ, registered: 2.900 hộ, all: 3.500 hộ gia đình, rates: ['60,0%']",
                "recognised: 2.100 hộ, registered: 2.900 hộ đăng ký, all: 3.500, parts: [1.100 hộ, 1.000 hộ]",
                "recognised: 74, registered: 74, all: 91, assessed: 74",
            })
    void sound_figures_are_told_of_no_fault(String row) {
        assertThat(Published.row(2025, "family", "families", row).remarks())
                .extracting(Remark::severity)
                .containsOnly(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "recognised: 3.500 tài khoản, all: 4.000",
                "recognised: 3.500, all: 4.000 lượt hộ",
                "recognised: 3.500 lượt, all: 4.000",
            })
    void what_counts_something_else_is_held_against_no_target(String row) {
        assertThat(Published.row(2025, "family", "families", row)
                        .target("387-2", Standing.DUE)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(TargetOutcome.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "159, 200, '79%'",
        "159, 200, '79,5%'",
        "159, 200, '79,50%'",
        "159, 200, '80%'",
        "5, 12, '41%'",
        "5, 12, '41,6%'",
        "5, 12, '41,66%'",
        "5, 12, '41,67%'",
        "5, 12, '41,7%'",
        "5, 12, '42%'",
    })
    void a_rate_that_was_cut_or_rounded_agrees(String part, String whole, String printed) {
        assertThat(rate(part, whole, printed))
                .contains(RemarkKind.ARITHMETIC_AGREES)
                .doesNotContain(RemarkKind.ARITHMETIC_MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "159, 200, '78%'",
        "159, 200, '81%'",
        "159, 200, '79,3%'",
        "5, 12, '41,5%'",
        "5, 12, '41,64%'",
        "5, 12, '43%'"
    })
    void a_rate_that_was_neither_cut_nor_rounded_does_not(String part, String whole, String printed) {
        assertThat(rate(part, whole, printed))
                .contains(RemarkKind.ARITHMETIC_MISMATCH)
                .doesNotContain(RemarkKind.ARITHMETIC_AGREES);
    }

    @ParameterizedTest
    @CsvSource({"39, true", "17, true", "hơn 16, true", "16, false", "gần 39, false", "2, false"})
    void no_more_communes_are_counted_than_the_district_has(String communes, boolean impossible) {
        assertThat(PerfectPlans.review("committee", communes(communes))
                                .gaps("ARITHMETIC_MISMATCH")
                                .count()
                        > 0)
                .isEqualTo(impossible);
    }

    private static List<String> communes(String all) {
        List<String> files = PerfectPlans.files("committee");
        String results = files.get(1)
                .replace("  area: LD1.LH.tan-ha\n  year", "  area: LD1.LH\n  year")
                .replace(
                        "\n  rows:\n",
                        "\n  rows:\n    - {title: literacy-commune, base: communes, all: \"" + all + "\"}\n");
        return List.of(files.get(0), results);
    }

    private static List<RemarkKind> kinds(String row) {
        return Published.kinds(Published.row(2025, "family", "families", row));
    }

    private static List<RemarkKind> rate(String part, String whole, String printed) {
        return kinds("recognised: " + part + ", all: " + whole + ", rates: [{printed: '" + printed + "', on: base}]");
    }
}
