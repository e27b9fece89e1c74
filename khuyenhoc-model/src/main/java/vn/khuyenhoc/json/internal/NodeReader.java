package vn.khuyenhoc.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Reads a JSON value with its places; keeps the first of members with the same name. */
final class NodeReader {
    private final JsonParser parser;
    private final Origin origin;
    private final Faults faults;

    NodeReader(JsonParser parser, Origin origin, Faults faults) {
        this.parser = parser;
        this.origin = origin;
        this.faults = faults;
    }

    /** The value that begins at the current token. */
    Node read() {
        Place place = origin.at(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Node(token, "", place, members(), List.of());
            case START_ARRAY -> new Node(token, "", place, Map.of(), elements());
            default -> new Node(token, parser.getString(), place, Map.of(), List.of());
        };
    }

    private Map<String, Node.Member> members() {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Place place = origin.at(parser.currentTokenLocation());
            parser.nextToken();
            Node.Member first = members.putIfAbsent(name, new Node.Member(place, read()));
            if (first != null) {
                faults.add(place, "json.duplicateField", Shown.text(name, FileWords::isWord), first.place());
            }
        }
        return members;
    }

    private List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read());
        }
        return elements;
    }
}
