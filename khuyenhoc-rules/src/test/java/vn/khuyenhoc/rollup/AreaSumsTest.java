package vn.khuyenhoc.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class AreaSumsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final AreaSums SUMS = new AreaSums(CATALOGUE);
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final List<String> LAM_HA = CATALOGUE.territory().areas().stream()
            .filter(area -> "LD1.LH".equals(area.superior()))
            .map(Area::code)
            .toList();

    @Test
    void a_new_commune_has_the_history_of_those_it_was_formed_from() {
        Results sum = SUMS.of(
                "LD2.dinh-van-lam-ha",
                List.of(
                        part("LD1.LH.dinh-van", 100, 70),
                        part("LD1.LH.tan-van", 200, 100),
                        part("LD1.DT.binh-thanh", 50, 40)));

        FigureRow row = sum.row("family").orElseThrow();
        assertThat(row.base().code()).isEqualTo("families");
        assertThat(row.all().value()).isEqualByComparingTo("350");
        assertThat(row.recognised().value()).isEqualByComparingTo("210");
        assertThat(sum.notes()).isEmpty();
    }

    @Test
    void a_sum_that_lacks_a_part_says_which_and_is_compared_with_nothing() {
        Results sum = SUMS.of(
                "LD2.dinh-van-lam-ha", List.of(part("LD1.LH.dinh-van", 100, 70), part("LD1.LH.tan-van", 200, 100)));

        assertThat(sum.notes().get(0).vi()).contains("LD1.DT.binh-thanh");
        assertThat(sum.row("family").orElseThrow().base().code()).isEmpty();
        assertThat(sum.row("family").orElseThrow().base().name().en()).contains("missing: LD1.DT.binh-thanh");
    }

    @Test
    void a_part_without_the_count_leaves_it_unknown_and_a_range_stays_a_range() {
        FigureRow unknown = FigureRow.counted(Title.FAMILY, families(), null, null, null, PrintedNumber.between(3, 5));
        Results sum = SUMS.of(
                "LD2.phu-son-lam-ha",
                List.of(
                        part("LD1.LH.phu-son", 100, 70),
                        Results.of(words(), "LD1.LH.da-don", BEFORE, null, List.of(unknown))));

        assertThat(sum.row("family").orElseThrow().all()).isNull();
        assertThat(sum.row("family").orElseThrow().recognised().bounds(1e9)).isEqualTo(Interval.closed(73, 75));
    }

    @Test
    void refuses_what_does_not_make_up_the_area() {
        Results hoaiDuc = part("LD1.LH.hoai-duc", 10, 5);
        Results lamHa = part("LD1.LH", 100, 50);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("LD2.dinh-van-lam-ha", List.of(hoaiDuc)))
                .withMessageContaining("LD1.LH.hoai-duc")
                .withMessageContaining("LD1.DT.binh-thanh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("LD1", List.of(lamHa, hoaiDuc)))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of(
                        "LD1.LH", List.of(hoaiDuc, part("LD1.LH.tan-ha", 1, 1).ofYear(2023))))
                .withMessageContaining("2023");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("nowhere", List.of(hoaiDuc)))
                .withMessageContaining("nowhere");
        assertThatIllegalArgumentException().isThrownBy(() -> SUMS.of("LD1.LH", List.of()));
    }

    @Test
    void the_old_district_is_not_the_sum_of_the_six_new_communes() {
        List<Results> six = CATALOGUE.territory().areas().stream()
                .filter(area ->
                        area.code().startsWith("LD2.") && !area.predecessors().isEmpty())
                .map(area -> part(area.code(), 10, 5))
                .toList();

        assertThat(six).hasSize(6);
        assertThatIllegalArgumentException().isThrownBy(() -> SUMS.of("LD1.LH", six));
    }

    @Property(tries = 100)
    void two_stages_give_the_same_as_one_in_any_order(@ForAll long seed) {
        Random random = new Random(seed);
        List<Results> communes = new ArrayList<>(LAM_HA.stream()
                .map(code -> part(code, 10 + random.nextInt(500), random.nextInt(10)))
                .toList());
        Results direct = SUMS.of("LD1", communes);
        Collections.shuffle(communes, random);
        Results staged = SUMS.of("LD1", List.of(SUMS.of("LD1.LH", communes)));

        assertThat(communes).hasSize(16);
        assertThat(staged.row("family").orElseThrow().all())
                .isEqualTo(direct.row("family").orElseThrow().all());
        assertThat(staged.row("family").orElseThrow().recognised())
                .isEqualTo(direct.row("family").orElseThrow().recognised());
    }

    private static Results part(String area, long all, long recognised) {
        FigureRow row = FigureRow.counted(
                Title.FAMILY,
                families(),
                PrintedNumber.between(all, all),
                null,
                null,
                PrintedNumber.between(recognised, recognised));
        return Results.of(words(), area, BEFORE, null, List.of(row));
    }

    private static vn.khuyenhoc.catalogue.TargetBase families() {
        return CATALOGUE.targets().bases().get("families");
    }

    private static Words words() {
        return new Words("Kết quả", "Results");
    }
}
