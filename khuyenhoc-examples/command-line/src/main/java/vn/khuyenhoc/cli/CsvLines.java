package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;

/** Writes decisions as lines of CSV. Thread-safe. */
final class CsvLines implements DecisionWriter {
    private final Locale locale;

    CsvLines(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void write(Decision decision, OutputStream out) throws IOException {
        out.write(line(Decisions.cells(decision, locale)).getBytes(StandardCharsets.UTF_8));
    }

    /** A line with its end. */
    static String line(List<String> cells) throws IOException {
        StringWriter text = new StringWriter();
        new Csv(text).line(cells);
        return text.toString();
    }
}
