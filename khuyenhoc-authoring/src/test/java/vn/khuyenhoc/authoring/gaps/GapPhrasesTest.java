package vn.khuyenhoc.authoring.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.ShippedGaps;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.FactTypes;
import vn.khuyenhoc.text.Messages;

/** Rules of gaps read as sentences. */
class GapPhrasesTest {
    private static final Messages WORDS = Messages.of(GapPhrases.class, "Words");

    static Stream<Class<? extends Fact>> types() {
        return FactTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_fact_and_all_that_rules_ask_of_it_have_words(Class<? extends Fact> type) {
        assertThat(WORDS.raw(Locale.ROOT, type.getSimpleName())).isNotBlank();
        assertThat(FactTypes.words(type)).allSatisfy(word -> {
            if (!word.equals("gap") && !word.equals("none")) {
                assertThat(WORDS.raw(Locale.ROOT, type.getSimpleName() + "." + word))
                        .isNotBlank();
            }
        });
    }

    @Test
    void no_shipped_rule_is_left_in_the_words_of_programs() {
        assertThat(ShippedGaps.rules().rules())
                .allSatisfy(rule -> assertThat(lines(rule, Locale.ROOT))
                        .isNotEmpty()
                        .noneMatch(line -> line.contains("$") || line.contains("(") || line.contains("?")));
    }

    @Test
    void a_rule_says_what_it_looks_for_and_what_it_concludes() {
        assertThat(lines(rule("MH_ATTENDANCE_LOW"), Locale.ROOT))
                .containsExactly(
                        "có năm có kết quả",
                        "có nghĩa vụ, trong đó đòi phải có «training-attended»",
                        "có việc đã làm, trong đó loại việc là «tập huấn»; năm làm là năm có kết quả; tỷ lệ người dự trên"
                                + " số được mời nhỏ hơn mức «share» mà nghĩa vụ đòi",
                        "thì khoảng trống là của: việc đã làm");
    }

    @Test
    void what_is_added_up_is_named_after_what_is_added() {
        assertThat(lines(rule("MH_INSPECTIONS_FEW"), Locale.ENGLISH))
                .contains("over all of this: something done, where it shows «inspection»; its year is the year of the"
                        + " results; the sum of the number of times is less than the times that the obligation"
                        + " requires");
    }

    private static Written rule(String code) {
        RuleFolder rules = ProvinceGapsTest.READ.rules();
        return rules.rules().stream()
                .filter(rule -> rule.rule().text().startsWith(code + " "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Written rule, Locale locale) {
        return new GapPhrases(rule.rule(), locale, UnaryOperator.identity()).lines();
    }
}
