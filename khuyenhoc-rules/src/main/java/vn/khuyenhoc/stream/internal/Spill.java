package vn.khuyenhoc.stream.internal;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.OwnerOnly;

/** A file that records are appended to, each with its length before, and that can be cut back. Not thread-safe. */
final class Spill implements Closeable {
    private static final int ROOM = 1 << 18;
    private static final int DIRECT_ROOM = 1 << 20;
    private static final int MOST_BLOCK = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private @Nullable FileChannel direct;
    private ByteBuffer waiting = ByteBuffer.allocateDirect(ROOM);
    private int block = 1;
    private long start;

    /** Opens a file, which is made where there is none, and cuts it to a length. */
    Spill(Path file, long length) throws IOException {
        this.file = file;
        this.channel =
                OwnerOnly.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            throw new EOFException(file + " is shorter than it was");
        }
        channel.truncate(length);
        this.start = length;
    }

    /**
     * Goes on past the memory in which the system keeps files, where it offers that: what is written once and not read soon need not be
     * copied there, nor take the place of what others read. Whoever writes waits for the disk then.
     */
    void passCache() throws IOException {
        useCache();
        flush();
        try {
            long size = Files.getFileStore(file).getBlockSize();
            if (size > 0 && MOST_BLOCK % size == 0) {
                passCache(FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT), (int) size);
            }
        } catch (IOException | UnsupportedOperationException | LinkageError e) {
            // not every file system offers it, nor every image of Java: then the file is written as others are
            useCache();
        }
    }

    /** Goes on by another way into the same file, which takes whole blocks only. */
    void passCache(FileChannel way, int size) throws IOException {
        direct = way;
        long whole = start - start % size;
        ByteBuffer room =
                ByteBuffer.allocateDirect(DIRECT_ROOM + size).alignedSlice(size).slice(0, DIRECT_ROOM);
        read(channel, whole, room.limit((int) (start - whole)));
        waiting = room.limit(DIRECT_ROOM);
        block = size;
        start = whole;
    }

    /** Goes on as files are written usually. */
    void useCache() throws IOException {
        FileChannel way = direct;
        if (way != null) {
            flush();
            direct = null;
            block = 1;
            way.close();
        }
    }

    long length() {
        return start + waiting.position();
    }

    Path file() {
        return file;
    }

    /** Appends bytes as they are. */
    void append(byte[] bytes, int from, int length) throws IOException {
        int end = from + length;
        for (int at = from; at < end; ) {
            int piece = Math.min(end - at, waiting.remaining());
            waiting.put(bytes, at, piece);
            at += piece;
            writeIfFull();
        }
    }

    /** Appends bytes of another file. */
    void append(FileChannel source, long from, long length) throws IOException {
        long end = from + length;
        for (long at = from; at < end; ) {
            int piece = (int) Math.min(end - at, waiting.remaining());
            read(source, at, waiting.limit(waiting.position() + piece));
            waiting.limit(waiting.capacity());
            at += piece;
            writeIfFull();
        }
    }

    void append(Sink sink) throws IOException {
        append(sink.bytes(), 0, sink.size());
    }

    private void read(FileChannel source, long from, ByteBuffer room) throws IOException {
        int begin = room.position();
        while (room.hasRemaining()) {
            if (source.read(room, from + room.position() - begin) < 0) {
                throw new EOFException(file.toString());
            }
        }
    }

    private void writeIfFull() throws IOException {
        if (!waiting.hasRemaining()) {
            flush();
        }
    }

    /** Writes everything. What does not fill a block is written as files are usually, and again when it does. */
    void flush() throws IOException {
        int end = waiting.position();
        int whole = end - end % block;
        write(waiting.slice(0, whole));
        waiting.limit(end).position(whole);
        waiting.compact();
        start += whole;
        put(waiting.slice(0, end - whole), channel);
    }

    private void write(ByteBuffer blocks) throws IOException {
        FileChannel way = direct;
        try {
            put(blocks, way == null ? channel : way);
        } catch (IOException e) {
            if (way == null) {
                throw e;
            }
            // some file systems promise it and do not do it; if the disk is full, that shows again
            direct = null;
            block = 1;
            way.close();
            put(blocks.rewind(), channel);
        }
    }

    private void put(ByteBuffer bytes, FileChannel to) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes, start + bytes.position());
        }
    }

    /** Forces everything that was flushed to the disk; another thread may append meanwhile. */
    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        FileChannel way = direct;
        try (channel) {
            flush();
        } finally {
            if (way != null) {
                way.close();
            }
        }
    }
}
