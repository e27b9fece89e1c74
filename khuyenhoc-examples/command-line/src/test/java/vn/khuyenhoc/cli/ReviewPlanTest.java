package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;

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
    void gaps_are_grouped_by_who_must_act_with_their_clauses() {
        Ran ran = Ran.with("review", plan);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("NGHIÊM TRỌNG", "LỚN", "NHỎ", "CẢNH BÁO", "minh họa")
                .contains("PLAN_2030_MISSING", "ANNUAL_PLAN_MISSING", "REVIEW_MISSING", "TARGET_MISSING")
                .contains("TARGET_BELOW_SUPERIOR", "TARGET_NOT_MONOTONE", "TASK_WITHOUT_OWNER", "TASK_WITHOUT_DEADLINE")
                .contains("NO_BUDGET", "NO_TTHTCD_FUNDING", "OBSOLETE_ACTOR", "NO_TITLE_LINKAGE")
                .contains("89-KH/HU", "3/4/2007", "244/QĐ-KHVN", "S16", "gạch đầu dòng 7, câu 1");
        assertThat(ran.out()).contains("Hội Khuyến học xã: ", "Ủy ban nhân dân xã: ", "cùng nguyên nhân");
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

    @Test
    void the_samples_show_every_gap_code() throws IOException {
        Catalogue catalogue = Catalogue.load();
        List<String> codes = new ArrayList<>(catalogue.planFacts().stream()
                .map(PlanFact::gap)
                .filter(Objects::nonNull)
                .toList());
        codes.addAll(List.of("OBLIGATION_UNADDRESSED", "OBLIGATION_NOT_FULFILLED"));
        String first = Ran.with(
                        "review",
                        sample("ke-hoach-2024-tan-van"),
                        sample("ket-qua-2023-tan-van"),
                        sample("ket-qua-2024-tan-van"),
                        "--format=csv")
                .out();
        String second = Ran.with(
                        "review",
                        sample("ke-hoach-2026-dinh-van-lam-ha"),
                        sample("ket-qua-2026-dinh-van-lam-ha"),
                        "--format=csv")
                .out();

        assertThat(codes)
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(first + second).contains("," + code + ","));
    }

    @Test
    void a_new_commune_has_the_history_of_those_before_it() throws IOException {
        Ran ran = Ran.with(
                "review",
                sample("ke-hoach-2026-dinh-van-lam-ha"),
                sample("ket-qua-2026-dinh-van-lam-ha"),
                sample("ket-qua-2024-dinh-van"),
                sample("ket-qua-2024-tan-van"),
                sample("ket-qua-2024-binh-thanh"));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "năm 2024: 63,94% trên hộ gia đình",
                        "với nhịp từ năm 2024 đến năm 2026", "Phòng Giáo dục và Đào tạo huyện không còn hoạt động");
    }

    @Test
    void csv_has_a_line_for_each_gap_and_html_is_a_page() throws IOException {
        String csv = Ran.with("review", plan, "--format=csv").out();
        Path page = folder.resolve("page.html");
        Ran html = Ran.with("review", plan, "--format=html", "--out", page);

        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).startsWith("plan,as_of,illustrative,severity"));
        assertThat(csv.lines().count()).isGreaterThan(30);
        assertThat(html.code()).isZero();
        assertThat(Files.readString(page)).contains("</html>");
        assertThat(Ran.with("review", plan, plan, "--format=html").code()).isEqualTo(2);
    }

    @Test
    void a_register_shows_what_other_titles_mean_for_the_learning_titles() {
        Path register = folder.resolve("linked.ndjson");
        Ran.with("demo", "--out", register);
        Ran text = Ran.with("review", plan, "--register", register, "--locality=lam-ha-minh-hoa", "--as-of=2025-02-10");
        Ran json = Ran.with(
                "review",
                plan,
                "--register",
                register,
                "--locality=lam-ha-minh-hoa",
                "--as-of=2025-02-10",
                "--format=json");

        assertThat(text.out()).contains("Danh hiệu học tập và danh hiệu khác trong năm", "86/2023/NĐ-CP", "được tính");
        assertThat(json.out()).contains("\"findings\"", "\"COUNTS\"", "ND86-GDVH");
    }

    /** An enterprise needs no collective title for level 2, but for level 1 (Thông tư 24/2023 Điều 6, 7 khoản 3 điểm c). */
    @Test
    void every_output_of_a_review_tells_who_reaches_a_level_above_one_that_is_not_met() throws IOException {
        Path demo = folder.resolve("demo.ndjson");
        Ran.with("demo", "--out", demo);
        String values = Stream.of(
                        "thanh_vien_tuan_thu_ky_luat",
                        "thanh_vien_hoan_thanh_chuong_trinh",
                        "thanh_vien_chuyen_doi_so",
                        "thanh_vien_lao_dong_tien_tien",
                        "thanh_vien_cong_dan_hoc_tap")
                .map(code -> value(code, "{\"share\":{\"count\":20,\"base\":20}}"))
                .collect(Collectors.joining(","));
        String yes = Stream.of(
                        "ban_hanh_ke_hoach_hoc_tap",
                        "thuc_hien_ke_hoach_hoc_tap",
                        "thuc_hien_che_do_dao_tao",
                        "quy_dinh_khuyen_khich_hoc_tap",
                        "don_vi_chuyen_doi_so",
                        "thanh_vien_duoc_trang_bi_thiet_bi",
                        "phuc_vu_hoc_tap_suot_doi",
                        "tao_lap_moi_truong_hoc_tap")
                .map(code -> value(code, "{\"yesNo\":true}"))
                .collect(Collectors.joining(","));
        String collective = value("tap_the_lao_dong_tien_tien", "{\"yesNo\":false}");
        Path register = folder.resolve("with.ndjson");
        List<String> lines = new ArrayList<>(Files.readAllLines(demo));
        lines.add(
                "{\"subject\":\"unit\",\"id\":\"DN-9\",\"kind\":\"enterprise\",\"tier\":\"district\",\"observations\":["
                        + values + "," + yes + "," + collective + "]}");
        Files.write(register, lines);
        for (String format : List.of("html", "json", "text")) {
            Ran ran = Ran.with("review", plan, "--register", register, "--as-of=2025-02-10", "--format=" + format);
            assertThat(ran.out().replaceAll("\\s+", " "))
                    .as(format + ran.err())
                    .contains("DN-9 đạt Mức độ 2 (Mức độ 1: CHƯA ĐẠT)");
        }
    }

    private static String value(String code, String value) {
        return "{\"code\":\"" + code + "\",\"year\":2024,\"value\":" + value + "}";
    }

    @Test
    void a_register_gives_the_results_and_the_nearest_subjects() {
        Path register = folder.resolve("sample.ndjson");
        Ran.with("demo", "--out", register);
        Ran ran = Ran.with("review", plan, "--register", register, "--locality=lam-ha-minh-hoa", "--as-of=2025-02-10");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("trên hộ gia đình", "So với các năm đích", "Công dân học tập");
    }

    @Test
    void a_locality_is_reviewed_by_itself_and_a_plan_by_its_targets() {
        assertThat(Ran.with("review", "--locality=binh-duong", "--as-of=2024-12-31")
                        .out())
                .contains("TARGET_BELOW_SUPERIOR", "70%", "75%");
        assertThat(Ran.with("review", plan, "--locality=binh-duong").out()).contains("BD-387");
        assertThat(Ran.with("review", "--locality=binh-duong").code()).isEqualTo(2);
        assertThat(Ran.with("review").err()).contains("không có gì để rà soát");
    }

    @Test
    void a_directive_in_yaml_only_is_reviewed_by_the_same_command() {
        Path example = Path.of("../province-directive");
        Ran ran = Ran.with(
                "review", example.resolve("plan.yaml"), "--locality", example.resolve("overlay"), "--as-of=2026-12-31");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("MH.1");
    }

    private Path sample(String name) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        try (InputStream in =
                Objects.requireNonNull(ReviewPlanTest.class.getResourceAsStream("samples/" + name + ".yaml"))) {
            Files.copy(in, file);
        }
        return file;
    }
}
