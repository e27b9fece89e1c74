package vn.khuyenhoc.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8 as Unicode defines it. Jackson's own reading lets overlong forms and halves of characters pass. */
public final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Whether a part of an array is sound. */
    public static boolean isSound(byte[] bytes, int from, int length) {
        int end = from + length;
        int i = from;
        while (i < end) {
            if (bytes[i] >= 0) {
                i = afterAscii(bytes, i + 1, end);
            } else {
                int size = size(bytes, i, end);
                if (size == 0) {
                    return false;
                }
                i += size;
            }
        }
        return true;
    }

    private static int afterAscii(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** How many bytes the character beyond ASCII has that begins somewhere; 0 where it is not well formed. */
    private static int size(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(bytes, at, end, 2, 0x80, 0xBF) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int least = first == 0xE0 ? 0xA0 : 0x80;
            int most = first == 0xED ? 0x9F : 0xBF;
            return follows(bytes, at, end, 3, least, most) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int least = first == 0xF0 ? 0x90 : 0x80;
            int most = first == 0xF4 ? 0x8F : 0xBF;
            return follows(bytes, at, end, 4, least, most) ? 4 : 0;
        }
        return 0;
    }

    /** Whether the second byte lies within bounds, and those after it are continuations. */
    private static boolean follows(byte[] bytes, int at, int end, int size, int least, int most) {
        if (at + size > end) {
            return false;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean sound = second >= least && second <= most;
        for (int i = at + 2; i < at + size; i++) {
            sound &= (bytes[i] & 0xC0) == 0x80;
        }
        return sound;
    }
}
