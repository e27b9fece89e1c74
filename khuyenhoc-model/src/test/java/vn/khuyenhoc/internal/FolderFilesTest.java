package vn.khuyenhoc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;

class FolderFilesTest {
    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final Faults faults = new Faults();

    @BeforeEach
    void two_files() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/a.drl"), "a");
        Files.writeString(outside.resolve("b.drl"), "b");
    }

    private List<String> found() throws IOException {
        return FolderFiles.in(folder, file -> file.toString().endsWith(".drl"), faults).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    private List<String> told() {
        return faults.sorted().stream().map(Fault::key).toList();
    }

    @Test
    void files_at_any_depth_are_found() throws IOException {
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_link_to_a_file_within_is_a_file() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.drl"), Path.of("rules/a.drl"));
        assertThat(found()).containsExactly("c.drl", "rules/a.drl");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_link_to_a_file_outside_is_told_and_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.drl"), outside.resolve("b.drl"));
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).containsExactly("file.link");
    }

    @Test
    void a_link_to_a_folder_outside_is_told_and_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("more"), outside);
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).containsExactly("file.link");
    }

    @Test
    void a_link_to_a_device_is_told_and_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.drl"), Path.of("/dev/zero"));
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).containsExactly("file.link");
    }

    @Test
    void a_link_to_itself_is_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.drl"), Path.of("c.drl"));
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).containsExactly("file.link");
    }

    @Test
    void a_circle_of_folders_ends() throws IOException {
        Files.createSymbolicLink(folder.resolve("rules/up"), folder);
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_pipe_is_told_and_not_read() throws IOException, InterruptedException {
        Path pipe = folder.resolve("c.drl");
        assumeThat(isMade(pipe)).as("this host makes no pipes").isTrue();
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).containsExactly("file.special");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void files_that_nobody_wants_are_not_told_whatever_they_are() throws IOException {
        Files.createSymbolicLink(folder.resolve("note.txt"), outside.resolve("none"));
        assertThat(found()).containsExactly("rules/a.drl");
        assertThat(told()).isEmpty();
    }
}
