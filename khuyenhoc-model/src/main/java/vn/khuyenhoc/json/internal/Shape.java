package vn.khuyenhoc.json.internal;

import vn.khuyenhoc.text.Faults;

/** What the JSON of a type looks like, so that every fault of a value can be named. */
sealed interface Shape permits ScalarShape, CodeShape, ListShape, ObjectShape, OneOfShape, TaggedShape {

    /**
     * Adds every fault of a value that is not null.
     *
     * @param node the value
     * @param field its path, such as {@code observations[0].year}
     * @param faults takes the faults
     */
    void check(Node node, String field, Faults faults);

    /** Whether a text can be of this type at all: false spares the exception by which a mapper would say so. */
    default boolean mayBe(String text) {
        return true;
    }

    /** Whether anything of this type can be left of a value, whatever is taken away. */
    default boolean mayBe(Node node) {
        return true;
    }
}
