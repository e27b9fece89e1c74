package vn.khuyenhoc.json.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Place;

/** What is left of a JSON value without its faulty members and elements. */
final class Remainder {
    private final Set<Place> faulty;

    /** The remainder of a value whose faults stand at these places. */
    Remainder(Set<Place> faulty) {
        this.faulty = faulty;
    }

    /** The rest as JSON; a fault of the value itself stays. */
    String of(Node node) {
        return switch (node.token()) {
            case START_OBJECT ->
                node.members().entrySet().stream()
                        .filter(member -> isSound(member.getValue()))
                        .map(this::member)
                        .collect(Collectors.joining(",", "{", "}"));
            case START_ARRAY ->
                node.elements().stream()
                        .filter(this::isSoundThroughout)
                        .map(this::of)
                        .collect(Collectors.joining(",", "[", "]"));
            default -> scalar(node);
        };
    }

    private String member(Map.Entry<String, Node.Member> member) {
        return quoted(member.getKey()) + ":" + of(member.getValue().value());
    }

    private boolean isSound(Node.Member member) {
        return !faulty.contains(member.place())
                && !faulty.contains(member.value().place());
    }

    private boolean isSoundThroughout(Node node) {
        return !faulty.contains(node.place())
                && node.elements().stream().allMatch(this::isSoundThroughout)
                && node.members().values().stream()
                        .allMatch(member -> isSound(member) && isSoundThroughout(member.value()));
    }

    private static String scalar(Node node) {
        return switch (node.token()) {
            case VALUE_STRING -> quoted(node.text());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> node.text();
            default -> "null";
        };
    }

    private static String quoted(String text) {
        return Json.mapper().writeValueAsString(text);
    }
}
