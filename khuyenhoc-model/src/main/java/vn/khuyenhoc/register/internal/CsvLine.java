package vn.khuyenhoc.register.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a line of CSV into its cells (RFC 4180). */
final class CsvLine {
    private static final char QUOTE = '"';

    private CsvLine() {}

    /** The cells, as they stand; null where a quote is not closed or stands in a wrong place. */
    static @Nullable List<String> cells(String line, char separator) {
        if (line.isEmpty() || line.indexOf(QUOTE) >= 0) {
            return isBroken(line, separator) ? null : quoted(line, separator);
        }
        return plain(line, separator);
    }

    /** Whether a cell that begins with a quote does not end with one: what the reader of CSV would say by an exception, line by line. */
    private static boolean isBroken(String line, char separator) {
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == QUOTE) {
                at = afterQuote(line, at + 1);
                if (at < 0 || (at < line.length() && line.charAt(at) != separator)) {
                    return true;
                }
            }
            int next = line.indexOf(separator, at);
            at = next < 0 ? line.length() : next + 1;
        }
        return false;
    }

    /** Behind the quote that closes a cell; -1 where none does. */
    private static int afterQuote(String line, int from) {
        int quote = line.indexOf(QUOTE, from);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE) {
            quote = line.indexOf(QUOTE, quote + 2);
        }
        return quote < 0 ? -1 : quote + 1;
    }

    private static List<String> plain(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
            cells.add(line.substring(from, to));
            from = to + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    private static @Nullable List<String> quoted(String line, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(handler(line), line)
                    .getFields();
        } catch (CsvParseException e) {
            return null;
        }
    }

    /** Takes as many cells as a line can have; whoever knows the columns says where there are too many. */
    private static CsvRecordHandler handler(String line) {
        return CsvRecordHandler.builder().maxFields(line.length() + 1).build();
    }
}
