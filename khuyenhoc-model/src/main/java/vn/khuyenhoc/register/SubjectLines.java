package vn.khuyenhoc.register;

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
        String text = reading.text(line, file);
        if (text != null && !text.isBlank()) {
            int indent = text.length() - text.stripLeading().length();
            reading.subject(text.substring(indent), new Origin(file, line.number(), indent + 1));
        }
    }

    @Override
    public void accept(int number, byte[] bytes, int from, int length) {
        int indent = indent(bytes, from, length);
        Origin origin = new Origin(file, number, indent + 1);
        if (!reading.certainly(bytes, from + indent, length - indent, origin)) {
            accept(Line.of(number, bytes, from, length));
        }
    }

    private static int indent(byte[] bytes, int from, int length) {
        int indent = 0;
        while (indent < length && (bytes[from + indent] == ' ' || bytes[from + indent] == '\t')) {
            indent++;
        }
        return indent;
    }
}
