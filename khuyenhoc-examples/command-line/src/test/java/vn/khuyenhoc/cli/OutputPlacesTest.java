package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a result may go: to an ordinary file, or to the one that a link leads to, but never in place of what is read. */
class OutputPlacesTest {
    private static final String LINES = "--format=ndjson";
    private static final String TEXT = "--format=text";

    @TempDir
    Path folder;

    private Path register;
    private String lines;

    @BeforeEach
    void a_register() throws IOException {
        register = Samples.write(
                folder.resolve("a.ndjson"), Samples.citizen("CD-1", 10, 8), Samples.citizen("CD-2", 3, 8));
        lines = Files.readString(register);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, TEXT})
    void a_link_stays_and_its_file_takes_the_result(String format) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path file = Files.writeString(other.resolve("real"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(Ran.with("evaluate", register, format, "--out", link).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("CD-1");
        assertThat(names()).containsExactly("a.ndjson", "link", "other", "other/real");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, TEXT})
    void the_input_stays_whatever_its_name_is(String format) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), register);
        Path hard = Files.createLink(folder.resolve("hard"), register);
        Path spelt = folder.resolve("./../" + folder.getFileName() + "/a.ndjson");
        for (Path out : List.of(register, link, hard, spelt)) {
            Ran ran = Ran.with("evaluate", register, format, "--out", out, "--lang=en");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("is an input file");
            assertThat(register).hasContent(lines);
        }
        assertThat(names()).containsExactly("a.ndjson", "hard", "link");
    }

    @Test
    void what_is_left_out_replaces_neither_the_input_nor_the_result() {
        Path out = folder.resolve("out");
        assertThat(Ran.with("evaluate", register, LINES, "--out", out, "--rejects", register, "--lang=en")
                        .err())
                .contains("is an input file");
        assertThat(Ran.with("evaluate", register, LINES, "--out", out, "--rejects", out, "--lang=en")
                        .err())
                .contains("is the file of the result");
        assertThat(register).content().isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, TEXT})
    void a_pipe_a_device_a_folder_and_a_link_to_nowhere_take_no_result(String format)
            throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there are no pipes here");
        Path lost = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("nowhere"));
        Path around = Files.createSymbolicLink(folder.resolve("around"), folder.resolve("around"));
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/full"));
        List<String> before = names();
        for (Path out : List.of(pipe, lost, around, device, Path.of("/dev/full"), folder)) {
            Ran ran = Ran.with("evaluate", register, format, "--out", out, "--lang=en");
            assertThat(ran.code()).as(out.toString()).isEqualTo(2);
            assertThat(ran.err()).contains("cannot write to \"" + out + "\"");
        }
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void two_runs_to_one_place_wait_for_each_other() throws IOException {
        Path out = folder.resolve("out");
        Ran second = OneRun.at(
                folder.resolve(".out.khuyenhoc-lock"),
                out,
                () -> Ran.with("evaluate", register, LINES, "--out", out, "--lang=en"));
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("another run is writing");
        assertThat(Ran.with("evaluate", register, LINES, "--out", out).code()).isZero();
        assertThat(names()).containsExactly("a.ndjson", "out");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
