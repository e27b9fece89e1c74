package vn.khuyenhoc.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.board.Board.BoardStanding;
import vn.khuyenhoc.board.Board.BodyWork;
import vn.khuyenhoc.board.Board.Item;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.ResultsReader;

class BoardsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Boards BOARDS = new Boards(CATALOGUE, RuleSet.load(), null);
    private static final String PLAN = """
        plan:
          symbol: 12-KH/ĐU
          name: {vi: Kế hoạch, en: Plan}
          kind: %s
          area: LD1.LH.tan-ha
          issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy xã, en: Party committee}}
          date: %s
          period: {from: %s, to: %s}
          review: {of: 123-KH/HU, date: 2024-01-02}
          tasks:
            - {name: {vi: Hội nghị, en: Meeting}, owner: HKH xã, due: 2024-09-30, provides: [dissemination]}
        """;
    private static final String RESULTS = """
        results:
          name: {vi: Kết quả, en: Results}
          area: LD1.LH
          year: 2024
          asOf: 2024-06-30
          reports:
            - {name: {vi: Sáu tháng, en: Half-year}, to: TU-LD1, due: 2024-06-15, sent: %s}
        """;

    private static Plan plan(String kind, String date, int from, int to) {
        return new PlanReader(CATALOGUE).read("plan.yaml", PLAN.formatted(kind, date, from, to));
    }

    private static Board board(String area, String day, List<Plan> plans, List<Results> results) {
        return BOARDS.board(area, plans, results, LocalDate.parse(day));
    }

    private static BodyWork body(Board board, String name) {
        return board.bodies().stream()
                .filter(body -> body.body().name().vi().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Item item(BodyWork body, String fact) {
        return body.items().stream()
                .filter(item -> item.planFact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void results_count_for_who_reports_them() {
        Results ofAssociation = new ResultsReader(CATALOGUE)
                .read(
                        "results.yaml",
                        RESULTS.formatted("2024-06-10").replace("  year:", "  issuer: HKH-LAMHA\n  year:"));
        Board board = board("LD1.LH", "2024-06-30", List.of(), List.of(ofAssociation));

        assertThat(item(body(board, "Hội Khuyến học huyện Lâm Hà"), "reports-sent")
                        .standing())
                .isEqualTo(BoardStanding.DONE);
        assertThat(item(body(board, "Phòng Giáo dục và Đào tạo huyện Lâm Hà"), "reports-sent")
                        .standing())
                .isEqualTo(BoardStanding.NOT_SEEN);
    }

    @Test
    void names_every_body_that_the_area_is_known_to_have() {
        Board board = board("LD1.LH", "2024-06-30", List.of(), List.of());

        assertThat(board.bodies())
                .extracting(body -> body.body().name().vi())
                .contains("Huyện ủy Lâm Hà", "Phòng Giáo dục và Đào tạo huyện Lâm Hà", "Đảng ủy xã Tân Hà")
                .doesNotHaveDuplicates();
        assertThat(board.bodies())
                .allMatch(body -> body.items().stream().allMatch(item -> item.standing() == BoardStanding.NOT_SEEN));
        assertThat(body(board, "Huyện ủy Lâm Hà").items())
                .filteredOn(item -> item.planFact().equals("inspection"))
                .isEmpty();
        assertThat(item(body(board, "Hội Khuyến học huyện Lâm Hà"), "inspection")
                        .grounds())
                .extracting(Board.BoardGround::code)
                .containsExactly("S22");
    }

    @ParameterizedTest
    @CsvSource({
        "annual, 2024-02-01, 2024, 2024, annual-plan, DONE",
        "stage, 2024-02-01, 2023, 2030, stage-plan, DONE",
        "stage, 2024-02-01, 2023, 2030, annual-plan, NOT_SEEN",
        "annual, 2023-10-01, 2024, 2024, implementing-document, NOT_SEEN",
        "annual, 2024-02-01, 2024, 2024, earlier-plan-review, DONE",
        "annual, 2024-01-01, 2024, 2024, earlier-plan-review, LACKING"
    })
    void tells_what_a_plan_shows(String kind, String date, int from, int to, String fact, BoardStanding standing) {
        Board board = board("LD1.LH.tan-ha", "2024-06-30", List.of(plan(kind, date, from, to)), List.of());

        BodyWork body = board.bodies().stream()
                .filter(one -> !one.documents().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(item(body, fact).standing()).isEqualTo(standing);
    }

    @Test
    void two_plans_of_a_body_are_seen_together() {
        List<Plan> plans = List.of(plan("stage", "2024-02-01", 2023, 2030), plan("annual", "2024-02-01", 2024, 2024));
        Board board = board("LD1.LH.tan-ha", "2024-06-30", plans, List.of());

        assertThat(board.bodies())
                .filteredOn(body -> !body.documents().isEmpty())
                .singleElement()
                .satisfies(body -> {
                    assertThat(item(body, "stage-plan").standing()).isEqualTo(BoardStanding.DONE);
                    assertThat(item(body, "annual-plan").standing()).isEqualTo(BoardStanding.DONE);
                });
    }

    @Test
    void counts_the_days_that_are_left() {
        Item early = item(body(board("LD1.LH", "2024-03-01", List.of(), List.of()), "Huyện ủy Lâm Hà"), "annual-plan");
        Item late = item(body(board("LD1.LH", "2024-04-10", List.of(), List.of()), "Huyện ủy Lâm Hà"), "annual-plan");

        assertThat(early.daysLeft()).isEqualTo(30);
        assertThat(late.daysLeft()).isEqualTo(-10);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-10, DONE", "2024-06-20, DONE_LATE", "none, LACKING"})
    void tells_reports_by_the_results_of_the_area(String sent, BoardStanding standing) {
        Results results = new ResultsReader(CATALOGUE).read("results.yaml", RESULTS.formatted(sent));
        Board board = board("LD1.LH", "2024-07-01", List.of(), List.of(results));
        BodyWork body = body(board, "Hội Khuyến học huyện Lâm Hà");

        String fact = standing == BoardStanding.DONE_LATE ? "reports-in-time" : "reports-sent";
        assertThat(item(body, fact).standing()).isEqualTo(standing);
    }

    @Test
    void gathers_the_days_to_come() {
        Board board =
                board("LD1.LH.tan-ha", "2024-06-30", List.of(plan("annual", "2024-02-01", 2024, 2024)), List.of());

        assertThat(board.days()).isSortedAccordingTo(java.util.Comparator.comparing(Board.BoardDay::day));
        assertThat(board.days())
                .allMatch(day -> !day.day().isBefore(board.asOf()))
                .anyMatch(day ->
                        day.what().vi().equals("Hội nghị") && day.who().vi().equals("HKH xã"));
    }

    @Test
    void says_it_in_both_languages_and_in_json() {
        Board board = board("LD2", "2026-11-30", List.of(plan("annual", "2024-02-01", 2024, 2024)), List.of());

        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            BoardText text = new BoardText(CATALOGUE, locale);
            assertThat(text.of(board)).contains("Tân Hà Lâm Hà").doesNotContain("{", "null");
            assertThat(text.reminder(board, board.bodies().get(0))).doesNotContain("{", "null");
        }
        assertThat(Json.mapper().writeValueAsString(board)).contains("\"standing\":");
    }
}
