package vn.khuyenhoc.register;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.Lines.Line;

/** Cuts chunks of bytes into lines of text. */
final class LineBuffer {
    private static final char REPLACEMENT = '\uFFFD';
    private final Consumer<Line> use;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int number = 1;

    LineBuffer(Consumer<Line> use) {
        this.use = use;
    }

    /** Takes the first bytes of a chunk. */
    void add(byte[] chunk, int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                begun.write(chunk, start, i - start);
                give();
                start = i + 1;
            }
        }
        begun.write(chunk, start, length - start);
    }

    /** Gives the last line where it has no end. */
    void end() {
        if (begun.size() > 0) {
            give();
        }
    }

    private void give() {
        String text = begun.toString(StandardCharsets.UTF_8);
        boolean suspicious = text.indexOf(REPLACEMENT) >= 0;
        use.accept(new Line(number, suspicious ? strictly(begun.toByteArray()) : withoutReturn(text)));
        begun.reset();
        number++;
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return withoutReturn(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String withoutReturn(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
