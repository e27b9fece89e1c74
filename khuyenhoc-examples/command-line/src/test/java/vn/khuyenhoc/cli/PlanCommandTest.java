package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
    @TempDir
    Path folder;

    private Path sample(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = Khuyenhoc.class.getResourceAsStream("samples/" + name)) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void writes_a_skeleton_that_review_reads_as_yaml_and_as_word() throws IOException {
        Path yaml = folder.resolve("plan.yaml");
        Path docx = folder.resolve("plan.docx");
        Ran ran = Ran.with(
                "plan",
                "new",
                "--area",
                "LD2.dinh-van-lam-ha",
                "--issuer",
                "peoples-committee",
                "--year",
                "2026",
                "--out",
                yaml,
                "--docx",
                docx);

        assertThat(ran.err()).contains("chỗ phải điền");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readAllBytes(docx)).startsWith('P', 'K');
        assertThat(Ran.with("review", yaml, "--fail-on", "major").code()).isZero();
    }

    @Test
    void takes_up_the_gaps_of_a_review_or_of_the_plan_and_results_themselves() throws IOException {
        Path plan = sample("ke-hoach-2024-tan-van.yaml");
        Path results = sample("ket-qua-2024-tan-van.yaml");
        Path review = folder.resolve("review.json");
        Ran.with("review", plan, results, "--format", "json", "--out", review);
        String[] common = {"plan", "new", "--area", "LD1.LH.tan-van", "--issuer", "party-committee", "--year", "2025"};

        String byFiles = with(common, plan, results).out();
        String byReview = with(common, review).out();

        assertThat(byFiles).contains("# Tồn tại của năm trước: ").contains("15-KH/ĐU");
        assertThat(gaps(byReview)).isNotEmpty().isEqualTo(gaps(byFiles));
    }

    private static String gaps(String yaml) {
        return String.join(
                "\n", yaml.lines().filter(line -> line.contains("Tồn tại")).toList());
    }

    private static Ran with(String[] common, Path... files) {
        Object[] all = new Object[common.length + files.length];
        System.arraycopy(common, 0, all, 0, common.length);
        System.arraycopy(files, 0, all, common.length, files.length);
        return Ran.with(all);
    }

    @ParameterizedTest
    @CsvSource({
        "LD9.tan-ha, peoples-committee, 2026, LD",
        "LD1.LH, peoples-comittee, 2024, peoples-committee",
        "LD1.LH, peoples-committee, 2026, 2026",
        "LD1.LH, party-organisation, 2024, commune",
        "LD1.LH, HU-LAMHA, 1999, 2021"
    })
    void refuses_what_cannot_be(String area, String issuer, String year, String told) {
        for (String language : new String[] {"vi", "en"}) {
            Ran ran = Ran.with("plan", "new", "--area", area, "--issuer", issuer, "--year", year, "--lang", language);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains(told).doesNotContain("{0}", "Exception");
        }
    }

    @Test
    void refuses_what_is_no_review() throws IOException {
        Path review = folder.resolve("review.json");
        Files.writeString(review, "[{\"causes\": [{\"gap\": {\"certainty\": \"CERTAIN\"}}]}]");

        Ran ran = Ran.with("plan", "new", "--issuer", "HU-LAMHA", "--year", "2024", review);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("review.json");
    }
}
