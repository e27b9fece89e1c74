package vn.khuyenhoc.json.internal;

import java.util.Map;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Suggestions;

/**
 * An object whose only member names its type: {@code {"count": 5}}.
 *
 * @param types shapes by name of the type
 */
record OneOfShape(Map<String, Shape> types) implements Shape {
    @Override
    public void check(Node node, String field, Faults faults) {
        if (node.token() != JsonToken.START_OBJECT || node.members().size() != 1) {
            faults.add(node.place(), "json.oneOf", field, Suggestions.nearest("", types.keySet()));
            return;
        }
        node.members().forEach((name, member) -> checkOnly(name, member, field, faults));
    }

    private void checkOnly(String name, Node.Member member, String field, Faults faults) {
        Shape shape = types.get(name);
        if (shape == null) {
            faults.add(
                    member.place(),
                    "json.code",
                    field,
                    Shown.text(name, FileWords::isWord),
                    Suggestions.nearest(name, types.keySet()));
        } else if (member.value().token() == JsonToken.VALUE_NULL) {
            faults.add(member.value().place(), "json.missingField", field + "." + name);
        } else {
            shape.check(member.value(), field + "." + name, faults);
        }
    }
}
