package vn.khuyenhoc.cli;

import java.util.Locale;

/** In which form papers are written. */
enum PaperFormat {
    DOCX,
    HTML,
    BOTH;

    boolean docx() {
        return this != HTML;
    }

    boolean html() {
        return this != DOCX;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
