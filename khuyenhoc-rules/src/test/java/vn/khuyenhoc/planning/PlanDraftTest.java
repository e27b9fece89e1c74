package vn.khuyenhoc.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** The skeleton of a plan lacks nothing but what only people can say, whoever issues it and when. */
class PlanDraftTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final RuleSet RULES = RuleSet.load();
    private static final PlanDraftYaml YAML = new PlanDraftYaml(CATALOGUE, Locale.ROOT);
    private static final List<String> AREAS =
            List.of("LD1", "LD2", "LD1.LH", "LD1.DT", "LD1.LH.tan-ha", "LD1.DT.binh-thanh", "LD2.dinh-van-lam-ha");
    private static final int[] YEARS = {2023, 2025, 2026, 2030};

    /** Every kind at every tier in areas of the tier, some without an area, and every body that the catalogue names. */
    static Stream<Actor> issuers() {
        List<Actor> issuers = new ArrayList<>();
        for (BodyKind kind : CATALOGUE.bodies().kinds()) {
            for (Rank rank : kind.ranks()) {
                if (areas(rank.tier()).isEmpty() || kind.code().equals("peoples-committee")) {
                    issuers.add(Issuer.of(CATALOGUE, kind.code(), null, rank.tier()));
                }
                areas(rank.tier()).forEach(area -> issuers.add(Issuer.of(CATALOGUE, kind.code(), area, null)));
            }
        }
        CATALOGUE.bodies().all().stream()
                .map(Body::code)
                .forEach(body -> issuers.add(Issuer.of(CATALOGUE, body, null, null)));
        return issuers.stream();
    }

    private static List<String> areas(Tier tier) {
        return CATALOGUE.territory().areas().stream()
                .filter(area -> area.tier() == tier)
                .map(Area::code)
                .filter(AREAS::contains)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2031, 2035})
    void a_plan_of_a_year_after_the_programmes_names_none_that_has_ended(int year) {
        String text = YAML.of(draft(Issuer.of(CATALOGUE, "peoples-committee", "LD2.tan-ha-lam-ha", null), year));

        assertThat(text).contains("49-KL/TW").doesNotContain("387/QĐ-TTg", "1373/QĐ-TTg", "677/QĐ-TTg");
        assertThat(review(text, year).gaps("CITATION_INCONSISTENT")).isEmpty();
        assertThat(review(text.replace("49-KL/TW", "387/QĐ-TTg"), year).gaps("CITATION_INCONSISTENT"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("issuers")
    void lacks_nothing_but_its_blanks(Actor issuer) {
        // of whom no area is known so much is open that a review takes seconds
        for (int year : issuer.area() == null ? new int[] {2026} : YEARS) {
            if (exists(issuer, year)) {
                String text = YAML.of(draft(issuer, year));
                PlanReviewResult review = review(text, year);

                assertThat(review.gaps().stream()
                                .filter(gap -> gap.certainty() == GapCertainty.CERTAIN)
                                .map(PlanDraftTest::shown))
                        .as("%s in %s\n%s", issuer, year, text)
                        .isEmpty();
                assertThat(review.gaps()).allMatch(gap -> gap.settledBy() != null);
            }
        }
    }

    private static String shown(PlanGap gap) {
        return gap.code() + " " + gap.planFact() + " " + gap.indicator() + " "
                + gap.message().vi();
    }

    private static boolean exists(Actor issuer, int year) {
        Area area = issuer.area() == null
                ? null
                : CATALOGUE.territory().area(issuer.area()).orElseThrow();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return !issuer.ended(first)
                && !issuer.notYet(last)
                && (area == null
                        || (!area.lifetime().ended(first)
                                && (area.lifetime().from() == null
                                        || !area.lifetime().from().isAfter(last))));
    }

    private static PlanDraft draft(Actor issuer, int year) {
        return new PlanDrafting(CATALOGUE, RULES, null).draft(issuer, year, List.of(), List.of());
    }

    private static PlanReviewResult review(String text, int year) {
        Plan plan = new PlanReader(CATALOGUE).read("plan.yaml", text);
        return new PlanReview(CATALOGUE, RULES).review(plan, LocalDate.of(year, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "party-committee, LD1.LH, Huyện ủy Lâm Hà",
        "peoples-committee, LD1.LH.dinh-van, Ủy ban nhân dân thị trấn Đinh Văn",
        "party-propaganda, LD2, Ban Tuyên giáo Tỉnh ủy Lâm Đồng",
        "association, LD2.tan-ha-lam-ha, Hội Khuyến học xã Tân Hà Lâm Hà"
    })
    void names_the_body_of_a_kind_in_an_area(String kind, String area, String name) {
        assertThat(Issuer.of(CATALOGUE, kind, area, null).name().vi()).isEqualTo(name);
    }

    @Test
    void takes_targets_tasks_and_grounds_from_what_binds_the_issuer() {
        String text = YAML.of(draft(Issuer.of(CATALOGUE, "party-committee", "LD1.LH.tan-ha", null), 2025));

        assertThat(text)
                .contains(
                        "symbol: \"…-KH/ĐU\" # ĐIỀN:",
                        "{symbol: \"387/QĐ-TTg\", date: 2022-03-25}",
                        "- {indicator: family, base: families, year: 2025, value: 0.7} # Gia đình học tập",
                        "# S13: ",
                        "provides: [title-linkage]",
                        "review: {of: \"123-KH/HU\"",
                        "provides: [centre-budget]}");
    }

    @Test
    void between_target_years_asks_for_the_way_to_the_next() {
        PlanDraft draft = draft(Issuer.of(CATALOGUE, "peoples-committee", "LD2.dinh-van-lam-ha", null), 2026);

        assertThat(draft.targets())
                .filteredOn(target -> target.indicator().equals("citizen")
                        && target.base().code().equals("citizens"))
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.value()).isEqualByComparingTo("0.44");
                    assertThat(target.floor()).isEqualByComparingTo("0.40");
                    assertThat(target.ahead()).isNull();
                });
        assertThat(YAML.of(draft)).contains("due: 2026-10-07 # hạn theo danh mục");
    }

    @Test
    void marks_a_value_that_no_document_sets_for_the_year_yet() {
        PlanDraft draft = draft(Issuer.of(CATALOGUE, "HU-LAMHA", null, null), 2024);

        assertThat(draft.targets())
                .filteredOn(target -> target.indicator().equals("family"))
                .singleElement()
                .satisfies(target -> assertThat(target.ahead()).isEqualTo(2025));
        assertThat(YAML.of(draft)).contains("# ĐIỀN: mức của năm 2024");
    }

    @Test
    void does_not_fall_below_the_targets_of_the_plan_before() {
        Plan before = new PlanReader(CATALOGUE).read("before.yaml", """
                        plan:
                          symbol: 3/KH-UBND
                          name: {vi: Kế hoạch, en: Plan}
                          kind: annual
                          issuer: {kind: peoples-committee, tier: commune, name: {vi: Ủy ban, en: Committee}}
                          date: 2025-08-01
                          period: {from: 2025, to: 2025}
                          targets: [{indicator: family, base: families, year: 2025, value: 0.91}]
                        """);
        PlanDraft draft = new PlanDrafting(CATALOGUE, RULES, null)
                .draft(
                        Issuer.of(CATALOGUE, "peoples-committee", "LD2.tan-ha-lam-ha", null),
                        2026,
                        List.of(before),
                        List.of());

        assertThat(draft.targets())
                .filteredOn(target -> target.indicator().equals("family"))
                .singleElement()
                .satisfies(target -> assertThat(target.value()).isEqualByComparingTo(new BigDecimal("0.91")));
        assertThat(draft.reviews()).contains("3/KH-UBND");
    }

    @Test
    void takes_up_the_gaps_of_the_year_before() {
        EarlierGap linkage = gap("NO_TITLE_LINKAGE", "title-linkage", null, "S13");
        EarlierGap shortfall = gap("RESULT_BELOW_TARGET", "results-reach-targets", "family", "387-2");
        EarlierGap sector = gap("ASSOCIATION_SECTOR_UNCOVERED", "sectors-covered", null, "NONE");
        EarlierGap cited = gap("CITATION_INCONSISTENT", "citations-consistent", null, "S5");
        PlanDraft draft = new PlanDrafting(CATALOGUE, RULES, null)
                .draft(
                        Issuer.of(CATALOGUE, "party-committee", "LD1.LH.tan-ha", null),
                        2025,
                        List.of(),
                        List.of(linkage, shortfall, sector, cited));

        assertThat(task(draft, linkage).provides()).anyMatch(fact -> fact.code().equals("title-linkage"));
        assertThat(task(draft, shortfall).serves()).contains("family");
        assertThat(task(draft, sector).name()).isEqualTo(sector.remedy());
        assertThat(draft.gaps()).containsExactly(cited);
        assertThat(review(YAML.of(draft), 2025).gaps()).allMatch(gap -> gap.certainty() != GapCertainty.CERTAIN);
    }

    private static PlanDraft.DraftTask task(PlanDraft draft, EarlierGap gap) {
        return draft.tasks().stream()
                .filter(task -> task.gaps().contains(gap))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                }));
    }

    private static EarlierGap gap(String code, String fact, String indicator, String obligation) {
        return new EarlierGap(
                code,
                fact,
                indicator,
                List.of(obligation),
                new Words("thiếu \"" + fact + "\"\nở đâu", "lacks"),
                new Words("sửa " + fact, "mend " + fact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HU-LAMHA:2026", "LD2.tan-ha-lam-ha:2024"})
    void refuses_who_does_not_exist_in_the_year(String who) {
        String[] parts = who.split(":");
        boolean area = parts[0].startsWith("LD");
        Actor issuer = Issuer.of(CATALOGUE, area ? "peoples-committee" : parts[0], area ? parts[0] : null, null);

        assertThatThrownBy(() -> draft(issuer, Integer.parseInt(parts[1])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(parts[1]);
    }

    @Test
    void names_what_there_is_where_a_code_is_wrong() {
        assertThatThrownBy(() -> Issuer.of(CATALOGUE, "peoples-comittee", "LD1.LH", null))
                .hasMessageContaining("peoples-committee");
        assertThatThrownBy(() -> Issuer.of(CATALOGUE, "peoples-committee", "LD1.LX", null))
                .hasMessageContaining("LD1.LH");
        assertThatThrownBy(() -> Issuer.of(CATALOGUE, "party-organisation", "LD1", null))
                .hasMessageContaining("commune");
        assertThatThrownBy(() -> Issuer.of(CATALOGUE, "peoples-committee", null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comments_come_in_english_too() {
        PlanDraftYaml english = new PlanDraftYaml(CATALOGUE, Locale.ENGLISH);
        String text = english.of(draft(Issuer.of(CATALOGUE, "association", "LD2.tan-ha-lam-ha", null), 2027));

        assertThat(text).contains("# FILL IN: number of the plan").doesNotContain("ĐIỀN", "{0}");
        assertThat(english.blanks(text)).isGreaterThan(5);
    }
}
