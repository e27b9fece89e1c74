package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.internal.Temporary;

/** Folders that go, or that may no more be written to, while a run is at work: a result is whole or not there, and the fault is named. */
class VanishingFoldersTest {
    @TempDir
    Path folder;

    private Path register;
    private Path place;
    private Path temp;

    @BeforeEach
    void a_register() throws IOException {
        register = folder.resolve("a.ndjson");
        Files.write(
                register,
                IntStream.range(0, 200)
                        .mapToObj(i -> Samples.citizen("CD-" + i, 1 + i % 10, i % 10))
                        .toList());
        place = Files.createDirectory(folder.resolve("place"));
        temp = Files.createDirectory(folder.resolve("temp"));
    }

    static Stream<Integer> messages() {
        return Stream.of(1, 2, 3);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_folder_of_the_result_goes(int message) throws IOException {
        Ran ran = run(() -> Temporary.delete(place), message, streamed());
        isWholeOrTold(ran, Files.exists(place) ? place.resolve("out") : null);
        assertThat(names(temp)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_folder_of_temporary_files_goes(int message) throws IOException {
        Ran ran = run(() -> Temporary.delete(temp), message, streamed());
        isWholeOrTold(ran, place.resolve("out"));
        assertThat(names(place)).isSubsetOf("out", "rejects");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_folder_of_a_result_made_in_memory_goes(int message) throws IOException {
        Ran ran = run(() -> Temporary.delete(place), message, "evaluate", register, "--out", place.resolve("out"));
        isWholeOrTold(ran, Files.exists(place) ? place.resolve("out") : null);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_disk_may_only_be_read_any_more(int message) throws IOException {
        try (Tmpfs disk = Tmpfs.at(folder.resolve("disk"), 512)) {
            Path out = Files.writeString(disk.folder().resolve("out"), "before");
            Ran ran = run(
                    disk::readOnly,
                    message,
                    "evaluate",
                    register,
                    "--format=csv",
                    "--temp",
                    disk.folder(),
                    "--out",
                    out);
            assertThat(ran.code()).as(ran.err()).isIn(0, 2);
            assertThat(ran.err()).doesNotContain("Exception");
            // the lock that can no more be taken away is told too
            assertThat(Files.readString(out))
                    .satisfiesAnyOf(
                            text -> assertThat(text).isEqualTo("before"),
                            text -> assertThat(text).contains("CD-0", "CD-199"));
        }
    }

    @Test
    void the_input_goes() throws IOException {
        Ran ran = run(() -> Files.delete(register), 1, streamed());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("a.ndjson");
        assertThat(names(place)).isEmpty();
        assertThat(names(temp)).isEmpty();
    }

    private Object[] streamed() {
        return new Object[] {
            "evaluate",
            register,
            "--format=ndjson",
            "--temp",
            temp,
            "--rejects",
            place.resolve("rejects"),
            "--out",
            place.resolve("out")
        };
    }

    private static void isWholeOrTold(Ran ran, Path out) throws IOException {
        if (ran.code() == 0) {
            // where its folder is gone it was whole before that
            assertThat(out == null ? "CD-0, CD-199" : Files.readString(out)).contains("CD-0", "CD-199");
        } else {
            assertThat(ran.code()).as(ran.err()).isEqualTo(2);
            assertThat(ran.err())
                    .containsPattern("cannot write or read .*: there is no such file or folder|cannot write to ");
            assertThat(out == null || Files.notExists(out)).isTrue();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What may fail. */
    @FunctionalInterface
    private interface Stroke {
        void fall() throws IOException;
    }

    /** Runs a command; something happens when the so manieth message is told. */
    private static Ran run(Stroke stroke, int message, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>();
        for (Object arg : args) {
            words.add(arg.toString());
        }
        words.addAll(List.of("--progress", "--lang=en"));
        PrintWriter told = new PrintWriter(new Hearing(err, stroke, message), true);
        int code = Khuyenhoc.run(new PrintWriter(out, true), told, words.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    private static final class Hearing extends Writer {
        private final StringWriter heard;
        private final Stroke stroke;
        private int left;

        Hearing(StringWriter heard, Stroke stroke, int message) {
            this.heard = heard;
            this.stroke = stroke;
            this.left = message;
        }

        @Override
        public void write(char[] signs, int from, int length) {
            heard.write(signs, from, length);
        }

        @Override
        public void flush() {
            left--;
            if (left == 0) {
                try {
                    stroke.fall();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void close() {}
    }
}
