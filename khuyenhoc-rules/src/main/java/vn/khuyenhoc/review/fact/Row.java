package vn.khuyenhoc.review.fact;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * What a row counts.
 *
 * @param row number of the row
 * @param indicator code of the title or indicator
 * @param ofWhat base of its rates; null where the source does not say
 * @param unprinted what its rate is called where only counts give it
 */
public record Row(int row, String indicator, @Nullable TargetBase ofWhat, Words unprinted) implements Figure {
    /** Code of the base; empty where it is not known. */
    public String base() {
        return ofWhat == null ? "" : ofWhat.code();
    }

    /** Says that it is not known of what its counted rate is the share. */
    public Noted undefined() {
        return Noted.of(row, RemarkKind.BASE_UNDEFINED, unprinted);
    }

    /** Says a kind of remark without numbers. */
    public Noted noted(String kind) {
        return Noted.of(row, RemarkKind.valueOf(kind));
    }
}
