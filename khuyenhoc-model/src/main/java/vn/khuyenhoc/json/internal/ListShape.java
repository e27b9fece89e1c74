package vn.khuyenhoc.json.internal;

import tools.jackson.core.JsonToken;
import vn.khuyenhoc.text.Faults;

/**
 * A list.
 *
 * @param element shape of its elements, of which none is null
 */
record ListShape(Shape element) implements Shape {
    @Override
    public void check(Node node, String field, Faults faults) {
        if (node.token() != JsonToken.START_ARRAY) {
            faults.add(node.place(), "json.list", field, node.kind());
            return;
        }
        for (int i = 0; i < node.elements().size(); i++) {
            Node child = node.elements().get(i);
            String name = field + "[" + i + "]";
            if (child.token() == JsonToken.VALUE_NULL) {
                faults.add(child.place(), "json.null", name);
            } else {
                element.check(child, name, faults);
            }
        }
    }
}
