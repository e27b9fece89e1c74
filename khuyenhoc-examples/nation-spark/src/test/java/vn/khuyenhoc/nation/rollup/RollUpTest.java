package vn.khuyenhoc.nation.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class RollUpTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final List<Subject> UNITS = List.of(
            unit("X", Tier.COMMUNE, "H", null),
            unit("H", Tier.DISTRICT, "T", LAST_DAY),
            unit("T", Tier.PROVINCE, null, null));
    private static final Counts COUNTS = new Counts(10, 5, 3, 2, 1, 0);

    private static Subject unit(String id, Tier tier, @Nullable String superior, @Nullable LocalDate until) {
        return new AdministrativeUnit(id, null, tier, superior, List.of(), null, until, List.of(), List.of());
    }

    private static List<Figure> figures(LocalDate day, String place) {
        RollUp rollUp = new RollUp(UNITS, day);
        rollUp.add(place, Title.CITIZEN, COUNTS);
        return rollUp.figures();
    }

    @Test
    void counts_in_every_place_around() {
        assertThat(figures(LAST_DAY, "X")).extracting(Figure::place).containsExactly("VN", "T", "H", "X");
        assertThat(figures(LAST_DAY, "X")).extracting(Figure::counts).containsOnly(COUNTS);
    }

    @Test
    void has_no_district_after_its_last_day() {
        assertThat(figures(LAST_DAY.plusDays(1), "X"))
                .extracting(Figure::place, Figure::around)
                .containsExactly(tuple("VN", null), tuple("T", "VN"), tuple("X", "T"));
    }

    @Test
    void counts_what_lies_in_the_district_in_no_commune() {
        assertThat(figures(LAST_DAY, "H")).extracting(Figure::place).containsExactly("VN", "T", "H");
    }

    @Test
    void counts_what_lies_in_no_known_place_for_the_nation() {
        assertThat(figures(LAST_DAY, "elsewhere")).extracting(Figure::place).containsExactly("VN");
    }
}
