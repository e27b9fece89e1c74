package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** By which set, and by the data of which year, a title that is held was recognised. */
class RecognisedTitlesTest {
    private static final Draft UNTIL_JUNE = Draft.SOUND.inSet("to: 2030-12-31", "to: 2030-06-30");

    private static HeldTitle held(Title title, @Nullable LocalDate decided, int year) {
        return new HeldTitle(title, 1, null, null, decided, year, null);
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN, , 2024, true",
        "CITIZEN, , 2030, true",
        "CITIZEN, , 2031, false",
        "CITIZEN, , 2023, false",
        "CITIZEN, 2030-06-30, 2030, true",
        "CITIZEN, 2030-07-01, 2030, false",
        "FAMILY, , 2030, false",
        "FAMILY, , 2024, false"
    })
    void a_title_of_a_year_alone_was_recognised_by_the_last_set_of_that_year(
            Title title, @Nullable LocalDate decided, int year, boolean found) {
        assertThat(UNTIL_JUNE
                        .load()
                        .in(null)
                        .recognisedBy(held(title, decided, year))
                        .map(CriteriaSet::id))
                .isEqualTo(found ? java.util.Optional.of("T1") : java.util.Optional.empty());
    }

    @Test
    void assessment_that_ends_the_year_after_judged_the_year_before() {
        Jurisdiction nation = Catalogue.load().in(null);
        HeldTitle commune = held(Title.COMMUNITY_COMMUNE, null, 2024);
        CriteriaSet set = nation.recognisedBy(commune).orElseThrow();
        int later = nation.step(set, Title.COMMUNITY_COMMUNE, StepKind.FINISH, 2024, LocalDate.of(2024, 12, 31))
                .orElseThrow()
                .yearsAfter();
        assertThat(later).isPositive();
        assertThat(nation.yearJudged(commune)).isEqualTo(2024 - later);
        assertThat(nation.yearJudged(held(Title.COMMUNITY_COMMUNE, null, 1999))).isEqualTo(1999);
    }

    @Test
    void a_locality_tells_what_it_names_itself_and_the_nation_nothing() {
        Jurisdiction province = Catalogue.load().in("phu-tho");
        Jurisdiction nation = Catalogue.load().in(null);
        assertThat(province.namings(Title.COMMUNITY_COMMUNE)).hasSize(1);
        assertThat(province.namings(Title.CITIZEN)).isEmpty();
        assertThat(province.ownSteps(Title.COMMUNITY_COMMUNE))
                .extracting(CalendarStep::kind)
                .containsExactly(StepKind.HAND_IN, StepKind.FINISH);
        assertThat(province.localGaps(LocalDate.of(2026, 6, 27))).isEmpty();
        assertThat(province.localGaps(LocalDate.of(2026, 6, 28))).hasSize(1);
        assertThat(nation.ownSteps(Title.COMMUNITY_COMMUNE)).isEmpty();
        assertThat(nation.localGaps(LocalDate.of(2026, 6, 28))).isEmpty();
        assertThat(nation.bases()).isEmpty();
        assertThat(nation.ownBases()).isEmpty();
    }

    @Test
    void a_step_of_the_locality_stands_in_the_place_of_those_of_its_kind_alone() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Jurisdiction province = Catalogue.load().in("phu-tho");
        CriteriaSet set = province.inForce(Title.COMMUNITY_COMMUNE, day).orElseThrow();
        assertThat(province.calendar(set, Title.COMMUNITY_COMMUNE, 2026, day))
                .filteredOn(step -> step.kind() == StepKind.HAND_IN)
                .containsExactlyElementsOf(
                        province.ownSteps(Title.COMMUNITY_COMMUNE).subList(0, 1));
        assertThat(province.calendar(set, Title.COMMUNITY_COMMUNE, 2026, day))
                .hasSizeGreaterThan(2)
                .isNotEqualTo(Catalogue.load().in(null).calendar(set, Title.COMMUNITY_COMMUNE, 2026, day));
    }
}
