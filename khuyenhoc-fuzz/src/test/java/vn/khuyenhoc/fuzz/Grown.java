package vn.khuyenhoc.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** An input grown to nearly a megabyte by saying a part of it again and again: what is too long or too deep shows only so. */
final class Grown {
    private static final int ROOM = Promise.MEGABYTE - 1;
    private static final int LONGEST_PART = 64;

    private Grown() {}

    /** The input said again and again, and a part of it said again and again where it stands; nothing of an input that is long already. */
    static List<byte[]> of(byte[] input) {
        List<byte[]> grown = new ArrayList<>();
        if (input.length > 0 && input.length < ROOM / 2) {
            grown.add(repeated(input, 0, input.length));
            int from = (int) (hash(input) % input.length);
            grown.add(repeated(input, from, Math.min(input.length, from + 1 + (int) (hash(input) / 7 % LONGEST_PART))));
        }
        return grown;
    }

    /** The same for the same input, so that what is found is found again. */
    private static long hash(byte[] input) {
        CRC32 crc = new CRC32();
        crc.update(input);
        return crc.getValue();
    }

    private static byte[] repeated(byte[] input, int from, int to) {
        byte[] part = Arrays.copyOfRange(input, from, to);
        ByteArrayOutputStream grown = new ByteArrayOutputStream(ROOM);
        grown.write(input, 0, from);
        for (int rest = ROOM - input.length; rest >= 0; rest -= part.length) {
            grown.writeBytes(part);
        }
        grown.write(input, to, input.length - to);
        return grown.toByteArray();
    }
}
