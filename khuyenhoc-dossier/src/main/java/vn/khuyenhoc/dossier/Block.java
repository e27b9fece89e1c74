package vn.khuyenhoc.dossier;

import java.util.List;

/** A part of a paper, from top to bottom. Immutable. */
public sealed interface Block {

    /**
     * Two columns without borders: the head of a paper, or its end with recipients and signature.
     *
     * @param left lines of the left column
     * @param right lines of the right column
     */
    record Pair(List<Line> left, List<Line> right) implements Block {
        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A paragraph.
     *
     * @param kind where it stands
     * @param line its words
     */
    record Paragraph(Kind kind, Line line) implements Block {

        /** Where a paragraph stands. */
        public enum Kind {
            /** In the middle, as a title. */
            TITLE,
            /** A heading in the text. */
            HEADING,
            /** The text itself. */
            BODY,
            /** One of a list. */
            ITEM,
            /** A label that nobody is to overlook. */
            LABEL
        }
    }

    /**
     * A table with borders.
     *
     * @param widths widths of the columns, in hundredths of the page
     * @param heading its first row, repeated on every page
     * @param rows the other rows
     */
    record Table(List<Integer> widths, List<Line> heading, List<Row> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            heading = List.copyOf(heading);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param group whether it heads the rows that follow
     * @param cells one line for each column
     */
    record Row(boolean group, List<Line> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What follows begins a page. */
    record PageBreak() implements Block {}
}
