package vn.khuyenhoc.stream.internal;

import java.util.Arrays;
import vn.khuyenhoc.internal.lines.LineInput;

/** Some lines of the input that stand together. Reused; not thread-safe. */
final class Batch implements LineInput.Taker {
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
    @Override
    public void take(byte[] bytes, int from, int length) {
        data.write(bytes, from, length);
    }

    /** Forgets the line that is not whole yet. */
    void drop() {
        data.cut(start(count));
    }

    /** Ends the line. */
    void ended(int file, int number) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            files = Arrays.copyOf(files, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        ends[count] = data.size();
        files[count] = file;
        numbers[count] = number;
        count++;
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
}
