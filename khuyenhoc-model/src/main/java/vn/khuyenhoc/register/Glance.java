package vn.khuyenhoc.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.json.internal.RecordReader;
import vn.khuyenhoc.json.internal.Texts;
import vn.khuyenhoc.register.internal.SubjectKinds;
import vn.khuyenhoc.subject.Move;

/** Looks at a record with a fault: whom it is about, as far as it can be read. For one record. */
final class Glance {
    private static final String MEMBERS = "members";
    private static final String MOVES = "moves";
    /** No text that tells kind and identifier is shorter. */
    static final int SHORTEST = "{\"subject\":\"\",\"id\":\"\"}".length();

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> members = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    private Glance() {}

    /** What a text still tells; null where not even kind and identifier. */
    static @Nullable Outline at(String text) {
        if (text.length() < SHORTEST) {
            return null;
        }
        Glance glance = new Glance();
        try (JsonParser parser = RecordReader.parser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                glance.look(parser);
            }
        } catch (JacksonException e) {
            // what was read before counts
        }
        return glance.outline();
    }

    private void look(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                texts.putIfAbsent(name, parser.getString());
            } else if (token == JsonToken.START_ARRAY && name.equals(MEMBERS) && members.isEmpty()) {
                members(parser);
            } else if (token == JsonToken.START_ARRAY && name.equals(MOVES) && moves.isEmpty()) {
                moves(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void moves(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                move(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void move(JsonParser parser) {
        @Nullable LocalDate day = null;
        @Nullable String commune = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String text = parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
            parser.skipChildren();
            day = text != null && name.equals("day") ? day(text) : day;
            commune = text != null && name.equals("commune") ? Texts.legible(text) : commune;
        }
        if (day != null) {
            moves.add(new Move(day, commune));
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void members(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            String member = token == JsonToken.VALUE_STRING ? Texts.legible(parser.getString()) : null;
            if (member != null) {
                members.add(member);
            }
            parser.skipChildren();
        }
    }

    private @Nullable Outline outline() {
        String kind = texts.getOrDefault("subject", "");
        String place = SubjectKinds.place(kind);
        String id = sound("id");
        if (place == null || id == null) {
            return null;
        }
        List<Move> own = SubjectKinds.isCitizen(kind) ? moves : List.of();
        return new Outline(kind, id, sound(place), SubjectKinds.isFamily(kind) ? members : List.of(), own);
    }

    private @Nullable String sound(String name) {
        String text = texts.get(name);
        return text == null ? null : Texts.legible(text);
    }
}
