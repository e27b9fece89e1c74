package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.AbsentTarget.Exemption;

class LocalTargetsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void the_nation_has_no_target_of_a_locality() {
        assertThat(CATALOGUE.targets()).allMatch(target -> target.overlay() == null);
        assertThat(CATALOGUE.in(null).targets(DAY)).isEqualTo(CATALOGUE.targets());
    }

    @Test
    void a_locality_has_the_national_targets_and_its_own_only() {
        Targets targets = CATALOGUE.in("binh-duong").targets(DAY);

        assertThat(targets.target("387-4")).isPresent();
        assertThat(targets.target("BD-387-4")).isPresent();
        assertThat(targets.target("TK-387-4")).isEmpty();
    }

    @Test
    void a_locality_has_no_target_of_its_own_before_its_overlay() {
        assertThat(CATALOGUE.in("binh-duong").targets(LocalDate.of(2021, 1, 1)).target("BD-387-4"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HN-387-9, 2030, 0.70",
        "HN-1373-13, 2025, 0.50",
        "HN-1373-14, 2030, 0.60",
        "BD-387-4, 2030, 0.70",
        "BD-387-2, 2025, 0.70",
        "TK-387-2, 2025, 0.80",
        "TK-387-9, 2025, 0.50",
        "BRVT-387-9, 2030, 0.60",
        "BRVT-387-8, 2025, 1.00",
        "DL-CH-3, 2025, 0.80",
        "DL-CH-2, 2030, 1.00",
        "BN-677-2, 2025, 0.45",
        "BN-677-4, 2025, 0.75",
    })
    void has_the_value_of_the_local_plan(String code, int year, String value) {
        Target target = CATALOGUE.allTargets().target(code).orElseThrow();

        assertThat(target.in(year).orElseThrow().normal()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"TK-387-2, 2030", "BN-677-2, 2030", "BD-387-9, 2025", "HN-387-1, 2025"})
    void what_no_source_gives_stays_missing(String code, int year) {
        assertThat(CATALOGUE.allTargets().target(code).orElseThrow().in(year)).isEmpty();
    }

    @Test
    void seven_local_plans_are_there_with_all_their_values() {
        Map<String, Long> values = CATALOGUE.allTargets().stream()
                .filter(target -> target.overlay() != null)
                .collect(Collectors.groupingBy(
                        Target::document,
                        TreeMap::new,
                        Collectors.summingLong(target -> target.values().size())));

        assertThat(values)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "KH-291-2022-HANOI", 15L,
                        "KH-KHONG-SO-2021-HANOI", 6L,
                        "KH-KHONG-SO-2022-BINHDUONG", 11L,
                        "KH-KHONG-SO-2022-TAMKY", 7L,
                        "KH-49-2023-BARIAVUNGTAU", 8L,
                        "KH-102-2022-DAKLAK", 6L,
                        "KH-KHONG-SO-QD677-BACNINH", 3L));
    }

    @Test
    void a_value_that_is_cut_or_a_range_carries_a_note() {
        TargetValue cut =
                CATALOGUE.allTargets().target("BD-387-9").orElseThrow().in(2030).orElseThrow();

        assertThat(cut.citation().mark()).isEqualTo(SourceMark.INFER);
        assertThat(cut.note()).isNotNull();
        assertThat(CATALOGUE.allTargets().target("HN-387-2").orElseThrow().values())
                .allMatch(value -> value.note() != null);
    }

    @Test
    void other_people_are_another_base() {
        assertThat(base("HN-1373-U")).isNotEqualTo(base("387-5"));
        assertThat(base("BN-677-3")).isNotEqualTo(base("677-3"));
        assertThat(base("BN-677-2")).isEqualTo(base("677-2"));
    }

    private static String base(String code) {
        return CATALOGUE.allTargets().target(code).orElseThrow().base().code();
    }

    @Test
    void a_plan_whose_day_no_source_gives_is_certain_only_from_when_it_was_reported() {
        Target target = CATALOGUE.allTargets().target("BD-387-4").orElseThrow();

        assertThat(target.inForce(LocalDate.of(2022, 3, 24))).isFalse();
        assertThat(target.inForce(LocalDate.of(2022, 5, 1))).isTrue();
        assertThat(target.certainlyInForce(LocalDate.of(2022, 5, 1))).isFalse();
        assertThat(target.certainlyInForce(LocalDate.of(2022, 8, 31))).isTrue();
    }

    @Test
    void the_targets_of_a_district_end_with_the_districts_and_those_of_provinces_have_no_end_that_no_source_gives() {
        LocalDate after = LocalDate.of(2025, 7, 1);

        assertThat(CATALOGUE.allTargets().target("TK-387-2").orElseThrow().inForce(after.minusDays(1)))
                .isTrue();
        assertThat(CATALOGUE.allTargets().target("TK-387-2").orElseThrow().inForce(after))
                .isFalse();
        assertThat(CATALOGUE.allTargets().target("BRVT-387-9").orElseThrow().inForce(after))
                .isTrue();
    }

    @Test
    void binh_duong_does_not_take_up_clans_and_no_source_says_whether_it_declares_an_exemption() {
        List<AbsentTarget> absent = CATALOGUE.in("binh-duong").targets(DAY).absent();

        assertThat(absent).singleElement().satisfies(one -> {
            assertThat(one.target()).isEqualTo("387-3");
            assertThat(one.exemption()).isEqualTo(Exemption.UNKNOWN);
        });
        assertThat(CATALOGUE.in("tam-ky").targets(DAY).absent()).isEmpty();
        assertThat(CATALOGUE.targets().absent()).isEmpty();
    }
}
