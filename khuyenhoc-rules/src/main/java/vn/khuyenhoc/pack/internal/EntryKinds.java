package vn.khuyenhoc.pack.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * What the entries of a jar are by its directory, which the reader of the platform does not tell: a link is content to it, but whoever
 * unpacks the jar with another program follows it.
 */
final class EntryKinds {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SHORT = 0xFFFF;
    private static final int KIND = 0xF000;
    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;

    private final byte[] whole;
    private final ByteBuffer bytes;

    private EntryKinds(byte[] whole) {
        this.whole = whole;
        this.bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The names of entries that are neither files nor folders: links, pipes, devices.
     *
     * @param entries how many entries the reader of the platform sees
     * @throws ZipException if the directory is not as large as that
     */
    static List<String> special(Path jar, int entries) throws IOException {
        return new EntryKinds(Files.readAllBytes(jar)).special(entries);
    }

    private List<String> special(int entries) throws ZipException {
        try {
            int end = end();
            List<String> special = new ArrayList<>();
            int at = end - bytes.getInt(end + 12);
            for (int i = 0; i < entries; i++) {
                at = entry(at, special);
            }
            if (at != end) {
                throw new ZipException();
            }
            return special;
        } catch (IndexOutOfBoundsException e) {
            throw new ZipException();
        }
    }

    /** Looks at one entry; where the next begins. */
    private int entry(int at, List<String> special) throws ZipException {
        if (bytes.getInt(at) != ENTRY) {
            throw new ZipException();
        }
        int name = number(at + 28);
        // systems that know kinds of files put them here; others leave it 0
        int kind = number(at + 40) & KIND;
        if (kind != 0 && kind != FILE && kind != FOLDER) {
            special.add(new String(whole, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
        }
        return at + ENTRY_LENGTH + name + number(at + 30) + number(at + 32);
    }

    /** Where the record stands that ends the directory. */
    private int end() throws ZipException {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && at + number(at + 20) == last) {
                return at;
            }
        }
        throw new ZipException();
    }

    private int number(int at) {
        return bytes.getShort(at) & SHORT;
    }
}
