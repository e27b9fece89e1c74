package vn.khuyenhoc.authoring.compiler;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Files on a pipe: how many, and of each the lengths of its name and of its content before them. */
final class Frames {
    private static final int MOST_FILES = 100_000;
    private static final int LONGEST = 128 << 20;

    private Frames() {}

    static void write(DataOutputStream out, Map<String, byte[]> files) throws IOException {
        out.writeInt(files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(out, file.getKey().getBytes(StandardCharsets.UTF_8));
            write(out, file.getValue());
        }
        out.flush();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Map<String, byte[]> read(DataInputStream in) throws IOException {
        int count = within(in.readInt(), MOST_FILES);
        int left = LONGEST;
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            byte[] name = read(in, left);
            byte[] content = read(in, left - name.length);
            left -= name.length + content.length;
            files.put(new String(name, StandardCharsets.UTF_8), content);
        }
        return files;
    }

    private static byte[] read(DataInputStream in, int most) throws IOException {
        int length = within(in.readInt(), most);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("more than fits: " + number);
        }
        return number;
    }
}
