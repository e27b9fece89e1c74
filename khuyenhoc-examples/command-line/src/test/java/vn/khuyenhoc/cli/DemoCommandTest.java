package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.cli.demo.SampleCommune;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;

class DemoCommandTest {
    private static final Ran DEMO = Ran.with("demo", "--folder=target/demo");
    private static final List<String> FILES =
            List.of("decisions.txt", "explained.txt", "figures.txt", "review.txt", "review.html");
    private static final int SCREEN = 50;

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
                .contains(": ĐẠT", ": CHƯA ĐẠT", ": CHƯA ĐỦ CĂN CỨ", "cách đạt gần nhất:", "4. Rà soát kế hoạch");
    }

    @Test
    void shows_each_part_on_one_screen() {
        assertThat(DEMO.out().split("(?m)^\\d\\. "))
                .hasSize(5)
                .allSatisfy(part -> assertThat(part.lines().count()).isLessThanOrEqualTo(SCREEN));
    }

    @Test
    void tells_everything_in_full_in_its_files() throws IOException {
        assertThat(DEMO.out()).contains("Đầy đủ trong thư mục target/demo:").contains(FILES);
        assertThat(text("explained.txt")).contains("Từng tiêu chí", "Thẩm quyền:");
        assertThat(text("figures.txt")).contains("387-2", "Quy ước đã dùng");
        assertThat(text("review.txt")).contains("So với các năm đích", "gần đạt: ", "Đã qua, không làm lại được");
        assertThat(text("decisions.txt").lines()).hasSizeGreaterThan(1_300);
    }

    @Test
    void writes_a_page_for_leaders() throws IOException {
        String page = text("review.html");

        assertThat(page).startsWith("<!DOCTYPE html>").contains("PLAN_2030_MISSING", "MINH HỌA");
        assertThat(page).doesNotContain(personal(SampleCommune.make(2024)).toArray(String[]::new));
    }

    @Test
    void is_the_same_twice_and_speaks_english() {
        assertThat(Ran.with("demo", "--folder=target/demo").out()).isEqualTo(DEMO.out());
        assertThat(Ran.with("demo", "--lang=en", "--folder=target/demo-en").out())
                .contains("Sample commune", "nearest way to qualify");
    }

    @Test
    void is_at_most_100_columns_wide_but_for_addresses() {
        assertThat(DEMO.out().lines().filter(line -> !line.contains("http")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void names_and_personal_numbers_do_not_come_out() {
        String[] personal = personal(SampleCommune.make(2024)).toArray(String[]::new);

        assertThat(DEMO.out()).doesNotContain(personal);
        assertThat(FILES).allSatisfy(file -> assertThat(text(file)).doesNotContain(personal));
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

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("target/demo", file));
    }

    private static Stream<String> personal(Register register) {
        return register.subjects().stream()
                .filter(subject -> subject instanceof Citizen)
                .map(subject -> (Citizen) subject)
                .flatMap(citizen -> Stream.of(citizen.name(), citizen.personalNumber()));
    }
}
