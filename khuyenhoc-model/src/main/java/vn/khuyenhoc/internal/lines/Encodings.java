package vn.khuyenhoc.internal.lines;

import java.nio.charset.CharacterCodingException;

/** Tells by the first bytes of a text how it is encoded. */
final class Encodings {
    /** As many bytes as tell it. */
    static final int LONGEST_MARK = 4;

    private static final int FIRST = 0xEF;
    private static final int SECOND = 0xBB;
    private static final int THIRD = 0xBF;
    private static final int HIGH = 0xFE;
    private static final int LOW = 0xFF;

    private Encodings() {}

    /**
     * Refuses what takes two or four bytes for each sign.
     *
     * @param length how many bytes there are
     */
    static void require(byte[] bytes, int length) throws CharacterCodingException {
        int first = octet(bytes, 0, length);
        int second = octet(bytes, 1, length);
        boolean marked = (first == HIGH && second == LOW) || (first == LOW && second == HIGH);
        boolean wide = (first == 0 && second > 0) || (first > 0 && second == 0);
        boolean wider = first == 0 && second == 0 && octet(bytes, 2, length) == 0 && octet(bytes, 3, length) > 0;
        if (marked || wide || wider) {
            throw new CharacterCodingException();
        }
    }

    /** The length of the byte order mark of UTF-8; 0 where there is none. */
    static int mark(byte[] bytes, int length) {
        boolean marked = octet(bytes, 0, length) == FIRST
                && octet(bytes, 1, length) == SECOND
                && octet(bytes, 2, length) == THIRD;
        return marked ? LONGEST_MARK - 1 : 0;
    }

    private static int octet(byte[] bytes, int at, int length) {
        return at < length ? bytes[at] & LOW : -1;
    }
}
