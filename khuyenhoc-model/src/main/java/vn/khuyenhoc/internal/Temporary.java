package vn.khuyenhoc.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder that stands only while something is done with it. A program that is its own master has those that stand taken away
 * too where a signal ends it ({@link #clearAtEnd}); a library does not, for the virtual machine is not its own. Thread-safe.
 */
public final class Temporary implements AutoCloseable {
    private static final int TRIES = 20;
    private static final long MILLISECOND = 1_000_000;
    private static final Set<Temporary> STANDING = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean CLEARS = new AtomicBoolean();
    private static volatile boolean ending;
    private final Path path;
    private volatile boolean kept;

    private Temporary(Path path) {
        this.path = path;
    }

    /** What stands at a path from now on, or is to be made there. */
    public static Temporary at(Path path) {
        Temporary made = new Temporary(path.toAbsolutePath());
        STANDING.add(made);
        while (ending) {
            // nothing is begun any more that nobody would take away
            LockSupport.park();
        }
        return made;
    }

    /** Where it stands. */
    public Path path() {
        return path;
    }

    /** Leaves it where it is, whatever becomes of the rest. */
    public void keep() {
        kept = true;
        STANDING.remove(this);
    }

    /** Takes it away, unless it is kept. */
    @Override
    public void close() throws IOException {
        try {
            if (!kept) {
                delete(path);
            }
        } finally {
            STANDING.remove(this);
        }
    }

    /** From now on everything that stands is taken away when the virtual machine ends, unless it is killed. */
    public static void clearAtEnd() {
        if (CLEARS.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(Temporary::clear, "khuyenhoc-clear"));
        }
    }

    private static void clear() {
        ending = true;
        for (int i = 0; i < TRIES && !STANDING.isEmpty(); i++) {
            STANDING.removeIf(Temporary::isGone);
            if (!STANDING.isEmpty()) {
                // others still write, and may do so into what is being deleted
                LockSupport.parkNanos(MILLISECOND);
            }
        }
    }

    private boolean isGone() {
        try {
            delete(path);
            return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes a file, or a folder with everything in it; links are not followed, and what is not there is no fault. */
    public static void delete(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(path);
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
