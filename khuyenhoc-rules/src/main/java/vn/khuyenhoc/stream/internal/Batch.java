package vn.khuyenhoc.stream.internal;

import java.util.Arrays;

/** Some lines of the input that stand together. Reused; not thread-safe. */
final class Batch {
    private static final int SMALLEST = 1024;
    private final Sink data = new Sink();
    private int[] ends = new int[SMALLEST];
    private int[] files = new int[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int count;
    private long first;

    void begin(long ordinal) {
        data.clear();
        count = 0;
        first = ordinal;
    }

    /** Takes bytes of a line that is not whole yet. */
    void begun(byte[] bytes, int from, int length) {
        data.write(bytes, from, length);
    }

    /** Ends the line. */
    void ended(int file, int number) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            files = Arrays.copyOf(files, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        int size = data.size();
        ends[count] = size > start(count) && data.bytes()[size - 1] == '\r' ? size - 1 : size;
        data.cut(ends[count]);
        files[count] = file;
        numbers[count] = number;
        count++;
    }

    /** The bytes of the line that is not whole yet, which is taken out again. */
    byte[] takeBegun() {
        int from = start(count);
        byte[] line = Arrays.copyOfRange(data.bytes(), from, data.size());
        data.cut(from);
        return line;
    }

    byte[] bytes() {
        return data.bytes();
    }

    int size() {
        return data.size();
    }

    int count() {
        return count;
    }

    /** The number of the first line among all lines of the input. */
    long first() {
        return first;
    }

    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    int end(int line) {
        return ends[line];
    }

    int file(int line) {
        return files[line];
    }

    /** The number of a line in its file, from 1. */
    int number(int line) {
        return numbers[line];
    }

    /** The column where a line's text begins, from 1. */
    int column(int line) {
        int at = start(line);
        while (at < ends[line] && data.bytes()[at] == ' ') {
            at++;
        }
        return at - start(line) + 1;
    }
}
