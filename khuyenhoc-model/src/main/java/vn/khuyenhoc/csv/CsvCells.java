package vn.khuyenhoc.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.json.internal.Bytes;

/** Cells by RFC 4180; those that a spreadsheet would take for a formula begin with an apostrophe. For one thread. */
final class CsvCells {
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    /** What parts cells for one program or another. */
    private static final String SEPARATORS = ",;\t\"\n\r";

    /** Where a program that parts cells by another sign would begin one: it does not keep to our quotes then. */
    private static final Pattern BEHIND = Pattern.compile("([;\\t\\r\\n] *)([=+@\\-\uff1d\uff0b\uff0d\uff20])");

    private static final int MOST_DIGITS = 18;

    private final Bytes out;

    CsvCells(Bytes out) {
        this.out = out;
    }

    /** Adds a text; nothing where there is none. */
    void text(@Nullable String text) {
        if (text == null || isPlain(text)) {
            out.ascii(text == null ? "" : text);
        } else {
            out.text(cell(text));
        }
    }

    /** Adds codes with spaces between them. */
    void codes(List<String> codes) {
        for (String code : codes) {
            if (!isPlain(code)) {
                text(String.join(" ", codes));
                return;
            }
        }
        for (int i = 0; i < codes.size(); i++) {
            out.ascii(i == 0 ? "" : " ").ascii(codes.get(i));
        }
    }

    /** Adds a number without an exponent; nothing where there is none. */
    void number(@Nullable BigDecimal number) {
        if (number != null && number.scale() == 0 && number.signum() >= 0 && number.precision() <= MOST_DIGITS) {
            out.number(number.longValue());
        } else if (number != null) {
            text(number.toPlainString());
        }
    }

    /** Whether a text of ASCII stands for itself wherever it stands. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.charAt(0) == ' ' || FORMULA.indexOf(text.charAt(0)) >= 0) {
            return text.isEmpty();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ',' || c == '"' || c == ';') {
                return false;
            }
        }
        return true;
    }

    private static String cell(String text) {
        String safe = BEHIND.matcher(acts(text) ? "'" + text : text).replaceAll("$1'$2");
        boolean quoted = safe.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Whether a formula begins a text, or stands behind what a program may leave out: blanks, and signs that cannot be seen. */
    private static boolean acts(String text) {
        return text.codePoints()
                .filter(sign -> FORMULA.indexOf(sign) >= 0 || (sign != ' ' && Signs.isSeen(sign)))
                .limit(1)
                .anyMatch(sign -> FORMULA.indexOf(sign) >= 0);
    }
}
