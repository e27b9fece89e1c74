package vn.khuyenhoc.register;

import java.util.function.Consumer;
import vn.khuyenhoc.json.internal.Origin;
import vn.khuyenhoc.register.Lines.Line;

/** Reads NDJSON: one subject a line; blank lines are passed over. */
final class SubjectLines implements Consumer<Line> {
    private final String file;
    private final ReadingBuilder reading;

    SubjectLines(String file, ReadingBuilder reading) {
        this.file = file;
        this.reading = reading;
    }

    @Override
    public void accept(Line line) {
        String text = reading.text(line, file);
        if (text != null && !text.isBlank()) {
            int indent = text.length() - text.stripLeading().length();
            reading.subject(text.substring(indent), new Origin(file, line.number(), indent + 1));
        }
    }
}
