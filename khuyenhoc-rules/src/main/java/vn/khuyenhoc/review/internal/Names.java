package vn.khuyenhoc.review.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/** What rows are called, and remarks on them. */
final class Names {
    private Names() {}

    /** The name of what a row counts: its own, that of the title, or the code. */
    static Words of(FigureRow row) {
        Words own = row.name();
        return own != null ? own : of(row.indicator());
    }

    /** The name of a title, or the code where it has none. */
    static Words of(String indicator) {
        String key = "title." + indicator;
        try {
            return new Words(Show.MESSAGES.text(Locale.ROOT, key), Show.MESSAGES.text(Locale.ENGLISH, key));
        } catch (MissingResourceException e) {
            return new Words(indicator, indicator);
        }
    }

    /** A remark on a row, whose message stands in the bundle under its kind. */
    static Remark remark(RemarkKind kind, FigureRow row, Object... arguments) {
        return new Remark(
                kind, kind.severity(), row.indicator(), of(row), Show.words("remark." + kind.name(), arguments));
    }

    /** A remark on the place. */
    static Remark onPlace(RemarkKind kind, Object... arguments) {
        Words none = new Words("", "");
        return new Remark(kind, kind.severity(), "", none, Show.words("remark." + kind.name(), arguments));
    }
}
