package vn.khuyenhoc.register;

import java.util.function.BiConsumer;
import vn.khuyenhoc.json.internal.Origin;
import vn.khuyenhoc.register.Lines.Line;

/** Reads NDJSON: one subject a line; blank lines are passed over. */
final class SubjectLines implements LineConsumer {
    private final String file;
    private final ReadingBuilder reading;

    SubjectLines(String file, ReadingBuilder reading) {
        this.file = file;
        this.reading = reading;
    }

    @Override
    public void accept(Line line) {
        accept(line, reading::subject);
    }

    private void accept(Line line, BiConsumer<String, Origin> use) {
        String text = line.text();
        if (text.isBlank()) {
            return;
        }
        reading.record();
        int indent = indent(text);
        Origin origin = new Origin(file, line.number(), indent + 1);
        if (line.sound()) {
            use.accept(text.substring(indent), origin);
        } else {
            reading.illegible(Glance.at(text), origin);
        }
    }

    @Override
    public void accept(int number, byte[] bytes, int from, int length) {
        int indent = indent(bytes, from, length);
        Origin origin = new Origin(file, number, indent + 1);
        if (reading.certainly(bytes, from + indent, length - indent, origin)) {
            reading.record();
        } else {
            accept(Line.of(number, bytes, from, length), reading::explained);
        }
    }

    private static int indent(String text) {
        int indent = 0;
        while (text.charAt(indent) == ' ' || text.charAt(indent) == '\t') {
            indent++;
        }
        return indent;
    }

    private static int indent(byte[] bytes, int from, int length) {
        int indent = 0;
        while (indent < length && (bytes[from + indent] == ' ' || bytes[from + indent] == '\t')) {
            indent++;
        }
        return indent;
    }
}
