package vn.khuyenhoc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryTest {
    @TempDir
    Path folder;

    private Path filled(String name) throws IOException {
        Path inner = Files.createDirectories(folder.resolve(name).resolve("a/b"));
        Files.writeString(inner.resolve("c"), "c");
        return folder.resolve(name);
    }

    @Test
    void it_is_gone_with_all_in_it_when_it_is_closed() throws IOException {
        try (Temporary work = Temporary.at(filled("work"))) {
            assertThat(work.path()).isDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_was_never_made_is_no_fault() throws IOException {
        Temporary.at(folder.resolve("none")).close();
        Temporary.delete(folder.resolve("none/none"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_kept_stays() throws IOException {
        try (Temporary work = Temporary.at(filled("work"))) {
            work.keep();
        }
        assertThat(folder.resolve("work/a/b/c")).exists();
    }

    @Test
    void links_are_deleted_and_not_what_they_lead_to() throws IOException {
        Path other = filled("other");
        Files.createSymbolicLink(filled("work").resolve("link"), other);
        Path link = Files.createSymbolicLink(folder.resolve("itself"), other);
        Temporary.delete(folder.resolve("work"));
        Temporary.delete(link);
        assertThat(folder.toFile().list()).containsExactly("other");
        assertThat(other.resolve("a/b/c")).exists();
    }
}
