package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: pipes that close, little memory, ends without warning, two runs at once, names in another encoding. */
class ProcessesTest {
    /** So many moments in a build; {@code -Dkills=30} takes more. */
    private static final int KILLS = Integer.getInteger("kills", 6);

    private static final List<String> SMALL = List.of("-Xmx96m");

    @TempDir
    Path folder;

    @TempDir
    Path said;

    private Path register;

    @BeforeEach
    void a_register() throws IOException {
        register = folder.resolve("a.ndjson");
        Files.write(register, people(300));
    }

    private static List<String> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Samples.citizen("CD-" + i, 1 + i % 10, i % 10))
                .toList();
    }

    private Started started(Object... args) throws IOException {
        return Started.with(said, SMALL, Map.of(), args);
    }

    private Ran shell(String script, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "set -o pipefail; " + script, "bash"));
        command.addAll(Started.java(SMALL));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return Started.of(said, Map.of(), command).ended();
    }

    @Test
    void a_pipe_that_is_closed_ends_a_run_without_a_word() throws IOException, InterruptedException {
        Ran ran = shell("\"$@\" | head -1", "evaluate", register, "--format=ndjson");
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(141);
    }

    @Test
    void standard_output_that_takes_nothing_is_told() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is full here");
        Ran ran = shell("\"$@\" > /dev/full", "evaluate", register, "--lang=en");
        assertThat(ran.err())
                .isEqualTo("standard output could not be written to the end; what was written is not whole\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void too_little_memory_is_told_and_leaves_nothing() throws IOException, InterruptedException {
        Files.write(register, people(12_000));
        Path out = Files.writeString(folder.resolve("out"), "before");
        Ran ran = Started.with(said, List.of("-Xmx24m"), Map.of(), "evaluate", register, "--out", out, "--lang=en")
                .ended();

        assertThat(ran.err()).startsWith("not enough memory; give Java more (-Xmx)");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(out).hasContent("before");
        assertThat(names()).containsExactly("a.ndjson", "out");
    }

    @Test
    void a_run_that_is_killed_again_and_again_gives_the_same_bytes_in_the_end()
            throws IOException, InterruptedException {
        Files.write(register, people(4_000));
        Path whole = folder.resolve("whole");
        assertThat(Ran.with("evaluate", register, "--format=ndjson", "--out", whole)
                        .code())
                .isZero();
        Path out = folder.resolve("out");
        Random random = new Random(9);
        for (int i = 0; i < KILLS; i++) {
            started("evaluate", register, "--format=ndjson", "--resume", "--out", out)
                    .kill(300 + random.nextInt(1700));
        }
        Ran last = started("evaluate", register, "--format=ndjson", "--resume", "--out", out)
                .ended();

        assertThat(last.code()).as(last.err()).isZero();
        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(names()).containsExactly("a.ndjson", "out", "whole");
    }

    @Test
    void a_run_that_a_signal_ends_takes_its_temporary_files_away() throws IOException, InterruptedException {
        Files.write(register, people(4_000));
        Path temp = Files.createDirectory(said.resolve("temp"));
        Path out = Files.writeString(folder.resolve("out"), "before");
        Random random = new Random(15);
        int ended = 0;
        for (int i = 0; i < KILLS; i++) {
            Object[] way = List.of(
                            new Object[] {"evaluate", register, "--format=ndjson"},
                            new Object[] {"evaluate", register, "--format=csv", "--out", out, "--threads=2"},
                            new Object[] {"evaluate", register, "--out", out})
                    .get(i % 3);
            Ran ran = Started.with(said, List.of("-Xmx96m", "-Djava.io.tmpdir=" + temp), Map.of(), way)
                    .interrupted(400 + random.nextInt(1800));
            ended += ran.code() == 143 ? 1 : 0;
            assertThat(ran.code()).as(ran.err()).isIn(0, 143);
            assertThat(Samples.filesIn(temp)).isEmpty();
            assertThat(names()).containsExactly("a.ndjson", "out");
            assertThat(ran.code() == 143 && way.length > 3 ? Files.readString(out) : "before")
                    .isIn("before", whole(out));
        }
        assertThat(ended).isPositive();
    }

    /** What stands there, where it is a whole result; a run may have been whole just before it was ended. */
    private static String whole(Path out) throws IOException {
        String text = Files.readString(out);
        return text.lines().filter(line -> line.contains("CD-")).count() >= 4_000 ? text : "before";
    }

    @Test
    void a_run_that_can_be_gone_on_with_keeps_no_more_than_that_takes() throws IOException, InterruptedException {
        Files.write(register, people(4_000));
        Path out = folder.resolve("out");
        Object[] command = {"evaluate", register, "--format=ndjson", "--resume", "--out", out};
        Ran ran = started(command).interrupted(1500);
        assertThat(names()).isSubsetOf("a.ndjson", "out", ".out.khuyenhoc");
        assertThat(ran.code()).isIn(0, 143);
        assertThat(started(command).ended().code()).isZero();
        assertThat(names()).containsExactly("a.ndjson", "out");
    }

    @Test
    void of_two_runs_to_one_place_each_is_right_or_told() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        String right = Ran.with("evaluate", register, "--format=ndjson").out();
        List<Started> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(started("evaluate", register, "--format=ndjson", "--out", out, "--lang=en"));
        }
        int done = 0;
        for (Started run : runs) {
            Ran ran = run.ended();
            done += ran.code() == 0 ? 1 : 0;
            assertThat(ran.code() == 0 || ran.err().contains("another run is writing"))
                    .as(ran.err())
                    .isTrue();
        }
        assertThat(done).isPositive();
        assertThat(out).hasContent(right);
        assertThat(names()).containsExactly("a.ndjson", "out");
    }

    @Test
    void a_name_in_vietnamese_where_the_system_speaks_ascii_is_found_or_told()
            throws IOException, InterruptedException {
        Path file = Files.move(register, folder.resolve("sổ đăng ký.ndjson"));
        for (String place : List.of("C", "POSIX", "C.UTF-8")) {
            Map<String, String> environment = Map.of("LC_ALL", place, "LANG", place);
            Ran ran = Started.with(said, SMALL, environment, "evaluate", file, "--format=ndjson", "--lang=en")
                    .ended();
            assertThat(ran.code()).as(ran.err()).isIn(0, 2);
            if (ran.code() == 2) {
                assertThat(ran.err()).contains("LC_ALL=C.UTF-8");
            } else {
                assertThat(ran.out().lines()).hasSize(300);
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
