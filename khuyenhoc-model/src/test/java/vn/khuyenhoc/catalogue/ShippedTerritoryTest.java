package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

class ShippedTerritoryTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Territory TERRITORY = CATALOGUE.territory();
    private static final Bodies BODIES = CATALOGUE.bodies();

    @Test
    void six_new_communes_came_of_seventeen_one_of_them_from_duc_trong() {
        List<Area> communes = TERRITORY.areas().stream()
                .filter(area -> area.tier() == Tier.COMMUNE && area.lifetime().from() != null)
                .toList();
        List<String> predecessors =
                communes.stream().flatMap(area -> area.predecessors().stream()).toList();

        assertThat(communes).hasSize(6);
        assertThat(predecessors).hasSize(17).doesNotHaveDuplicates();
        assertThat(predecessors.stream().filter(code -> TERRITORY.within(code, "LD1.DT")))
                .containsExactly("LD1.DT.binh-thanh");
    }

    @Test
    void all_parts_are_named_of_the_old_district_and_the_six_new_communes_only() {
        assertThat(TERRITORY.areas().stream().filter(Area::allParts))
                .extracting(Area::code)
                .contains("LD1.LH", "LD2.dinh-van-lam-ha")
                .doesNotContain("LD1", "LD1.DT", "LD2")
                .hasSize(7);
        assertThat(TERRITORY.areas().stream().filter(area -> "LD1.LH".equals(area.superior())))
                .hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({
        "LD1.LH, COMMUNE, 2024-12-31, 16",
        "LD1.LH, DISTRICT, 2024-12-31, 1",
        "LD1.LH.tan-ha, COMMUNE, 2024-12-31, 1",
        "LD1.LH, COMMUNE, 2025-07-01,",
        "LD1.LH.tan-ha, DISTRICT, 2024-12-31,",
        "LD1, DISTRICT, 2024-12-31,",
        "LD1.DT, COMMUNE, 2024-12-31,",
        "nowhere, COMMUNE, 2024-12-31,",
    })
    void areas_are_counted_only_where_all_parts_are_named(String code, Tier tier, LocalDate day, Integer number) {
        assertThat(TERRITORY.count(code, tier, day))
                .isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }

    @Test
    void a_predecessor_ends_the_day_before_its_successor_begins() {
        assertThat(TERRITORY.areas())
                .allSatisfy(area -> assertThat(area.predecessors())
                        .allSatisfy(code -> assertThat(TERRITORY
                                        .area(code)
                                        .orElseThrow()
                                        .lifetime()
                                        .to())
                                .isEqualTo(area.lifetime().from().minusDays(1))));
    }

    @Test
    void a_new_commune_does_not_lie_in_the_district_but_was_formed_from_it() {
        assertThat(TERRITORY.within("LD2.tan-ha-lam-ha", "LD1.LH")).isFalse();
        assertThat(TERRITORY.formedFrom("LD2.tan-ha-lam-ha", "LD1.LH")).isTrue();
        assertThat(TERRITORY.formedFrom("LD2.tan-ha-lam-ha", "LD1.DT")).isFalse();
        assertThat(TERRITORY.formedFrom("LD2.dinh-van-lam-ha", "LD1.DT")).isTrue();
    }

    @Test
    void district_bodies_end_with_their_tier_and_no_source_says_who_took_over() {
        assertThat(BODIES.all().stream().filter(body -> body.tier() == Tier.DISTRICT))
                .hasSize(5)
                .allSatisfy(body -> {
                    assertThat(body.lifetime().contains(LAST_DAY)).isTrue();
                    assertThat(body.lifetime().contains(LAST_DAY.plusDays(1))).isFalse();
                    assertThat(body.successorUnresolved()).isTrue();
                });
    }

    @Test
    void every_body_exists_within_the_days_of_its_area() {
        assertThat(BODIES.all())
                .allSatisfy(body -> assertThat(TERRITORY
                                .area(String.valueOf(body.area()))
                                .orElseThrow()
                                .lifetime())
                        .isEqualTo(body.lifetime()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ban Thường vụ Tỉnh ủy Lâm Đồng, party-committee, PROVINCE",
        "BAN TUYÊN GIÁO HUYỆN ỦY, party-propaganda, DISTRICT",
        "Phòng GDĐT huyện, education-office, DISTRICT",
        "Hội Khuyến học huyện Vĩnh Linh, association, DISTRICT",
        "Ban Chấp hành Trung ương Hội Khuyến học Việt Nam, association, CENTRAL",
    })
    void a_name_tells_kind_and_tier(String name, String kind, Tier tier) {
        Bodies.Ranked found = BODIES.named(name).orElseThrow();

        assertThat(found.kind().code()).isEqualTo(kind);
        assertThat(found.rank().tier()).isEqualTo(tier);
    }

    @Test
    void a_name_of_nobody_tells_nothing() {
        assertThat(BODIES.named("ông Nguyễn Văn A")).isEmpty();
    }

    @Test
    void a_sign_tells_who_signs_with_it() {
        assertThat(BODIES.signing("HU"))
                .extracting(ranked -> ranked.rank().tier())
                .containsExactly(Tier.DISTRICT);
        assertThat(BODIES.signing("TU"))
                .extracting(ranked -> ranked.rank().tier())
                .containsExactly(Tier.PROVINCE);
        assertThat(BODIES.signing("XX")).isEmpty();
    }

    @Test
    void a_mountainous_commune_is_one_from_the_day_of_the_decision_and_not_linked_to_the_classes_of_281() {
        Area commune = TERRITORY.area("LD2.dinh-van-lam-ha").orElseThrow();

        assertThat(commune.classes()).singleElement().satisfies(one -> {
            assertThat(one.name().vi()).isEqualTo("xã miền núi");
            assertThat(one.validity().contains(LocalDate.of(2025, 11, 24))).isFalse();
            assertThat(one.validity().contains(LocalDate.of(2025, 11, 25))).isTrue();
            assertThat(one.areaClass()).isNull();
        });
        assertThat(TERRITORY.classes("LD2.dinh-van-lam-ha", LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_class_that_is_linked_holds_on_its_days() {
        Area area = new Area(
                "A",
                new Words("a", "a"),
                Tier.COMMUNE,
                null,
                new Lifetime(null, null),
                List.of(),
                false,
                List.of(new AreaClassing(
                        new Words("b", "b"),
                        AreaClass.MOUNTAINOUS,
                        new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                        SourceMark.TEXT,
                        "S",
                        List.of())),
                SourceMark.TEXT,
                "S",
                List.of());
        Territory territory = new Territory(Map.of("A", area));

        assertThat(territory.classes("A", LocalDate.of(2020, 6, 1))).containsExactly(AreaClass.MOUNTAINOUS);
        assertThat(territory.classes("A", LocalDate.of(2021, 1, 1))).isEmpty();
        assertThat(territory.classes("B", LocalDate.of(2020, 6, 1))).isEmpty();
    }
}
