package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a full disk a result is whole or what was there before, the fault is named, and nothing else is left. */
class DiskFullTest {
    private static final int PAGES = 512;
    private static final int POINTS = 20;

    @TempDir
    Path folder;

    private Tmpfs disk;
    private Path register;
    private Path out;
    private Path rejects;

    @BeforeEach
    void a_small_disk() throws IOException {
        disk = Tmpfs.at(folder.resolve("disk"), PAGES);
        out = disk.folder().resolve("out");
        rejects = disk.folder().resolve("rejects");
        register = folder.resolve("register.ndjson");
        Files.write(
                register,
                IntStream.range(0, 150)
                        .mapToObj(i -> Samples.citizen("CD-" + i, 1 + i % 10, i % 10))
                        .toList());
        Files.writeString(out, "before");
    }

    @AfterEach
    void the_disk_is_taken_away() throws IOException {
        disk.close();
    }

    @Test
    void decisions_of_a_stream() throws IOException {
        holdsAt(POINTS, 100, "evaluate", register, "--format=ndjson", "--rejects", rejects, "--out", out);
    }

    @Test
    void decisions_of_a_stream_with_its_temporary_files_elsewhere() throws IOException {
        holdsAt(6, 100, "evaluate", register, "--format=csv", "--temp", disk.folder(), "--out", out);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        holdsAt(6, 100, "evaluate", register, "--format=csv", "--temp", elsewhere, "--rejects", rejects, "--out", out);
        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void decisions_made_in_memory() throws IOException {
        holdsAt(6, 8, "evaluate", register, "--out", out);
    }

    @Test
    void a_review() throws IOException {
        Path plan = folder.resolve("plan.yaml");
        try (InputStream sample = Khuyenhoc.class.getResourceAsStream("samples/ke-hoach-2024-tan-van.yaml")) {
            Files.copy(sample, plan);
        }
        holdsAt(4, 8, "review", plan, "--as-of=2024-12-31", "--format=html", "--out", out);
    }

    @Test
    void a_register_and_the_files_of_the_demo() throws IOException {
        Path sample = disk.folder().resolve("sample.ndjson");
        holdsAt(3, 60, "demo", "--out", sample);
        holdsAt(3, 40, "demo", "--folder", disk.folder().resolve("demo"));
    }

    @Test
    void the_papers_of_a_dossier() throws IOException {
        Path commune = Samples.write(
                folder.resolve("xa.ndjson"),
                "{\"subject\": \"administrativeUnit\", \"id\": \"XA-1\", \"tier\": \"commune\", \"areaClasses\": []}");
        Path papers = disk.folder().resolve("papers");
        holdsAt(
                8,
                60,
                "dossier",
                "XA-1",
                commune,
                "--as-of=2025-02-10",
                "--data-year=2024",
                "--members=5",
                "--out",
                papers);
        Files.writeString(Files.createDirectory(papers).resolve("other"), "before");
        holdsAt(
                8,
                60,
                "dossier",
                "XA-1",
                commune,
                "--as-of=2025-02-10",
                "--data-year=2024",
                "--members=5",
                "--out",
                papers);
    }

    @Test
    void a_site_a_pack_and_its_cases() throws IOException {
        Path pack = folder.resolve("xa-toi");
        Ran.with("pack", "new", pack);
        holdsAt(3, 60, "pack", "doc", pack, "--out", disk.folder().resolve("site"));
        holdsAt(4, 12, "pack", "new", disk.folder().resolve("xa-moi"));
        holdsAt(4, 2, "pack", "conformance", pack, "--out", out);
        holdsAt(2, 2, "pack", "check", pack, "--format=sarif", "--out", out);
    }

    @Test
    void rules_that_are_formatted() throws IOException {
        Path pack = disk.folder().resolve("xa-toi");
        Ran.with("pack", "new", pack);
        Path rules = pack.resolve("rules/tieu_chi_them.drl");
        Files.writeString(rules, Files.readString(rules).replace("then\n    ", "then\n"));
        holdsAt(3, 2, "pack", "format", pack);
    }

    @Test
    void a_run_that_can_be_gone_on_with_goes_on_when_there_is_room() throws IOException {
        Object[] command = {"evaluate", register, "--format=ndjson", "--resume", "--out", out};
        disk.leave(10);
        Ran full = Ran.with(command);
        disk.leave(400);
        Ran again = Ran.with(command);

        assertThat(full.code()).isEqualTo(2);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(Ran.with("evaluate", register, "--format=ndjson").out());
        assertThat(names(disk.folder())).containsExactly("filler", "out");
    }

    @Test
    void a_disk_that_may_only_be_read() throws IOException {
        disk.readOnly();
        for (Object[] command : new Object[][] {
            {"evaluate", register, "--format=ndjson", "--out", out},
            {"evaluate", register, "--out", out},
            {"evaluate", register, "--format=ndjson", "--temp", disk.folder()},
            {"pack", "new", disk.folder().resolve("xa-moi")},
            {"pack", "doc", "--out", disk.folder().resolve("site")}
        }) {
            Ran ran = Ran.with(command);
            assertThat(ran.code()).as(List.of(command).toString()).isEqualTo(2);
            assertThat(ran.err()).isNotEmpty().doesNotContain("Exception");
            assertThat(files()).containsOnlyKeys("out").containsValue("before");
        }
    }

    /** Tries a command with ever more room, up to plenty: each time it is done whole, or not at all and told. */
    private void holdsAt(int points, int most, Object... command) throws IOException {
        Map<String, String> before = files();
        disk.leave(PAGES);
        Ran whole = Ran.with(command);
        assertThat(whole.code()).as(whole.err()).isZero();
        Map<String, String> right = files();
        right.remove("filler");
        List<Integer> rooms = IntStream.range(0, points)
                .mapToObj(i -> i * i * most / (points * points))
                .distinct()
                .toList();
        int faults = 0;
        for (int room : rooms) {
            restore(before);
            disk.leave(room);
            Ran ran = Ran.with(command);
            Map<String, String> after = files();
            after.remove("filler");
            if (ran.code() == 0) {
                assertThat(after).as("%d pages", room).isEqualTo(right);
            } else {
                faults++;
                assertThat(ran.code()).as(ran.err()).isEqualTo(2);
                assertThat(ran.err()).as("%d pages", room).contains("đĩa đã đầy");
                assertThat(after).as("%d pages", room).isEqualTo(before);
            }
        }
        restore(before);
        assertThat(faults).as("points at which the disk was full").isPositive();
    }

    private void restore(Map<String, String> files) throws IOException {
        for (String name : files().keySet()) {
            if (!files.containsKey(name)) {
                Files.delete(disk.folder().resolve(name));
            }
        }
        try (Stream<Path> walk = Files.walk(disk.folder())) {
            for (Path left : walk.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                if (!left.equals(disk.folder()) && names(left).isEmpty()) {
                    Files.delete(left);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(disk.folder().resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(disk.folder())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = disk.folder().relativize(file).toString();
                files.put(name, name.equals("filler") ? "" : Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
