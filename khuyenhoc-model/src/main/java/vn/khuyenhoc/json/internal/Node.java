package vn.khuyenhoc.json.internal;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.text.Place;

/**
 * A JSON value with its place.
 *
 * @param token first token
 * @param text text of a scalar, empty for others
 * @param place where it begins
 * @param members members of an object by name, in their order
 * @param elements elements of an array
 */
public record Node(JsonToken token, String text, Place place, Map<String, Member> members, List<Node> elements) {

    /**
     * A member of an object.
     *
     * @param place where its name stands
     * @param value its value
     */
    public record Member(Place place, Node value) {}

    /** What JSON calls this value. */
    String kind() {
        return kind(token);
    }

    /** What JSON calls a value that begins with a token. */
    public static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }

    /** The text of a member that is a text; empty where there is none. */
    public String text(String name) {
        Member member = members.get(name);
        return member == null || member.value.token != JsonToken.VALUE_STRING ? "" : member.value.text;
    }
}
