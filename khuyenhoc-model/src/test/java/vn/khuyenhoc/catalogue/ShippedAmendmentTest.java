package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Thông tư 07/2016/TT-BGDĐT Điều 2, in force since 10/5/2016, adds a condition to every standard of Nghị định 20/2014/NĐ-CP. */
class ShippedAmendmentTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 5, 10);
    private static final Jurisdiction NATION = Catalogue.load().in(null);

    private static CriteriaSet set(Title title, LocalDate day) {
        return NATION.inForce(title, day).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Title.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"PRESCHOOL_.*", "PRIMARY_.*", "LITERACY_.*", "LOWER_SECONDARY_.*"})
    void until_9_may_2016_a_standard_is_complete_without_it(Title title) {
        CriteriaSet before = set(title, FIRST.minusDays(1));
        assertThat(before.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(before.criteria()).noneMatch(criterion -> criterion.code().startsWith("TT07"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Title.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"PRESCHOOL_.*", "PRIMARY_.*", "LITERACY_.*", "LOWER_SECONDARY_.*"})
    void from_10_may_2016_a_standard_asks_60_percent_of_people_with_disabilities_and_is_partial(Title title) {
        CriteriaSet since = set(title, FIRST);
        assertThat(since.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(since.missing()).extracting(Words::vi).anyMatch(words -> words.contains("Điều 3 đến 6"));
        assertThat(since.criteria())
                .filteredOn(criterion -> criterion.code().startsWith("TT07"))
                .singleElement()
                .satisfies(criterion -> {
                    assertThat(criterion.citation().document()).isEqualTo("TT-07-2016-BGDDT");
                    assertThat(criterion.threshold().at(1).normal().doubleValue())
                            .isEqualTo(0.6);
                });
    }
}
