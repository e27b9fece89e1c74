package vn.khuyenhoc.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.khuyenhoc.csv.CsvDecisionWriter;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;
import vn.khuyenhoc.json.JsonDecisionWriter;

/** Writes decisions for machines: as JSON, as NDJSON or as CSV with one line a decision. */
final class Decisions {
    private final Judged judged;
    private final Locale locale;

    Decisions(Judged judged, Locale locale) {
        this.judged = judged;
        this.locale = locale;
    }

    /** Writes all decisions in a format other than text. */
    void write(Format format, Writer writer) throws IOException {
        switch (format) {
            case JSON -> json(writer);
            case NDJSON -> lines(new JsonDecisionWriter(), writer);
            case CSV -> {
                writer.write(new String(CsvDecisionWriter.header(), StandardCharsets.UTF_8));
                lines(new CsvDecisionWriter(locale), writer);
            }
            case TEXT -> throw new IllegalArgumentException("text is for people");
        }
    }

    private void json(Writer writer) throws IOException {
        DecisionWriter lines = new JsonDecisionWriter();
        String between = "[\n";
        for (Decision decision : judged.decisions()) {
            writer.write(between);
            writer.write(line(decision, lines).stripTrailing());
            between = ",\n";
        }
        writer.write(judged.decisions().isEmpty() ? "[]\n" : "\n]\n");
    }

    private void lines(DecisionWriter lines, Writer writer) throws IOException {
        for (Decision decision : judged.decisions()) {
            writer.write(line(decision, lines));
        }
    }

    private static String line(Decision decision, DecisionWriter lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.write(decision, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
