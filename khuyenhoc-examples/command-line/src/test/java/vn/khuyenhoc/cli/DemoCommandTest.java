package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.cli.demo.SampleCommune;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;

class DemoCommandTest {
    private static final Ran DEMO = Ran.with("demo", "--html=target/demo.html");

    @TempDir
    Path folder;

    @Test
    void shows_counts_explanations_and_the_review() {
        assertThat(DEMO.err()).isEmpty();
        assertThat(DEMO.code()).isZero();
        assertThat(DEMO.out())
                .contains(
                        "1. Kết quả theo danh hiệu",
                        "2. Ba quyết định",
                        "3. Đối chiếu",
                        "Công dân học tập",
                        "[MINH HỌA]");
        assertThat(DEMO.out())
                .contains(": ĐẠT\n", ": CHƯA ĐẠT\n", ": CHƯA ĐỦ CĂN CỨ\n", "Cách đạt gần nhất", "Còn thiếu số liệu:");
    }

    @Test
    void ends_with_the_review_of_the_sample_commune_and_writes_its_page() throws IOException {
        String page = Files.readString(Path.of("target/demo.html"));

        assertThat(DEMO.out())
                .contains("4. Rà soát kế hoạch", "So với các năm đích", "gần đạt: ")
                .endsWith("Trang cho lãnh đạo: target/demo.html\n");
        assertThat(page).startsWith("<!DOCTYPE html>").contains("PLAN_2030_MISSING", "MINH HỌA");
        assertThat(page).doesNotContain(personal(SampleCommune.make(2024)).toArray(String[]::new));
    }

    @Test
    void is_the_same_twice_and_speaks_english() {
        assertThat(Ran.with("demo", "--html=target/demo.html").out()).isEqualTo(DEMO.out());
        assertThat(Ran.with("demo", "--lang=en", "--html=target/demo-en.html").out())
                .contains("Sample commune", "Nearest way to qualify");
    }

    @Test
    void is_at_most_100_columns_wide_but_for_addresses() {
        assertThat(DEMO.out().lines().filter(line -> !line.contains("http")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void names_and_personal_numbers_do_not_come_out() {
        Register register = SampleCommune.make(2024);

        assertThat(DEMO.out()).doesNotContain(personal(register).toArray(String[]::new));
    }

    @Test
    void the_written_register_can_be_evaluated() {
        Path file = folder.resolve("sample.ndjson");

        assertThat(Ran.with("demo", "--out", file).code()).isZero();
        Ran ran = Ran.with("evaluate", file, "--locality=lam-ha-minh-hoa", "--as-of=2025-02-10", "--threads=4");
        Ran single = Ran.with("evaluate", file, "--locality=lam-ha-minh-hoa", "--as-of=2025-02-10");
        String names = String.join("\n", personal(SampleCommune.make(2024)).toList());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(single.out());
        assertThat(names.lines()).noneMatch(ran.out()::contains);
    }

    private static Stream<String> personal(Register register) {
        return register.subjects().stream()
                .filter(subject -> subject instanceof Citizen)
                .map(subject -> (Citizen) subject)
                .flatMap(citizen -> Stream.of(citizen.name(), citizen.personalNumber()));
    }
}
