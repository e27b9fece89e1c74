package vn.khuyenhoc.explanation;

/** Text in lines of bounded width: every paragraph starts at an indent and goes on at another. Not thread-safe. */
public final class Paragraphs {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    /** Text in lines of at most so many columns, longer only where a single word is. */
    public Paragraphs(int width) {
        this.width = width;
    }

    /** Adds an empty line. */
    public Paragraphs blank() {
        text.append('\n');
        return this;
    }

    /** Adds a paragraph at an indent. */
    public Paragraphs add(int indent, String paragraph) {
        return add(" ".repeat(indent), indent, paragraph);
    }

    /** Adds a paragraph behind a head, which goes on at an indent. */
    public Paragraphs add(String head, int indent, String paragraph) {
        StringBuilder line = new StringBuilder(head);
        boolean empty = true;
        for (String word : paragraph.strip().split("[ \n]+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                end(line);
                line.setLength(0);
                line.append(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        end(line);
        return this;
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
