package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.json.Json;

/** Registers of lines are evaluated without being held in memory, with the same result. */
class StreamedEvaluateTest {
    @TempDir
    Path folder;

    /** The lines of the sample commune, shuffled. */
    private List<String> lines() throws IOException {
        Path sample = folder.resolve("sample.ndjson");
        Ran.with("demo", "--out", sample);
        List<String> lines = new ArrayList<>(Files.readAllLines(sample));
        Collections.shuffle(lines, new Random(1));
        Files.delete(sample);
        return lines;
    }

    private Path document(List<String> lines) {
        return Samples.write(folder.resolve("register.json"), "{\"subjects\": [", String.join(",\n", lines), "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "csv"})
    void lines_give_the_bytes_of_a_document(String format) throws IOException {
        List<String> lines = lines();
        Path document = document(lines);
        Path one = Samples.write(
                folder.resolve("one.ndjson"), lines.subList(0, 100).toArray(String[]::new));
        Path other = packed(lines.subList(100, lines.size()));

        Ran ran = Ran.with("evaluate", one, other, "--format", format, "--threads=2");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo(Ran.with("evaluate", document, "--format", format).out());
    }

    private Path packed(List<String> lines) throws IOException {
        Path file = folder.resolve("other.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void faulty_records_can_be_left_out() throws IOException {
        Path file = Samples.write(
                folder.resolve("faulty.ndjson"),
                Samples.citizen("CD-1", 10, 9),
                Samples.citizen("CD-2", 10, 11),
                Samples.citizen("CD-1", 10, 9));
        Path rejects = folder.resolve("rejects.ndjson");

        Ran ran = Ran.with("evaluate", file, "--format=ndjson", "--rejects", rejects, "--lang=en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).contains("Left out 2 faulty records");
        List<String> lines = Files.readAllLines(rejects);
        assertThat(lines).hasSize(2);
        assertThat(Json.mapper().readTree(lines.get(0)).get("line").asInt()).isEqualTo(2);
        assertThat(String.join("\n", lines)).doesNotContain("Kín Đáo", "9991901");
    }

    @Test
    void a_row_that_names_a_faulty_one_is_not_faulty_itself() {
        Path file = Samples.write(
                folder.resolve("table.csv"),
                "subject,id,commune,diem_tim_va_cap_nhat_thong_tin@2024",
                "citizen,A-1,X-1,8",
                "administrativeUnit,X-1,,");

        Ran ran = Ran.with("evaluate", file, "--format=csv", "--rejects", folder.resolve("rejects.ndjson"));

        assertThat(ran.out().lines()).hasSize(2).anyMatch(line -> line.startsWith("A-1,citizen"));
    }

    @Test
    void a_faulty_citizen_of_a_table_is_open_in_what_its_commune_counts() {
        Path file = Samples.write(
                folder.resolve("table.csv"),
                "subject,id,commune,tier,diem_tim_va_cap_nhat_thong_tin@2024",
                "administrativeUnit,X-1,,commune,",
                "citizen,A-1,X-1,,0",
                "citizen,A-2,X-1,,eight");

        Ran ran = Ran.with("evaluate", file, "--format=ndjson", "--rejects", folder.resolve("rejects.ndjson"));

        assertThat(ran.out().lines())
                .filteredOn(line -> line.contains("\"subject\":\"X-1\""))
                .anyMatch(line -> line.contains("\"share\":{\"count\":0,\"base\":2}"));
    }

    @Test
    void nothing_is_written_where_anything_is_faulty() {
        Path file = Samples.write(folder.resolve("faulty.ndjson"), Samples.citizen("CD-1", 10, 9), "{");

        Ran ran = Ran.with("evaluate", file, "--format=ndjson");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("faulty.ndjson:2", "Tổng cộng 1 lỗi");
    }

    @Test
    void options_that_do_not_fit_are_refused() {
        Path file = Samples.threeCitizens(folder);

        assertThat(Ran.with("evaluate", file, "--resume").err()).contains("--resume");
        assertThat(Ran.with("evaluate", file, "--rejects=r.ndjson").err()).contains("--rejects");
        assertThat(Ran.with("evaluate", file, "--format=csv", "--resume").err()).contains("--out");
        assertThat(Ran.with("evaluate", file, "--format=csv", "--temp", folder.resolve("nowhere"))
                        .err())
                .contains("nowhere");
    }

    @Test
    void progress_is_told_where_it_is_wanted() {
        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--format=csv", "--progress");

        assertThat(ran.err()).contains("Nạp danh mục");
    }

    @Test
    void temporary_files_lie_where_they_are_told_to() throws IOException {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        Path out = folder.resolve("out.csv");

        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--format=csv", "--out", out, "--temp", temp);

        assertThat(ran.code()).isZero();
        assertThat(Samples.filesIn(temp)).isEmpty();
        assertThat(Samples.filesIn(folder)).containsExactly("out.csv", "temp", "three.ndjson");
    }

    @Test
    void the_outcomes_asked_for_fail() {
        Path file = Samples.threeCitizens(folder);

        assertThat(Ran.with("evaluate", file, "--format=csv", "--fail-on=undecided")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_run_killed_at_any_moment_goes_on_where_it_was() throws Exception {
        Path file = folder.resolve("many.ndjson");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            lines.add(Samples.citizen("CD-" + i, 10, 4 + i % 6));
        }
        Files.write(file, lines);
        Path out = folder.resolve("out.ndjson");
        String whole = Ran.with("evaluate", file, "--format=ndjson").out();

        // File.length is 0 of a file that is not there, also where it goes between two looks at it.
        File passing =
                folder.resolve(".out.ndjson.khuyenhoc").resolve("decisions").toFile();
        for (long bytes : new long[] {0, 10_000_000, 25_000_000}) {
            Process child = child(file, out);
            while (child.isAlive() && passing.length() <= bytes) {
                child.waitFor(5, TimeUnit.MILLISECONDS);
            }
            child.destroyForcibly().waitFor();
        }
        Ran ran = Ran.with("evaluate", file, "--format=ndjson", "--out", out, "--resume");

        assertThat(ran.code()).isZero();
        assertThat(Files.readString(out)).isEqualTo(whole);
        assertThat(Samples.filesIn(folder)).containsExactly("many.ndjson", "out.ndjson");
    }

    private static Process child(Path file, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Khuyenhoc.class.getName(),
                        "evaluate",
                        file.toString(),
                        "--format=ndjson",
                        "--out",
                        out.toString(),
                        "--resume")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
