package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.council.Dossiers.decide;
import static vn.khuyenhoc.council.Dossiers.held;
import static vn.khuyenhoc.council.Dossiers.on;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.csv.CsvDecisionWriter;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.decision.Waiting;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** From when a level that is met may be asked for, and by when the dossier is due. */
class AdmissibleTest {
    private static final LocalDate ROUND_OF_2024 = LocalDate.of(2025, 1, 14);
    private static final LocalDate ROUND_OF_2025 = LocalDate.of(2026, 1, 14);

    private static Decision school(String day, Stance stance, HeldTitle... titles) {
        return decide(
                on(day, stance), Title.UNIT_DISTRICT, Dossiers.of("TT24-2023-H").school(titles));
    }

    private static HeldTitle unit(int level, String decided) {
        return held(Title.UNIT_DISTRICT, level, decided);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-10, true", "2024-01-11, false"})
    void circular_24_article_5_clause_3_level_2_at_least_12_months_after_level_1(String decided, boolean now) {
        Decision decision = school("2025-01-10", Stance.PREPARING, unit(1, decided));
        Admissible admissible = decision.admissible();
        assertThat(decision.level()).isEqualTo(2);
        assertThat(admissible.now()).isEqualTo(now);
        assertThat(admissible.from()).isEqualTo(LocalDate.parse(decided).plusMonths(12));
    }

    @Test
    void before_that_day_the_decision_says_why_and_names_the_next_round() {
        Admissible admissible =
                school("2025-01-10", Stance.PREPARING, unit(1, "2024-02-01")).admissible();
        assertThat(admissible)
                .isEqualTo(new Admissible(
                        2, false, LocalDate.of(2025, 2, 1), Waiting.UPGRADE, "Điều 5 khoản 3", ROUND_OF_2025));
    }

    @Test
    void who_becomes_admissible_before_the_last_day_is_in_time_for_this_round() {
        Admissible admissible =
                school("2024-12-20", Stance.PREPARING, unit(1, "2024-01-14")).admissible();
        assertThat(admissible.now()).isFalse();
        assertThat(admissible.nextRound()).isEqualTo(ROUND_OF_2024);
    }

    @Test
    void circular_24_article_2_clause_10_a_level_that_is_held_is_recognised_again_once_it_has_ended() {
        Admissible admissible =
                school("2025-01-10", Stance.PREPARING, unit(2, "2024-02-01")).admissible();
        assertThat(admissible.reason()).isEqualTo(Waiting.RENEWAL);
        assertThat(admissible.from()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(admissible.nextRound()).isEqualTo(LocalDate.of(2028, 1, 14));
    }

    @Test
    void who_holds_nothing_may_ask_for_the_level_that_is_met() {
        Admissible admissible = school("2025-01-14", Stance.PREPARING).admissible();
        assertThat(admissible).isEqualTo(new Admissible(2, true, null, null, null, ROUND_OF_2024));
    }

    @Test
    void circular_24_article_10_dossiers_are_due_before_15_january() {
        Admissible admissible = school("2025-01-15", Stance.PREPARING).admissible();
        assertThat(admissible.now()).isFalse();
        assertThat(admissible.reason()).isEqualTo(Waiting.ROUND);
        assertThat(admissible.nextRound()).isEqualTo(ROUND_OF_2025);
    }

    @Test
    void a_council_decides_after_that_day_on_what_was_handed_in_by_it() {
        assertThat(school("2025-02-10", Stance.DECIDING).admissible().now()).isTrue();
        Admissible early =
                school("2025-02-10", Stance.DECIDING, unit(1, "2024-02-01")).admissible();
        assertThat(early.now()).isFalse();
        assertThat(early.nextRound()).isEqualTo(ROUND_OF_2025);
    }

    @Test
    void text_csv_and_json_tell_it() throws IOException {
        Decision decision = school("2025-01-10", Stance.PREPARING, unit(1, "2024-02-01"));
        assertThat(new Explanation(Dossiers.ENGINE.catalogue(), Locale.ROOT)
                        .of(decision)
                        .replaceAll("\\s+", " "))
                .contains("Mức độ 2: đủ điều kiện đề nghị từ ngày 01/02/2025 (Điều 5 khoản 3)")
                .contains("Đợt nộp hồ sơ kế tiếp: chậm nhất 14/01/2026.");
        assertThat(Json.mapper().writeValueAsString(decision))
                .contains("\"admissible\":{\"level\":2,\"now\":false,\"from\":\"2025-02-01\",\"reason\":\"upgrade\"");
        assertThat(cell(decision, "admissible")).isEqualTo("false");
        assertThat(cell(decision, "admissibleFrom")).isEqualTo("2025-02-01");
        assertThat(cell(decision, "nextRound")).isEqualTo("2026-01-14");
    }

    private static String cell(Decision decision, String column) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        new CsvDecisionWriter(Locale.ENGLISH).write(decision, line);
        List<String> columns = Arrays.asList(new String(CsvDecisionWriter.header(), StandardCharsets.UTF_8).split(","));
        return line.toString(StandardCharsets.UTF_8).split(",", -1)[columns.indexOf(column)];
    }
}
