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
        return line.isEmpty() || line.indexOf(QUOTE) >= 0 ? quoted(line, separator) : plain(line, separator);
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
