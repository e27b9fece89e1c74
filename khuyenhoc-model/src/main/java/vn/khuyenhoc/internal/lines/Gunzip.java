package vn.khuyenhoc.internal.lines;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, all members of a file. The stream of Java ends without a word where the bytes behind a member are damaged, or where the
 * stream below cannot tell that there are more. Not thread-safe.
 */
final class Gunzip extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x8B1F;
    private static final int DEFLATED = 8;
    private static final int AFTER_FLAGS = 6;
    private static final int CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAMED = 8;
    private static final int COMMENTED = 16;
    private static final int RESERVED = 0xE0;
    private static final long INT = 0xFFFFFFFFL;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] one = new byte[1];
    private int at;
    private int end;
    private boolean inside;
    private boolean any;

    Gunzip(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            while (inside || member()) {
                int read = inflater.inflate(bytes, from, length);
                if (read > 0) {
                    crc.update(bytes, from, read);
                    return read;
                }
                proceed();
            }
            return -1;
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    private void proceed() throws IOException {
        if (inflater.finished()) {
            at = end - inflater.getRemaining();
            trailer();
        } else if (inflater.needsDictionary()) {
            throw damaged();
        } else if (inflater.needsInput()) {
            if (!fill()) {
                throw new EOFException();
            }
            inflater.setInput(buffer, 0, end);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        return end > 0;
    }

    /** Goes into the next member; false where there is none. */
    private boolean member() throws IOException {
        if (at == end && !fill()) {
            if (!any) {
                throw new EOFException();
            }
            return false;
        }
        any = true;
        require(octets(2) == MAGIC && octet() == DEFLATED);
        int flags = octet();
        require((flags & RESERVED) == 0);
        skip(AFTER_FLAGS);
        header(flags);
        inflater.reset();
        inflater.setInput(buffer, at, end - at);
        crc.reset();
        inside = true;
        return true;
    }

    private void header(int flags) throws IOException {
        if ((flags & EXTRA) != 0) {
            skip((int) octets(2));
        }
        if ((flags & NAMED) != 0) {
            text();
        }
        if ((flags & COMMENTED) != 0) {
            text();
        }
        if ((flags & CHECKED) != 0) {
            skip(2);
        }
    }

    private void trailer() throws IOException {
        inside = false;
        boolean sound = octets(Integer.BYTES) == crc.getValue();
        require(octets(Integer.BYTES) == (inflater.getBytesWritten() & INT) && sound);
    }

    private int octet() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException();
        }
        return buffer[at++] & 0xFF;
    }

    /** A number, its lowest byte first. */
    private long octets(int count) throws IOException {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number |= (long) octet() << (i * Byte.SIZE);
        }
        return number;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            octet();
        }
    }

    private void text() throws IOException {
        int sign = octet();
        while (sign != 0) {
            sign = octet();
        }
    }

    private static void require(boolean sound) throws ZipException {
        if (!sound) {
            throw damaged();
        }
    }

    private static ZipException damaged() {
        return new ZipException("damaged");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
