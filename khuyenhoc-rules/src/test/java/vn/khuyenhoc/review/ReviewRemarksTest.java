package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRemarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|3|67%|true",
                "2|3|66%|true",
                "2|3|65%|false",
                "2|3|68%|false",
                "2|3|66,6%|true",
                "2|3|66,7%|true",
                "2|3|66,8%|false",
                "2|3|66,67%|true",
                "2|3|66,66%|true",
                "2|3|66,68%|false",
                "2|3|66,65%|false",
                "1|8|12,5%|true",
                "1|8|12%|true",
                "1|8|13%|true",
                "1|8|12,51%|true",
                "1|8|12,52%|false",
                "2|3|trên 66%|true",
                "2|3|trên 67%|false",
                "2|3|gần 67%|true",
                "2|3|gần 66%|false",
                "6|10|trên 60%|false",
            })
    void a_printed_rate_may_be_rounded_or_cut(int part, int whole, String printed, boolean agrees) {
        ReviewResult result = Published.row(
                2025,
                "clan",
                "clans",
                "recognised: " + part + ", all: " + whole + ", rates: [{printed: \"" + printed + "\", on: base}]");

        assertThat(Published.kinds(result))
                .contains(agrees ? RemarkKind.ARITHMETIC_AGREES : RemarkKind.ARITHMETIC_MISMATCH)
                .doesNotContain(agrees ? RemarkKind.ARITHMETIC_MISMATCH : RemarkKind.ARITHMETIC_AGREES);
    }

    @Test
    void where_print_and_counts_contradict_only_a_common_answer_counts() {
        String counts = "recognised: 50, all: 100, rates: [{printed: \"%s\", on: base}]";

        TargetFinding open = Published.row(2025, "clan", "clans", counts.formatted("80%"))
                .target("387-3", Standing.DUE)
                .orElseThrow();
        TargetFinding common = Published.row(2025, "clan", "clans", counts.formatted("60%"))
                .target("387-3", Standing.DUE)
                .orElseThrow();

        assertThat(open.basis()).isEqualTo(RateBasis.CONFLICTING);
        assertThat(open.outcome()).isEqualTo(TargetOutcome.UNDECIDED);
        assertThat(common.outcome()).isEqualTo(TargetOutcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"30%, of all, trên tổng số", "60%, of the registered, trên số đăng ký"})
    void counts_tell_what_a_rate_is_on(String printed, String english, String vietnamese) {
        ReviewResult result = Published.row(
                2025, "clan", "clans", "recognised: 30, registered: 50, all: 100, rates: [\"" + printed + "\"]");

        assertThat(result.remarks(RemarkKind.DENOMINATOR_INFERRED))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.message().en()).contains(english);
                    assertThat(remark.message().vi()).contains(vietnamese);
                });
        assertThat(Published.kinds(result)).doesNotContain(RemarkKind.ARITHMETIC_MISMATCH, RemarkKind.BASE_UNDEFINED);
    }

    @Test
    void a_rate_that_fits_neither_whole_is_wrong_once_and_of_unknown_base() {
        ReviewResult result =
                Published.row(2025, "clan", "clans", "recognised: 30, registered: 50, all: 100, rates: [\"80%\"]");

        assertThat(Published.kinds(result))
                .containsOnlyOnce(RemarkKind.ARITHMETIC_MISMATCH)
                .contains(RemarkKind.BASE_UNDEFINED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown|rates: [{printed: \"90%\", on: base}]",
                "clans|rates: [\"90%\"]",
                "unknown|recognised: 90, all: 100",
            })
    void a_rate_of_unknown_base_is_never_compared(String base, String rest) {
        ReviewResult result = Published.row(2025, "clan", base, rest);

        assertThat(result.targets()).isEmpty();
        assertThat(Published.kinds(result)).contains(RemarkKind.BASE_UNDEFINED);
    }

    @Test
    void a_rate_on_the_registered_is_not_compared_with_a_target_on_all() {
        ReviewResult result = Published.row(2025, "clan", "clans", "rates: [{printed: \"90%\", on: registered}]");

        assertThat(result.targets()).isEmpty();
        assertThat(Published.kinds(result)).containsExactly(RemarkKind.BASE_DIFFERS);
    }

    @Test
    void a_rate_on_the_registered_and_the_rate_of_registering_give_a_rate_on_all() {
        ReviewResult result = Published.row(
                2025,
                "clan",
                "clans",
                "rates: [{printed: \"90%\", on: registered}, {printed: \"50%\", of: registered, on: base}]");

        TargetFinding finding = result.target("387-3", Standing.DUE).orElseThrow();
        assertThat(finding.basis()).isEqualTo(RateBasis.DERIVED);
        assertThat(finding.outcome()).isEqualTo(TargetOutcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "'recognised: 60, registered: 50, all: 100', RECOGNISED_ABOVE_REGISTERED",
        "'recognised: 101, all: 100', RECOGNISED_ABOVE_BASE",
        "'recognised: 10, registered: 101, all: 100', REGISTERED_ABOVE_BASE",
        "'recognised: \"hơn 100\", all: 100', RECOGNISED_ABOVE_BASE",
    })
    void counts_that_cannot_be_leave_the_target_open(String counts, RemarkKind kind) {
        ReviewResult result = Published.row(2025, "clan", "clans", counts);

        assertThat(Published.kinds(result)).contains(kind);
        assertThat(result.target("387-3", Standing.DUE).orElseThrow().outcome()).isEqualTo(TargetOutcome.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"'recognised: 50, registered: 50, all: 50'", "'recognised: \"gần 101\", all: 100'"})
    void counts_that_can_be_are_not_remarked_on(String counts) {
        assertThat(Published.kinds(Published.row(2025, "clan", "clans", counts)))
                .doesNotContain(
                        RemarkKind.RECOGNISED_ABOVE_BASE,
                        RemarkKind.RECOGNISED_ABOVE_REGISTERED,
                        RemarkKind.REGISTERED_ABOVE_BASE);
    }

    @Test
    void a_count_alone_says_nothing() {
        assertThat(Published.kinds(Published.row(2025, "clan", "clans", "recognised: 18")))
                .containsExactly(RemarkKind.NO_RATE);
    }

    @Test
    void a_title_without_national_target_is_said_to_have_none() {
        assertThat(Published.kinds(Published.row(2025, "unit-province", "units", "recognised: 31, all: 32")))
                .contains(RemarkKind.NO_TARGET);
    }
}
