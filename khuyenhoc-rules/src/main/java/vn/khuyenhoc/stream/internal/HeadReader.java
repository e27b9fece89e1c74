package vn.khuyenhoc.stream.internal;

/** Glances at lines without reading them whole. Used by one thread at a time. */
interface HeadReader {

    /**
     * Glances at a line; where it is broken the head holds less.
     *
     * @param texts whether the texts are wanted of every kind, not only of communities and administrative units, and the members of
     *     families
     */
    void read(byte[] bytes, int from, int to, boolean texts, Head head);
}
