package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV by RFC 4180: lines end in CR LF, cells with a comma, a quote or a line break stand in quotes.
 *
 * <p>Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
final class Csv {
    private final Writer writer;

    Csv(Writer writer) {
        this.writer = writer;
    }

    /** Writes one line. */
    void line(List<String> cells) throws IOException {
        writer.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
