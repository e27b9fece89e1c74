package vn.khuyenhoc.internal.lines;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Cuts bytes into lines. A line ends with a line feed, a carriage return, both in this order, or the end of the input; a byte order mark
 * at the beginning is no part of it. Not thread-safe.
 */
public final class LineInput implements Closeable {
    private static final int BUFFER = 1 << 18;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private final InputStream in;
    private final byte[] buffer;
    private int at;
    private int end;
    private boolean started;
    private boolean afterReturn;

    private LineInput(InputStream in, byte[] buffer) {
        this.in = in;
        this.buffer = buffer;
    }

    /** Takes the pieces of lines. */
    @FunctionalInterface
    public interface Taker {
        /** Takes a piece; its bytes change afterwards. */
        void take(byte[] bytes, int from, int length);
    }

    /**
     * The lines of a file.
     *
     * @param name name of the file, which tells whether it is packed
     * @param bytes what stands in it
     */
    public static LineInput of(String name, InputStream bytes) {
        return new LineInput(Packing.isPacked(name) ? new Gunzip(bytes) : bytes, new byte[BUFFER]);
    }

    /**
     * Gives the next line without its end, in as many pieces as it was read in.
     *
     * @return false where there is none
     * @throws IOException if the file cannot be read on; {@link InputFaults} says why
     */
    public boolean next(Taker taker) throws IOException {
        boolean begun = false;
        while (at < end || more()) {
            if (afterReturn) {
                afterReturn = false;
                at += buffer[at] == '\n' ? 1 : 0;
                continue;
            }
            int found = find(buffer, at, end);
            taker.take(buffer, at, found - at);
            begun = true;
            at = found;
            if (found < end) {
                afterReturn = buffer[at++] == '\r';
                return true;
            }
        }
        return begun;
    }

    /** Where the line ends that begins somewhere; the end of the bytes where it does not end before. */
    static int find(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = (long) LONGS.get(bytes, i);
            long feeds = word ^ FEEDS;
            long returns = word ^ RETURNS;
            if (((((feeds - ONES) & ~feeds) | ((returns - ONES) & ~returns)) & HIGHS) != 0) {
                break;
            }
        }
        while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        return i;
    }

    private boolean more() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        if (!started) {
            started = true;
            start();
        }
        return at < end;
    }

    /** Reads enough to tell the encoding. */
    private void start() throws IOException {
        while (end < Encodings.LONGEST_MARK) {
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                break;
            }
            end += read;
        }
        Encodings.require(buffer, end);
        at = Encodings.mark(buffer, end);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
