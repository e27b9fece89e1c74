package vn.khuyenhoc.text;

import vn.khuyenhoc.internal.Signs;

/**
 * A place in an input: file, line, column (each from 1, 0 where not known) and the record, such as {@code citizen C1}.
 *
 * @param file name of the file
 * @param line line from 1, or 0
 * @param column column from 1, or 0
 * @param record which record, or an empty text
 */
public record Place(String file, int line, int column, String record) implements Comparable<Place> {

    /** A place without a record. */
    public static Place of(String file, int line, int column) {
        return new Place(file, line, column, "");
    }

    /** This place with a record named. */
    public Place in(String name) {
        return new Place(file, line, column, name);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        String at = line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
        return Signs.visible(record.isEmpty() ? at : at + " (" + record + ")");
    }
}
