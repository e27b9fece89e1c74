package vn.khuyenhoc.stream.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link Sink} wrote. Not thread-safe. */
final class Source {
    private static final int SEVEN = 7;
    private static final int MORE = 0x80;
    private static final int REST = 0x7F;
    private static final int BYTE = 0xFF;
    private byte[] bytes = new byte[0];
    private int start;
    private int at;
    private int end;

    /** Takes bytes to read. */
    void take(byte[] source, int from, int to) {
        bytes = source;
        start = from;
        at = from;
        end = to;
    }

    /** Makes room for bytes to read and takes them once they have been filled in. */
    byte[] room(int length) {
        if (bytes.length < length) {
            bytes = new byte[Math.max(length, bytes.length * 2)];
        }
        start = 0;
        at = 0;
        end = length;
        return bytes;
    }

    /** Copies everything that was taken, without reading on. */
    void copyTo(Sink sink) {
        sink.clear();
        sink.write(bytes, start, end - start);
    }

    int position() {
        return at;
    }

    void position(int to) {
        at = to;
    }

    int octet() {
        return bytes[at++] & BYTE;
    }

    long longValue() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << Byte.SIZE) | octet();
        }
        return value;
    }

    long number() {
        long value = 0;
        int shift = 0;
        int next = octet();
        while ((next & MORE) != 0) {
            value |= (long) (next & REST) << shift;
            shift += SEVEN;
            next = octet();
        }
        return value | ((long) next << shift);
    }

    int integer() {
        return Math.toIntExact(number());
    }

    String text() {
        int length = integer();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] octets() {
        int length = integer();
        byte[] copy = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return copy;
    }
}
