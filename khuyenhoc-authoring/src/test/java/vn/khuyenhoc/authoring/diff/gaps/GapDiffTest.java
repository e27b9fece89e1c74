package vn.khuyenhoc.authoring.diff.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.diff.PackDiff;
import vn.khuyenhoc.json.Json;

/** A province changes its rules of gaps, the numbers behind them, and what it decided of shipped ones: who feels it, and where. */
class GapDiffTest {
    private static final Path PROVINCE = Path.of("..", "khuyenhoc-examples", "province-directive", "overlay");
    private static final LocalPack OLD = LocalPack.read(PROVINCE);

    @TempDir
    Path folder;

    private Path fresh;

    @BeforeEach
    void the_same_pack() throws IOException {
        fresh = folder.resolve("overlay");
        try (Stream<Path> files = Files.walk(PROVINCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, fresh.resolve(PROVINCE.relativize(file).toString()));
            }
        }
    }

    private void change(String file, String old, String other) throws IOException {
        String text = Files.readString(fresh.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(fresh.resolve(file), text.replace(old, other));
    }

    private GapDiff rulesDiff() {
        return GapDiff.between(OLD, LocalPack.read(fresh), List.of(), false, true);
    }

    @Test
    void equal_packs_find_the_same() {
        GapDiff same = GapDiff.between(OLD, LocalPack.read(fresh), List.of(), false, false);
        assertThat(same.effects()).isEmpty();
        assertThat(same.tried()).isEqualTo(OLD.gapScenarios().size());
    }

    @Test
    void a_comparison_that_takes_in_its_limit_is_felt_just_there() throws IOException {
        change("gaps/ket_qua.drl", "attendance() < $o", "attendance() <= $o");
        assertThat(rulesDiff().effects()).singleElement().satisfies(effect -> {
            assertThat(effect.gap()).isEqualTo("MH_ATTENDANCE_LOW");
            assertThat(effect.what()).isEqualTo("appears");
            assertThat(effect.before()).isEqualTo("-");
            assertThat(effect.after()).isEqualTo("certain 1");
            assertThat(effect.example()).startsWith("2026-12-31 Đủ cả thì không có khoảng trống nào");
        });
    }

    @Test
    void a_limit_that_moves_by_half_a_percent_is_felt_between_the_two() throws IOException {
        change("requirements/chi-thi-minh-hoa.yaml", "share: 0.7}", "share: 0.695}");
        assertThat(rulesDiff().effects()).anySatisfy(effect -> {
            assertThat(effect.gap() + " " + effect.what()).isEqualTo("MH_ATTENDANCE_LOW vanishes");
            assertThat(effect.example()).contains("attended 69", "invited 1000");
        });
    }

    @Test
    void a_condition_that_is_dropped_is_told_with_the_rule_before_and_after() throws IOException {
        change("gaps/ket_qua.drl", "provides(\"inspection\"), year() == $y.number(), ", "year() == $y.number(), ");
        PackDiff diff = PackDiff.of(OLD, LocalPack.read(fresh));

        assertThat(diff.changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.what() + " " + change.name()).startsWith("gapRule MH_INSPECTIONS_FEW"));
        assertThat(diff.text(Locale.ROOT))
                .contains(
                        "Đổi luật khoảng trống \"MH_INSPECTIONS_FEW",
                        "sum($t)",
                        "Khoảng trống không còn thấy: MH_INSPECTIONS_FEW; ",
                        "chẳng hạn 2026-12-31 Kiểm tra một lần là chưa đủ");
        assertThat(diff.text(Locale.ENGLISH)).contains("Gap that vanishes: MH_INSPECTIONS_FEW; ");
        assertThat(Json.mapper().writeValueAsString(diff))
                .contains("\"gap\":\"MH_INSPECTIONS_FEW\",\"what\":\"vanishes\",\"before\":\"certain 1\"");
    }

    @Test
    void a_rule_that_is_no_longer_silenced_counts_again() throws IOException {
        change("overlay.yaml", "  silence:\n", "  silence: []\nx:\n");
        Files.writeString(
                fresh.resolve("overlay.yaml"),
                Files.readString(fresh.resolve("overlay.yaml")).replaceAll("(?s)\nx:.*", "\n"));
        GapDiff diff = GapDiff.between(OLD, LocalPack.read(fresh), List.of(), true, false);

        assertThat(diff.effects())
                .anySatisfy(effect -> assertThat(effect.toString())
                        .contains("gap=TASK_WITHOUT_OWNER, what=is, before=excused 1, after=certain 1"));
    }

    @Test
    void gaps_of_given_files_are_told_at_their_lines() throws IOException {
        change("gaps/ke_hoach.drl", "annual(), day()", "stage(), day()");
        List<GapMove> moves = GapDiff.moves(
                OLD, LocalPack.read(fresh), List.of(PROVINCE.resolveSibling("plan.yaml")), LocalDate.of(2026, 12, 31));

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.gap()).isEqualTo("MH_PLAN_ISSUED_LATE");
            assertThat(move.appears()).isTrue();
            assertThat(move.after().facts())
                    .anySatisfy(seen -> assertThat(String.valueOf(seen.place())).contains("plan.yaml:"));
        });
    }
}
