package vn.khuyenhoc.stream.internal;

/** Glances at lines without reading them whole. Used by one thread at a time. */
interface HeadReader {

    /**
     * Glances at a line; where it is broken the head holds less.
     */
    void read(byte[] bytes, int from, int to, Head head);
}
