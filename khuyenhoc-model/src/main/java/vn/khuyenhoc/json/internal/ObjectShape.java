package vn.khuyenhoc.json.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Suggestions;

/**
 * An object of a record.
 *
 * @param fields shapes of its members
 * @param required names of those that must be there
 * @param tag name of the member that tells its type, or an empty text
 */
record ObjectShape(Map<String, Shape> fields, Set<String> required, String tag) implements Shape {

    ObjectShape tagged(String name) {
        return new ObjectShape(fields, required, name);
    }

    @Override
    public void check(Node node, String field, Faults faults) {
        if (node.token() != JsonToken.START_OBJECT) {
            faults.add(node.place(), "json.object", field, node.kind());
            return;
        }
        node.members().forEach((name, member) -> checkMember(name, member, field, faults));
        for (String name : required) {
            if (!node.members().containsKey(name)) {
                faults.add(node.place(), "json.missingField", join(field, name));
            }
        }
    }

    private void checkMember(String name, Node.Member member, String field, Faults faults) {
        if (!tag.isEmpty() && name.equals(tag)) {
            return;
        }
        Shape shape = fields.get(name);
        if (shape == null) {
            faults.add(
                    member.place(),
                    "json.unknownField",
                    Shown.text(name, FileWords::isWord),
                    Suggestions.nearest(name, names()));
        } else if (member.value().token() != JsonToken.VALUE_NULL) {
            shape.check(member.value(), join(field, name), faults);
        } else if (required.contains(name)) {
            faults.add(member.value().place(), "json.missingField", join(field, name));
        }
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(fields.keySet());
        if (!tag.isEmpty()) {
            names.add(tag);
        }
        return names;
    }

    private static String join(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }
}
