package vn.khuyenhoc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Test
    void of_several_files_all_are_written_or_none() throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "before");
        Path second = folder.resolve("no/such/folder");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(first, new byte[] {1});
        files.put(second, new byte[] {2});
        assertThatThrownBy(() -> OwnerOnly.writeAll(files)).isInstanceOf(IOException.class);

        assertThat(first).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("a");

        files.remove(second);
        files.put(folder.resolve("b"), new byte[] {'2'});
        OwnerOnly.writeAll(files);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "b");
        assertThat(folder.resolve("b")).hasContent("2");
    }

    @Test
    void who_could_read_what_stood_there_can_read_the_result() throws IOException {
        Path file = Files.writeString(folder.resolve("result"), "before");
        var shared = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, shared);
        OwnerOnly.write(file, draft -> Files.writeString(draft, "after"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
        assertThat(file).hasContent("after");
    }

    @Test
    void what_is_for_all_is_whole_and_has_the_rights_of_other_files() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "x");
        Path file = folder.resolve("index");
        OwnerOnly.writeForAll(file, draft -> Files.writeString(draft, "whole"));
        assertThatThrownBy(() -> OwnerOnly.writeForAll(file, draft -> {
                    Files.writeString(draft, "half");
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("whole");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("other", "index");
    }

    @Test
    void a_folder_is_whole_or_not_there() throws IOException {
        OwnerOnly.writeFolder(folder.resolve("site"), draft -> Files.writeString(draft.resolve("a"), "a"));
        assertThatThrownBy(() -> OwnerOnly.writeFolder(folder.resolve("other"), draft -> {
                    Files.writeString(draft.resolve("a"), "half");
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> OwnerOnly.writeFolder(folder.resolve("site"), draft -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(folder.toFile().list()).containsExactly("site");
        assertThat(folder.resolve("site/a")).hasContent("a");
    }

    @Test
    void a_file_is_brought_to_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("passing"), "x");
        OwnerOnly.bring(file, folder.resolve("result"));
        assertThat(folder.toFile().list()).containsExactly("result");
    }

    private static void assertOwners(Path file) throws IOException {
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
