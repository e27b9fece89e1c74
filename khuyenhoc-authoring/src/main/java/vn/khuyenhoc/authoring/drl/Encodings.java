package vn.khuyenhoc.authoring.drl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Checks how a file is written: NFC in UTF-8, without a byte order mark, lines that end with LF. */
public final class Encodings {
    private static final char MARK = '\ufeff';

    private Encodings() {}

    /** The text of a file, with what is wrong in its bytes; what cannot be read stands there as U+FFFD. */
    public static Source read(String name, byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<Integer> wrong = new ArrayList<>();
        for (CoderResult result = decoder.decode(in, chars, true);
                result.isError();
                result = decoder.decode(in, chars, true)) {
            wrong.add(chars.position());
            chars.put('\ufffd');
            in.position(in.position() + result.length());
        }
        String text = chars.flip().toString();
        Source source = new Source(name, text);
        // one place is enough: a file in another encoding has hundreds
        wrong.stream().limit(1).forEach(at -> source.add("windows-1258", at, 1));
        check(source, text);
        return source;
    }

    private static void check(Source source, String text) {
        if (text.indexOf(MARK) >= 0) {
            source.add("bom", text.indexOf(MARK), 1);
        }
        if (text.indexOf('\r') >= 0) {
            source.add("crlf", text.indexOf('\r'), 1);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!composed.equals(text)) {
            int at = 0;
            while (at < composed.length() && text.charAt(at) == composed.charAt(at)) {
                at++;
            }
            source.add("not-nfc", at, 1);
        }
    }
}
