package vn.khuyenhoc.cli;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own, mounted for a test. Where it cannot be mounted the test is skipped; where {@code CI} is set it fails. */
final class Tmpfs implements AutoCloseable {
    private static final int PAGE = 4096;
    private final Path folder;
    private final Path filler;

    private Tmpfs(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    static Tmpfs at(Path folder, int pages) throws IOException {
        Files.createDirectories(folder);
        boolean mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + (long) pages * PAGE, "khuyenhoc-test", folder.toString());
        if (!mounted && System.getenv("CI") != null) {
            fail("a tmpfs cannot be mounted here; the tests of full disks need root");
        }
        assumeTrue(mounted, "a tmpfs cannot be mounted here; only root can");
        return new Tmpfs(folder);
    }

    Path folder() {
        return folder;
    }

    /** Leaves so many pages free. */
    void leave(int pages) throws IOException {
        Files.deleteIfExists(filler);
        long fill = Files.getFileStore(folder).getUsableSpace() - (long) pages * PAGE;
        try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
            byte[] page = new byte[PAGE];
            for (long written = 0; written + PAGE <= fill; written += PAGE) {
                file.write(page);
            }
        }
    }

    void readOnly() throws IOException {
        if (!run("mount", "-o", "remount,ro", folder.toString())) {
            throw new IOException("cannot be made read-only");
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (IOException e) {
            return false;
        }
    }
}
