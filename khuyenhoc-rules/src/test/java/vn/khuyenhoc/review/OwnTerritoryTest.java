package vn.khuyenhoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.board.Board;
import vn.khuyenhoc.board.Boards;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;

/** A locality brings its areas, those before them and its bodies as files of its pack; nobody is judged by the map of another. */
class OwnTerritoryTest {
    private static final String SEEN = "    mark: INFER\n    source: LIBRARY-PLANS\n";
    private static final Catalogue CATALOGUE = Catalogue.load(
            "vi-du",
            Map.of(
                    "overlay.yaml",
                    """
            id: vi-du
            name: {vi: Ví dụ, en: Example}
            illustrative: true
            valid: {from: 2025-01-01}
            """,
                    "territory-vi-du.yaml",
                    "areas:\n"
                            + area("T1", "tỉnh Một", "province", "    to: 2025-06-30\n")
                            + area("T1.H", "huyện Một", "district", "    superior: T1\n    to: 2025-06-30\n")
                            + area("T1.H.a", "xã A", "commune", "    superior: T1.H\n    to: 2025-06-30\n")
                            + area("T2", "tỉnh Hai", "province", "    from: 2025-07-01\n    predecessors: [T1]\n")
                            + area(
                                    "T2.b",
                                    "xã B",
                                    "commune",
                                    "    superior: T2\n    from: 2025-07-01\n    predecessors: [T1.H.a]\n"),
                    "bodies-vi-du.yaml",
                    "bodies:\n  - code: HKH-B\n    name: {vi: Hội Khuyến học xã B, en: Association of B}\n"
                            + "    kind: association\n    tier: commune\n    area: T2.b\n    from: 2025-07-01\n"
                            + SEEN));

    private static String area(String code, String name, String tier, String more) {
        return "  - code: " + code + "\n    name: {vi: " + name + ", en: " + name + "}\n    tier: " + tier + "\n" + more
                + SEEN;
    }

    private static Plan plan(String area, String date) {
        return new PlanReader(CATALOGUE).read("plan.yaml", """
                plan:
                  symbol: 1/KH-UBND
                  name: {vi: Kế hoạch, en: Plan}
                  kind: annual
                  area: %s
                  issuer: {kind: peoples-committee, tier: commune, name: {vi: UBND xã, en: Committee}}
                  date: %s
                  period: {from: 2025, to: 2025}
                  tasks:
                    - {name: {vi: Việc, en: Task}, owner: HKH-B, due: %s}
                """.formatted(area, date, date));
    }

    private static PlanReviewResult review(String area, String date) {
        return new PlanReview(CATALOGUE, PerfectPlans.RULES)
                .review(plan(area, date), LocalDate.of(2025, 12, 31), "vi-du");
    }

    @Test
    void its_own_communes_are_bound_by_national_orders_alone() {
        PlanReviewResult result = review("T2.b", "2025-08-01");

        assertThat(result.obligations()).contains("TT25.D24.1", "ND142.TTHTCD").noneMatch(code -> code.startsWith("S"));
        assertThat(result.unresolved()).isEmpty();
        assertThat(result.gaps("OBSOLETE_ACTOR")).isEmpty();
    }

    @Test
    void its_own_areas_and_bodies_begin_and_end_on_their_days() {
        assertThat(review("T1.H.a", "2025-07-02").gaps("OBSOLETE_ACTOR"))
                .extracting(gap -> gap.message().vi())
                .singleElement()
                .asString()
                .contains("UBND xã");
        assertThat(review("T1.H.a", "2025-05-02").gaps("OBSOLETE_ACTOR"))
                .extracting(gap -> gap.message().vi())
                .singleElement()
                .asString()
                .contains("Hội Khuyến học xã B");
    }

    @Test
    void its_board_is_of_its_own_bodies() {
        Board board = new Boards(CATALOGUE, PerfectPlans.RULES, "vi-du")
                .board("T2", List.of(plan("T2.b", "2025-08-01")), List.of(), LocalDate.of(2025, 12, 31));

        assertThat(board.bodies())
                .extracting(body -> body.body().name().vi())
                .contains("UBND xã")
                .noneMatch(name -> name.contains("Lâm"));
    }
}
