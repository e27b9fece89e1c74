package vn.khuyenhoc.json.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** A text in UTF-8 that grows at its end and is used again. For one thread. */
public final class Bytes {
    private static final int FIRST_SIZE = 1 << 13;
    private static final int MOST_KEPT = 1 << 20;
    private static final int LONGEST_NUMBER = 20;
    private static final int LENGTH_OF_DAY = 10;
    private static final int LAST_YEAR = 9999;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** Begins anew. */
    public void clear() {
        length = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[FIRST_SIZE];
        }
    }

    /** Writes everything. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** A copy of everything. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds bytes. */
    public Bytes add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** Adds a character of ASCII. */
    public Bytes add(char c) {
        room(1);
        bytes[length++] = (byte) c;
        return this;
    }

    /** Adds a text of ASCII. */
    @SuppressWarnings("deprecation") // Cuts characters to bytes, which is all that ASCII needs.
    public Bytes ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    /** Adds a text. */
    public Bytes text(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a whole number. */
    public Bytes number(long number) {
        if (number < 0) {
            return ascii(Long.toString(number));
        }
        room(LONGEST_NUMBER);
        int end = length + digits(number);
        long rest = number;
        for (int i = end - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length = end;
        return this;
    }

    /** Adds a day as {@code 2024-01-26}. */
    public Bytes day(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            return ascii(day.toString());
        }
        room(LENGTH_OF_DAY);
        pair(day.getYear() / 100);
        pair(day.getYear() % 100);
        bytes[length++] = '-';
        pair(day.getMonthValue());
        bytes[length++] = '-';
        pair(day.getDayOfMonth());
        return this;
    }

    private void pair(int number) {
        bytes[length++] = (byte) ('0' + number / 10);
        bytes[length++] = (byte) ('0' + number % 10);
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }
}
