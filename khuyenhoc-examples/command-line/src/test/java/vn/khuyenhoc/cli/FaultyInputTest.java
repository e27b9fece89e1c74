package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyInputTest {
    private static final String POINTS = "diem_su_dung_ngoai_ngu";

    @TempDir
    Path folder;

    static Stream<Arguments> faultyRegisters() {
        return Stream.of(
                Arguments.of("broken syntax", "{\"subject\": \"citizen\","),
                Arguments.of("unknown field", "{\"subject\": \"citizen\", \"id\": \"C\", \"idd\": 1}"),
                Arguments.of("missing identifier", "{\"subject\": \"citizen\"}"),
                Arguments.of("unknown kind", "{\"subject\": \"citizn\", \"id\": \"C\"}"),
                Arguments.of("unknown observation", observation("diem_su_dung_ngoai_nguu", "{\"points\": 5}")),
                Arguments.of("wrong type", observation(POINTS, "{\"yesNo\": true}")),
                Arguments.of("too many points", observation(POINTS, "{\"points\": 11}")),
                Arguments.of("negative points", observation(POINTS, "{\"points\": -1}")),
                Arguments.of(
                        "personal number", "{\"subject\": \"citizen\", \"id\": \"C\", \"personalNumber\": \"12\"}"),
                Arguments.of("unknown member", "{\"subject\": \"family\", \"id\": \"G\", \"members\": [\"nobody\"]}"));
    }

    private static String observation(String code, String value) {
        return "{\"subject\": \"citizen\", \"id\": \"C\", \"observations\": [{\"code\": \"" + code
                + "\", \"year\": 2024, \"value\": " + value + "}]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyRegisters")
    void a_faulty_register_is_refused_with_its_place_and_leaves_nothing_behind(String kind, String line) {
        Path file = Samples.write(folder.resolve("faulty.ndjson"), Samples.citizen("CD-1", 10, 9), line);

        Ran ran = Ran.with("evaluate", file, "--format=json", "--out", folder.resolve("out.json"));

        assertThat(ran.code()).as(kind).isEqualTo(2);
        assertThat(ran.err()).contains("faulty.ndjson:2");
        assertThat(ran.out()).isEmpty();
        assertThat(Samples.filesIn(folder)).containsExactly("faulty.ndjson");
    }

    /** A year that no register can speak of is a fault of its record, and never the year of the data. */
    @ParameterizedTest
    @CsvSource({"24, 9", "1989, 9", "2101, 9", "99999, 9", "24, 0", "2101, 0"})
    void an_observation_of_a_year_that_cannot_be_is_named(int year, int others) {
        String[] lines = Stream.concat(
                        Stream.of(observation(POINTS, "{\"points\": 5}").replace("2024", String.valueOf(year))),
                        IntStream.range(0, others).mapToObj(i -> Samples.citizen("CD-" + i, 10, 9)))
                .toArray(String[]::new);
        Path file = Samples.write(folder.resolve("years.ndjson"), lines);
        for (String format : List.of("json", "csv", "text")) {
            Ran ran = Ran.with("evaluate", file, "--lang=en", "--format=" + format);
            assertThat(ran.code()).as(ran.err()).isEqualTo(2);
            assertThat(ran.err()).contains("years.ndjson:1", "from 1990 to 2100");
        }
        Ran rest = Ran.with(
                "evaluate", file, "--format=json", "--data-year=2024", "--rejects", folder.resolve("rejects.ndjson"));
        assertThat(rest.code()).as(rest.err()).isZero();
    }

    @Test
    void the_faults_of_all_files_come_together() {
        Path one = Samples.write(folder.resolve("one.ndjson"), "{\"subject\": \"citizen\"}");
        Path other = Samples.write(folder.resolve("other.ndjson"), observation("khong_co", "{\"points\": 5}"));

        Ran ran = Ran.with("evaluate", one, other);

        assertThat(ran.err()).contains("one.ndjson:1", "other.ndjson:1", "Tổng cộng 2 lỗi");
    }

    @Test
    void faults_come_in_english_too() {
        Path file = Samples.write(folder.resolve("one.ndjson"), observation(POINTS, "{\"points\": 11}"));

        Ran ran = Ran.with("--lang=en", "evaluate", file);

        assertThat(ran.err()).contains("no result was written");
    }

    @Test
    void a_result_that_was_there_before_stays() throws IOException {
        Path out = Samples.write(folder.resolve("out.json"), "before");
        Path file = Samples.write(folder.resolve("one.ndjson"), "{");

        assertThat(Ran.with("evaluate", file, "--out", out).code()).isEqualTo(2);
        assertThat(Files.readString(out)).isEqualToIgnoringNewLines("before");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Ran ran = Ran.with("evaluate", folder.resolve("nowhere.json"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("nowhere.json");
    }

    @Test
    void a_file_of_another_kind_is_named() {
        Path file = Samples.write(folder.resolve("register.xlsx"), "");

        assertThat(Ran.with("evaluate", file).err()).contains("register.xlsx");
    }

    @Test
    void a_register_without_observations_needs_a_data_year() {
        Path file = Samples.write(folder.resolve("one.ndjson"), "{\"subject\": \"citizen\", \"id\": \"C\"}");

        assertThat(Ran.with("evaluate", file).err()).contains("--data-year");
        assertThat(Ran.with("evaluate", file, "--data-year=2024").code()).isZero();
    }

    static Stream<Arguments> badUsage() {
        return Stream.of(
                Arguments.of(List.of(), "evaluate"),
                Arguments.of(List.of("evaluate"), "FILE"),
                Arguments.of(List.of("evalute", "x.json"), "evaluate"),
                Arguments.of(List.of("evaluate", "x.json", "--as-off=2024-01-01"), "--as-of"),
                Arguments.of(List.of("evaluate", "x.json", "--as-of=1/2/2024"), "1/2/2024"),
                Arguments.of(List.of("evaluate", "x.json", "--data-year=now"), "now"),
                Arguments.of(List.of("evaluate", "x.json", "--format=xml"), "ndjson"),
                Arguments.of(List.of("evaluate", "x.json", "--stance=sitting"), "deciding"),
                Arguments.of(List.of("evaluate", "x.json", "--fail-on=qualified"), "undecided"),
                Arguments.of(List.of("evaluate", "x.json", "--threads=0"), "--threads"),
                Arguments.of(List.of("evaluate", "x.json", "--locality=lam-ha-minh-ho"), "lam-ha-minh-hoa"),
                Arguments.of(List.of("catalogue"), "list"),
                Arguments.of(List.of("catalogue", "show", "CD324.11"), "CD324.1"),
                Arguments.of(List.of("demo", "--out=demo.xml"), "demo.xml"));
    }

    @ParameterizedTest
    @MethodSource("badUsage")
    void bad_usage_is_refused_with_what_would_be_right(List<String> args, String hint) {
        Ran ran = Ran.with(args.toArray());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(hint);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void the_folder_of_the_result_must_be_there() {
        Path out = folder.resolve("nowhere").resolve("out.csv");

        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--out", out);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("out.csv");
    }
}
