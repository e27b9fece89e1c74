package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The illustrative plan of a commune of Lâm Hà, reviewed by the command. */
class ReviewPlanTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void take_the_sample_plan() throws IOException {
        plan = folder.resolve("plan.yaml");
        try (InputStream in = Objects.requireNonNull(
                ReviewPlanTest.class.getResourceAsStream("samples/ke-hoach-2024-tan-van.yaml"))) {
            Files.copy(in, plan);
        }
    }

    @Test
    void gaps_are_grouped_by_severity_with_their_clauses() {
        Ran ran = Ran.with("review", plan);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("NGHIÊM TRỌNG", "LỚN", "NHỎ", "CẢNH BÁO", "minh họa")
                .contains("PLAN_2030_MISSING", "ANNUAL_PLAN_MISSING", "REVIEW_MISSING", "TARGET_MISSING")
                .contains("TARGET_BELOW_SUPERIOR", "TARGET_NOT_MONOTONE", "TASK_WITHOUT_OWNER", "TASK_WITHOUT_DEADLINE")
                .contains("NO_BUDGET", "NO_TTHTCD_FUNDING", "OBSOLETE_ACTOR", "NO_TITLE_LINKAGE")
                .contains("89-KH/HU", "3/4/2007", "244/QĐ-KHVN", "S16", "gạch đầu dòng 7, câu 1");
        assertThat(ran.out().indexOf("NGHIÊM TRỌNG")).isLessThan(ran.out().indexOf("LỚN:"));
    }

    @Test
    void the_text_comes_in_english() {
        assertThat(Ran.with("review", plan, "--lang=en").out()).contains("CRITICAL", "remedy:", "settled by:");
    }

    @Test
    void json_holds_the_same() {
        assertThat(Ran.with("review", plan, "--format=json").out())
                .startsWith("[{")
                .contains("\"code\":\"PLAN_2030_MISSING\"", "\"certainty\":", "\"illustrative\":true");
    }

    @Test
    void fails_on_what_it_is_asked_to_fail_on() {
        assertThat(Ran.with("review", plan, "--fail-on", "critical").code()).isEqualTo(1);
        assertThat(Ran.with("review", plan, "--fail-on", "major").code()).isEqualTo(1);
        assertThat(Ran.with("review", plan, "--fail-on", "minor").code()).isEqualTo(2);
    }

    @Test
    void faults_of_all_files_are_told_together() throws IOException {
        Path faulty = Files.writeString(folder.resolve("other.yaml"), "plan: {symbol: 1, colour: red}\n");
        Path figures = Files.writeString(folder.resolve("figures.yaml"), "place: a\n");

        Ran ran = Ran.with("review", faulty, figures);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("other.yaml:1", "figures.yaml:1", "colour");
    }
}
