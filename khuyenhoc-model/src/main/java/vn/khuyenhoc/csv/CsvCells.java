package vn.khuyenhoc.csv;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.json.internal.Bytes;

/** Cells by RFC 4180; those that a spreadsheet would take for a formula begin with an apostrophe. For one thread. */
final class CsvCells {
    private static final String FORMULA = "=+-@\t\r";
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
        if (text.isEmpty() || FORMULA.indexOf(text.charAt(0)) >= 0) {
            return text.isEmpty();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ',' || c == '"') {
                return false;
            }
        }
        return true;
    }

    private static String cell(String text) {
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
