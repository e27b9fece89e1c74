package vn.khuyenhoc.authoring.drl;

import java.util.Locale;
import vn.khuyenhoc.text.Words;

/** What values can be compared with each other. */
enum ValueKind {
    NUMBER,
    TRUTH,
    TEXT,
    OTHER;

    static ValueKind of(Class<?> type) {
        if (type == boolean.class) {
            return TRUTH;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return NUMBER;
        }
        return type == String.class ? TEXT : OTHER;
    }

    Words words() {
        return Source.words("kind." + name().toLowerCase(Locale.ROOT));
    }
}
