package vn.khuyenhoc.register;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.internal.FileWords;
import vn.khuyenhoc.json.internal.Node;
import vn.khuyenhoc.json.internal.Origin;
import vn.khuyenhoc.json.internal.RecordReader;
import vn.khuyenhoc.register.Lines.Line;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;

/** Reads one JSON document: {@code {"subjects": [ … ]}}. */
final class SubjectDocument implements LineConsumer {
    private static final String SUBJECTS = "subjects";
    private final String file;
    private final ReadingBuilder reading;
    private final Faults faults;
    private final Origin origin;
    private final StringBuilder text = new StringBuilder();
    private boolean decoded = true;

    SubjectDocument(String file, ReadingBuilder reading) {
        this.file = file;
        this.reading = reading;
        this.faults = reading.faults();
        this.origin = Origin.of(file);
    }

    @Override
    public void accept(Line line) {
        if (!line.sound()) {
            decoded = false;
            reading.unread(Fault.at(Place.of(file, line.number(), 0), "file.notUtf8"));
        }
        text.append(line.text()).append('\n');
    }

    /** Reads the subjects once all lines are there. */
    void finish() {
        if (!decoded) {
            return;
        }
        String all = text.toString();
        try (JsonParser parser = RecordReader.parser(all)) {
            document(parser, all);
        } catch (JacksonException e) {
            reading.unread(RecordReader.unreadable(e, origin));
        }
    }

    private void document(JsonParser parser, String all) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            faults.add(Place.of(file, 0, 0), "json.empty", "{\"subjects\": []}");
        } else if (first != JsonToken.START_OBJECT) {
            faults.add(here(parser), "register.document", Node.kind(first));
        } else {
            members(parser, all);
            if (parser.nextToken() != null) {
                faults.add(here(parser), "json.trailing");
            }
        }
    }

    private void members(JsonParser parser, String all) {
        boolean found = false;
        Place start = here(parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (!SUBJECTS.equals(parser.currentName())) {
                String name = parser.currentName();
                String nearest = Suggestions.nearest(name, Set.of(SUBJECTS));
                faults.add(here(parser), "json.unknownField", Shown.text(name, FileWords::isWord), nearest);
                skip(parser);
            } else if (found) {
                faults.add(here(parser), "json.duplicateField", SUBJECTS, start);
                skip(parser);
            } else {
                found = true;
                start = here(parser);
                subjects(parser, all);
            }
        }
        if (!found) {
            faults.add(start, "json.missingField", SUBJECTS);
        }
    }

    private static void skip(JsonParser parser) {
        parser.nextToken();
        parser.skipChildren();
    }

    private void subjects(JsonParser parser, String all) {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_ARRAY) {
            faults.add(here(parser), "json.list", SUBJECTS, Node.kind(token));
            parser.skipChildren();
            return;
        }
        for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            reading.record();
            if (token == JsonToken.START_OBJECT) {
                subject(parser, all);
            } else {
                reading.rejected();
                faults.add(here(parser), "json.object", "subject", Node.kind(token));
                parser.skipChildren();
            }
        }
    }

    private void subject(JsonParser parser, String all) {
        TokenStreamLocation start = parser.currentTokenLocation();
        parser.skipChildren();
        int end = Math.toIntExact(parser.currentLocation().getCharOffset());
        reading.subject(all.substring(Math.toIntExact(start.getCharOffset()), end), origin.of(start));
    }

    private Place here(JsonParser parser) {
        return origin.at(parser.currentTokenLocation());
    }
}
