package vn.khuyenhoc.json.internal;

import java.util.Collection;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Suggestions;

/**
 * A code out of a list.
 *
 * @param codes those that exist
 */
record CodeShape(Collection<String> codes) implements Shape {
    @Override
    public void check(Node node, String field, Faults faults) {
        if (node.token() != JsonToken.VALUE_STRING) {
            faults.add(node.place(), "json.text", field, node.kind());
        } else if (!codes.contains(node.text())) {
            faults.add(
                    node.place(),
                    "json.code",
                    field,
                    Shown.text(node.text(), FileWords::isWord),
                    Suggestions.nearest(node.text(), codes));
        }
    }
}
