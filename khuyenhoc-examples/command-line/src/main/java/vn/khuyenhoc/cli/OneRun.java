package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import vn.khuyenhoc.internal.Temporary;

/**
 * Lets one run at a time write to a place: its temporary files and its draft have names that a second run to the same place would
 * take too. The system lets go of the place when the run ends, however it ends.
 */
final class OneRun {
    /** Lengths take no room: all but the last byte of the file are never written. */
    private static final int MOST = 1 << 30;

    private OneRun() {}

    /** What is done while no other run does it. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T done() throws IOException;
    }

    /**
     * Does something while no other run does it.
     *
     * @param file file that stands for the place; made, and deleted in the end
     * @param result what to name where another run has the place
     * @throws BadRequest if another run has it
     */
    static <T> T at(Path file, Path result, Work<T> work) throws IOException {
        while (true) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock(channel, result);
                if (isSigned(file, channel)) {
                    return done(file, work);
                }
            }
        }
    }

    private static <T> T done(Path file, Work<T> work) throws IOException {
        Temporary held = Temporary.at(file);
        try {
            return work.done();
        } finally {
            // while it is held, so that nobody deletes what another run has made anew
            held.close();
        }
    }

    private static void lock(FileChannel channel, Path result) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new BadRequest("output.busy", result);
            }
        } catch (OverlappingFileLockException e) {
            // another run in this process has it
            throw new BadRequest("output.busy", result);
        }
    }

    /**
     * Whether the file is still in its place: the run before may have deleted it, at its end, after it was opened here. It is known by
     * a length of its own; to open it once more would let go of the lock.
     */
    private static boolean isSigned(Path file, FileChannel channel) throws IOException {
        long length = 1L + ThreadLocalRandom.current().nextInt(MOST);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.allocate(1), length - 1);
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // there is no room to sign it
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
