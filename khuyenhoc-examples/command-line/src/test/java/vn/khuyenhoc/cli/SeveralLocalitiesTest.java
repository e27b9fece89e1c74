package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A province's calendar and authority beside a commune's own criteria: several localities hold together, and conflicts are named. */
class SeveralLocalitiesTest {
    private static final String HEAD = """
            id: %s
            name: {vi: Nơi %1$s, en: Place %1$s}
            valid: {from: 2024-01-01}
            """;
    private static final String HAND_IN = """
            calendar:
              - title: citizen
                kind: hand-in
                name: {vi: Nộp phiếu cho chi hội, en: Forms are handed to the chapter}
                before: 03-01
                document: TT-25-2023
                clause: %s
                mark: LOCAL
                source: LIBRARY
            """;

    @TempDir
    Path folder;

    private Path register;
    private Path province;
    private Path commune;

    @BeforeEach
    void a_learning_citizen_and_two_localities() throws IOException {
        String observations = Stream.of(
                        "diem_tim_va_cap_nhat_thong_tin",
                        "diem_lap_ke_hoach_hoc_tap",
                        "diem_tham_gia_hoat_dong_cong_dong",
                        "diem_khich_le_nguoi_khac_hoc",
                        "diem_su_dung_cong_nghe_thong_tin",
                        "diem_su_dung_ngoai_ngu",
                        "diem_van_dung_tinh_toan",
                        "diem_tu_duy_phan_bien",
                        "diem_quan_he_than_thien",
                        "diem_hop_tac_chia_se")
                .map(code -> "{\"code\": \"" + code + "\", \"year\": 2024, \"value\": {\"points\": 9}}")
                .collect(Collectors.joining(","));
        register = Files.writeString(
                folder.resolve("cd.ndjson"),
                "{\"subject\": \"citizen\", \"id\": \"C1\", \"observations\": [" + observations + "]}\n");
        province = locality("tinh", HAND_IN.formatted("quy định của tỉnh"));
        commune = locality("xa", """
                bases:
                  - observation: cong_dan_hoc_tap_trong_xa
                    fromAge: 15
                    base: {vi: người từ 15 tuổi, en: those of 15 and above}
                    document: TT-25-2023
                    clause: Điều 2
                    mark: LOCAL
                    source: LIBRARY
                """);
    }

    private Path locality(String id, String rest) throws IOException {
        Path place = Files.createDirectory(folder.resolve(id));
        Files.writeString(place.resolve("overlay.yaml"), HEAD.formatted(id) + rest);
        return place;
    }

    private Ran evaluate(String day, Object... localities) {
        Stream<Object> words = Stream.of("evaluate", register, "--format=json", "--lang=en", "--as-of", day);
        return Ran.with(Stream.concat(words, Stream.of(localities).flatMap(one -> Stream.of("--locality", one)))
                .toArray());
    }

    /** The day before which the province wants the forms is the first that is late. */
    @ParameterizedTest
    @CsvSource({"2025-02-28, true, 2025-02-28", "2025-03-01, false, 2026-02-28"})
    void the_calendar_of_the_locality_decides_when_a_level_may_be_asked_for(String day, boolean now, String next) {
        assertThat(evaluate(day, province).out())
                .contains("\"admissible\":{\"level\":1,\"now\":" + now, "\"nextRound\":\"" + next);
        assertThat(evaluate(day).out()).doesNotContain("admissible");
    }

    @Test
    void the_order_in_which_localities_are_given_does_not_matter() {
        Ran ran = evaluate("2025-02-01", province, commune, "phu-tho");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"locality\":\"phu-tho+tinh+xa\"", "\"nextRound\":\"2025-02-28\"");
        assertThat(evaluate("2025-02-01", "phu-tho", commune, province).out()).isEqualTo(ran.out());
        assertThat(evaluate("2025-02-01", commune, province, "phu-tho", commune).out())
                .isEqualTo(ran.out());
    }

    @Test
    void two_localities_that_set_one_step_of_a_calendar_are_named() throws IOException {
        Path other = locality("huyen", HAND_IN.formatted("quy định khác"));
        Ran ran = evaluate("2025-02-01", province, other);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("the calendar of the title", "tinh", "huyen");
    }

    @Test
    void the_catalogue_shows_what_each_locality_sets_itself() throws IOException {
        Path other = locality("huyen", HAND_IN.formatted("quy định khác").replace("03-01", "02-10"));
        for (String code : new String[] {"CD324-2023", "tinh"}) {
            assertThat(Ran.with("catalogue", "show", code, "--lang=en", "--locality", province, "--locality", commune)
                            .out()
                            .replaceAll("\\s+", " "))
                    .as(code)
                    .contains("Forms are handed to the chapter", "before 1/3", "quy định của tỉnh");
        }
        assertThat(Ran.with("catalogue", "show", "xa", "--lang=en", "--locality", commune)
                        .out())
                .contains("those of 15 and above");
        String both = Ran.with("catalogue", "show", "CD324-2023", "--lang=en", "--locality", other)
                .out();
        assertThat(both).contains("Place huyen alone", "before 10/2").doesNotContain("before 1/3");
    }

    @Test
    void whom_a_locality_counts_is_told_where_it_is_counted() throws IOException {
        Path people = folder.resolve("nguoi.ndjson");
        Files.writeString(
                people,
                Files.readString(register)
                                .replace("\"id\": \"C1\"", "\"id\": \"C1\", \"birthYear\": 1990, \"commune\": \"X\"")
                        + "{\"subject\": \"administrativeUnit\", \"id\": \"X\", \"tier\": \"commune\"}\n");
        Object[] explain = {"explain", "X", people, "--as-of=2024-12-31", "--lang=en", "--locality", commune};
        assertThat(Ran.with(explain).out()).contains("1/1 (100%), counted from the register of those of 15 and above");
        assertThat(Ran.with("catalogue", "show", "cong_dan_hoc_tap_trong_xa", "--lang=en", "--locality", commune)
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Place xa alone: Observation cong_dan_hoc_tap_trong_xa counts of those of 15 and above");
    }

    @Test
    void a_criterion_that_a_locality_adds_is_shown_with_it() {
        Path pack = folder.resolve("xa-toi");
        Ran.with("pack", "new", pack);

        assertThat(Ran.with("catalogue", "show", "XA_TOI.1", "--locality", pack).out())
                .contains("XA_TOI.1", "TT25-2023-X");
        assertThat(Ran.with("catalogue", "show", "XA_TOI.1", "--lang=en").code())
                .isEqualTo(2);
    }
}
