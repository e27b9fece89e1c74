package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow as they are written and can be used again. Not thread-safe. */
final class Sink extends OutputStream {
    private static final int SMALLEST = 256;
    private static final int SEVEN = 7;
    private static final int MORE = 0x80;
    private byte[] bytes;
    private int size;

    /** Room for a little at first. */
    Sink() {
        this(SMALLEST);
    }

    /** Room for so much at first. */
    Sink(int room) {
        bytes = new byte[room];
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Forgets what was written after a point. */
    void cut(int length) {
        size = length;
    }

    @Override
    public void write(int one) {
        room(1);
        bytes[size++] = (byte) one;
    }

    @Override
    public void write(byte[] source, int from, int length) {
        room(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    @Override
    public void write(byte[] source) {
        write(source, 0, source.length);
    }

    void addLong(long value) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    /** Writes a number that is not negative in as few bytes as it needs. */
    void add(long value) {
        long rest = value;
        while (rest >= MORE) {
            write((int) (rest | MORE));
            rest >>>= SEVEN;
        }
        write((int) rest);
    }

    void add(String text) {
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);
        add(utf.length);
        write(utf);
    }

    /** Writes other bytes with their length before. */
    void add(byte[] source, int from, int length) {
        add(length);
        write(source, from, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    private void room(int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), Math.addExact(size, length)));
        }
    }
}
