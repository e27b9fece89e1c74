package vn.khuyenhoc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * One reading of text for every file that people write: strict UTF-8 with or without a byte order mark, lines that end with
 * CR LF, CR or LF, signs composed or not; what comes out is composed (NFC), with LF, without a mark.
 */
public final class InputText {
    /** No file that people write has more bytes. */
    public static final int MOST_BYTES = 16 << 20;

    private static final String MARK = "\ufeff";

    private InputText() {}

    /** The text of a file; null with a fault where the file cannot be read or is too large. */
    public static @Nullable String of(Path file, Faults faults) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            faults.addAll(List.of(FileFaults.of(file, e)));
            return null;
        }
        if (bytes.length > MOST_BYTES) {
            faults.add(Place.of(file.toString(), 0, 0), "file.large", MOST_BYTES >> 20);
            return null;
        }
        return of(file.toString(), bytes, faults);
    }

    /** The text of bytes; where they are not UTF-8 one fault, and the text as far as it can be read. */
    public static String of(String name, byte[] bytes, Faults faults) {
        if (isUtf16(bytes)) {
            faults.add(Place.of(name, 1, 1), "file.encoding", "UTF-16");
            return "";
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
        if (!result.isError()) {
            return normal(chars.flip().toString());
        }
        Place place = end(name, normal(chars.flip().toString()));
        if (isWindows1258(bytes, in.position())) {
            faults.add(place, "file.encoding", "Windows-1258");
        } else {
            faults.add(place, "file.notUtf8");
        }
        return normal(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A text without byte order mark, with LF at the end of lines, composed. */
    public static String normal(String text) {
        String bare = text.startsWith(MARK) ? text.substring(1) : text;
        String lines =
                bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** The place just behind a text. */
    private static Place end(String name, String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return Place.of(name, line, text.length() - text.lastIndexOf('\n'));
    }

    /** Whether bytes begin with a mark of UTF-16, or are ASCII signs in pairs with zeros. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (first == 0xfeff || first == 0xfffe) {
            return true;
        }
        int zeros = 0;
        int looked = Math.min(bytes.length, 200);
        for (int i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 3 >= looked;
    }

    /** Whether no byte before a place is beyond ASCII, and some byte is a letter that only Vietnamese has in Windows-1258. */
    private static boolean isWindows1258(byte[] bytes, int wrong) {
        for (int i = 0; i < wrong; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        for (byte sign : bytes) {
            // the five tone marks, and đ, ơ, ư small and great
            if ("\u00cc\u00d2\u00de\u00ec\u00f2\u00f0\u00d0\u00f5\u00d5\u00fd\u00dd".indexOf(sign & 0xff) >= 0) {
                return true;
            }
        }
        return false;
    }
}
