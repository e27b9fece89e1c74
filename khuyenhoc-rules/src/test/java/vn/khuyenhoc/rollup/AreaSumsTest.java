package vn.khuyenhoc.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
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
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.Qualifier;
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
    void a_whole_whose_parts_no_source_names_all_is_never_whole() {
        Results sum = SUMS.of("LD1", List.of(part("LD1.LH", 100, 50), part("LD1.DT", 100, 50)));

        assertThat(sum.row("family").orElseThrow().base().name().en()).contains("other areas of LD1");
        assertThat(SUMS.of(
                                "LD1.LH",
                                LAM_HA.stream().map(code -> part(code, 1, 1)).toList())
                        .row("family")
                        .orElseThrow()
                        .base()
                        .code())
                .isEqualTo("families");
    }

    @Test
    void the_history_of_the_province_may_be_told_by_old_communes_and_names_those_that_lack() {
        Results sum = SUMS.of("LD2", List.of(part("LD1.LH.phu-son", 100, 50), part("LD1.LH.tan-ha", 10, 5)));

        assertThat(sum.notes().get(0).vi())
                .contains("LD1.LH.da-don", "LD1.LH.hoai-duc", "LD2.phuc-tho-lam-ha", "các địa bàn khác của LD2")
                .doesNotContain("LD1.LH.phu-son", "LD1.LH.tan-ha;");
    }

    @Test
    void refuses_new_and_old_areas_on_the_same_ground() {
        List<Results> both = List.of(part("LD2.tan-ha-lam-ha", 40, 20), part("LD1.LH.tan-ha", 10, 5));
        List<Results> across = List.of(part("LD1.LH", 40, 20), part("LD2.dinh-van-lam-ha", 10, 5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("LD2", both))
                .withMessage("areas LD2.tan-ha-lam-ha and LD1.LH.tan-ha overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("LD2", across))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("LD2", List.of(both.get(0), both.get(0))))
                .withMessageContaining("overlap");
    }

    @Test
    void refuses_a_district_after_its_last_day_and_two_ways_of_counting() {
        LocalDate after = LocalDate.of(2025, 7, 1);
        Results late = Results.of(words(), "LD1.LH.tan-ha", after, null, List.of());
        Results qualified = part("LD1.LH.hoai-duc", 1, 1).marked(false, List.of(Counting.QUALIFIED.note()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("LD1.LH", List.of(late)))
                .withMessageContaining("ended on 2025-06-30");
        assertThat(SUMS.of("LD2.tan-ha-lam-ha", List.of(late)).asOf()).isEqualTo(after);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.of("LD1.LH", List.of(part("LD1.LH.tan-ha", 1, 1), qualified)))
                .withMessageContaining("counted differently: [HELD, QUALIFIED]");
        assertThat(SUMS.of("LD1.LH", List.of(qualified)).notes()).contains(Counting.QUALIFIED.note());
    }

    @Test
    void rows_of_different_bases_or_names_are_not_added_and_name_the_areas_that_lack_them() {
        TargetBase own = new TargetBase("", new Words("hộ nông dân", "farmers"));
        Results other = Results.of(
                words(),
                "LD1.LH.da-don",
                BEFORE,
                null,
                List.of(FigureRow.counted(Title.FAMILY, own, PrintedNumber.between(9, 9), null, null, null)));
        Results sum = SUMS.of("LD2.phu-son-lam-ha", List.of(part("LD1.LH.phu-son", 100, 70), other));

        assertThat(sum.rows())
                .extracting(row -> row.base().name().en())
                .containsExactly(
                        "farmers of the 1 areas with figures (missing: LD1.LH.phu-son)",
                        "families of the 1 areas with figures (missing: LD1.LH.da-don)");
    }

    @Test
    void an_inequality_stays_one() {
        FigureRow over = FigureRow.counted(
                Title.FAMILY,
                families(),
                null,
                null,
                null,
                new PrintedNumber("trên 3", Qualifier.OVER, BigDecimal.valueOf(3), BigDecimal.ONE));
        Results sum = SUMS.of(
                "LD2.phu-son-lam-ha",
                List.of(
                        part("LD1.LH.phu-son", 100, 70),
                        Results.of(words(), "LD1.LH.da-don", BEFORE, null, List.of(over))));

        PrintedNumber recognised = sum.row("family").orElseThrow().recognised();
        assertThat(recognised.text()).isEqualTo("từ 74 trở lên");
        assertThat(recognised.bounds(Double.POSITIVE_INFINITY))
                .isEqualTo(Interval.closed(74, Double.POSITIVE_INFINITY));
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

    private static TargetBase families() {
        return CATALOGUE.targets().bases().get("families");
    }

    private static Words words() {
        return new Words("Kết quả", "Results");
    }
}
