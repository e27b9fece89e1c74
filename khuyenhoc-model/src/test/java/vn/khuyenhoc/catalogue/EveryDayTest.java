package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyenhoc.title.Title;

class EveryDayTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest
    @EnumSource
    void every_day_has_one_criteria_set_or_one_recorded_gap(Title title) {
        days().forEach(day -> {
            List<String> found =
                    Stream.concat(sets(title, day), gaps(title, day)).toList();
            assertThat(found).as("what holds for %s on %s", title.code(), day).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_law_of_the_nation_finds_what_holds_on_every_day(Title title) {
        Jurisdiction nation = CATALOGUE.in(null);
        days().forEach(day -> assertThat(nation.inForce(title, day).isPresent())
                .as("%s on %s", title.code(), day)
                .isNotEqualTo(nation.gap(title, day).isPresent()));
    }

    @Test
    void every_day_of_every_set_of_the_nation_has_one_authority_or_one_that_is_unresolved() {
        CATALOGUE.sets().stream()
                .filter(set -> !set.authorities().isEmpty())
                .forEach(set -> days().filter(set.validity()::contains)
                        .forEach(day -> assertThat(set.authorities().stream()
                                        .filter(one -> one.validity().contains(day)))
                                .as("authority of %s on %s", set.id(), day)
                                .hasSize(1)));
    }

    @Test
    void a_locality_never_has_two_sets_of_its_own_on_one_day() {
        for (Overlay overlay : CATALOGUE.overlays()) {
            List<CriteriaSet> own = CATALOGUE.in(overlay.id()).sets().stream()
                    .filter(set -> overlay.id().equals(set.overlay()))
                    .toList();
            for (Title title : Title.values()) {
                days().forEach(day -> assertThat(own.stream().filter(set -> holds(set, title, day)))
                        .as("%s of %s on %s", title.code(), overlay.id(), day)
                        .hasSizeLessThanOrEqualTo(1));
            }
        }
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static Stream<String> sets(Title title, LocalDate day) {
        return CATALOGUE.sets().stream().filter(set -> holds(set, title, day)).map(CriteriaSet::id);
    }

    private static boolean holds(CriteriaSet set, Title title, LocalDate day) {
        return set.titles().contains(title) && set.validity().contains(day);
    }

    private static Stream<String> gaps(Title title, LocalDate day) {
        return CATALOGUE.gaps().stream()
                .filter(gap -> gap.title() == title && gap.validity().contains(day))
                .map(gap -> "gap: " + gap.reason().en());
    }
}
