package vn.khuyenhoc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.text.Fault;

class FilesWithinTest {
    @TempDir
    Path folder;

    @TempDir
    Path outside;

    @BeforeEach
    void two_files() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/a.drl"), "a");
        Files.writeString(outside.resolve("b.drl"), "b");
    }

    private Optional<String> told(String name) {
        return FilesWithin.fault(folder, folder.resolve(name)).map(Fault::key);
    }

    private String linked(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
        return name;
    }

    @Test
    void a_file_may_be_read() {
        assertThat(told("rules/a.drl")).isEmpty();
    }

    @Test
    void a_link_to_a_file_within_may_be_read() throws IOException {
        assertThat(told(linked("c.drl", Path.of("rules/a.drl")))).isEmpty();
    }

    @Test
    void a_link_to_a_folder_within_is_no_fault() throws IOException {
        assertThat(told(linked("rules/up", folder))).isEmpty();
    }

    @Test
    void what_leads_out_or_nowhere_may_not() throws IOException {
        assertThat(told(linked("file.drl", outside.resolve("b.drl")))).contains("file.link");
        assertThat(told(linked("folder", outside))).contains("file.link");
        assertThat(told(linked("device.drl", Path.of("/dev/zero")))).contains("file.link");
        assertThat(told(linked("itself.drl", Path.of("itself.drl")))).contains("file.link");
        assertThat(told(linked("none.drl", Path.of("none-such.drl")))).contains("file.link");
        assertThat(told(linked("up.drl", Path.of("rules/../../" + outside.getFileName() + "/b.drl"))))
                .contains("file.link");
    }

    @Test
    void a_pipe_may_not() throws IOException, InterruptedException {
        Path pipe = folder.resolve("c.drl");
        assumeThat(isMade(pipe)).as("this host makes no pipes").isTrue();
        assertThat(told("c.drl")).contains("file.special");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
