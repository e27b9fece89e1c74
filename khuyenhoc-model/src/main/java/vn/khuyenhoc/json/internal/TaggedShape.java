package vn.khuyenhoc.json.internal;

import java.util.Map;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Suggestions;

/**
 * An object with a member that names its type: {@code {"subject": "citizen", …}}.
 *
 * @param tag name of that member
 * @param types shapes by name of the type
 */
record TaggedShape(String tag, Map<String, ObjectShape> types) implements Shape {
    @Override
    public void check(Node node, String field, Faults faults) {
        if (node.token() != JsonToken.START_OBJECT) {
            faults.add(node.place(), "json.object", field.isEmpty() ? tag : field, node.kind());
            return;
        }
        Node.Member type = node.members().get(tag);
        if (type == null) {
            faults.add(node.place(), "json.noType", tag, types.keySet());
            return;
        }
        ObjectShape shape = types.get(node.text(tag));
        if (shape != null) {
            shape.check(node, field, faults);
            return;
        }
        String wrong = type.value().text();
        faults.add(
                type.value().place(),
                "json.code",
                tag,
                Shown.text(wrong, FileWords::isWord),
                Suggestions.nearest(wrong, types.keySet()));
    }

    /** Only escapes can hide the name of a member. */
    @Override
    public boolean mayBe(String text) {
        return text.contains('"' + tag + '"') || text.indexOf('\\') >= 0;
    }

    @Override
    public boolean mayBe(Node node) {
        return types.containsKey(node.text(tag));
    }
}
