package vn.khuyenhoc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
    @TempDir
    Path folder;

    @BeforeEach
    void the_file_system_knows_owners() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void a_file_that_is_opened_anew_is_its_owners_alone() throws IOException {
        Path file = folder.resolve("spill");
        OwnerOnly.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();

        assertOwners(file);
    }

    @Test
    void draft_and_result_are_their_owners_alone() throws IOException {
        Path file = folder.resolve("result");
        OwnerOnly.write(file, draft -> {
            assertOwners(draft);
            Files.writeString(draft, "x");
        });

        assertOwners(file);
        assertThat(folder.toFile().list()).containsExactly("result");
    }

    @Test
    void what_fails_leaves_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "before");
        assertThatThrownBy(() -> OwnerOnly.write(file, draft -> {
                    Files.writeString(draft, "half");
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("result");
    }

    private static void assertOwners(Path file) throws IOException {
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
