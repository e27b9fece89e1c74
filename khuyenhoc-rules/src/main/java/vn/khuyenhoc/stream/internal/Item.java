package vn.khuyenhoc.stream.internal;

/**
 * A line that was put off because its relations lead elsewhere.
 *
 * @param kind kind of the subject
 * @param decided whether it was decided already and only its relations are to be checked
 * @param area number of its commune or area; -1 where there is none
 * @param relations how many related subjects it has at most
 * @param ordinal number of the line among all
 * @param file number of the file
 * @param line number of the line in the file
 * @param bytes the line
 */
@SuppressWarnings("ArrayRecordComponent") // is handed on; compared by identity only
record Item(Kind kind, boolean decided, int area, long relations, long ordinal, int file, int line, byte[] bytes) {
    private static final int DECIDED = 0x10;
    private static final int KIND = 0x0F;

    static Item read(Source source) {
        int marks = source.octet();
        return new Item(
                Kind.at(marks & KIND),
                (marks & DECIDED) != 0,
                source.integer() - 1,
                source.number(),
                source.number(),
                source.integer(),
                source.integer(),
                source.octets());
    }

    void write(Sink sink) {
        write(sink, bytes, 0, bytes.length);
    }

    /** Writes the item with a line that stands elsewhere. */
    void write(Sink sink, byte[] source, int from, int length) {
        sink.write(kind.number() | (decided ? DECIDED : 0));
        sink.add(area + 1);
        sink.add(relations);
        sink.add(ordinal);
        sink.add(file);
        sink.add(line);
        sink.add(source, from, length);
    }
}
