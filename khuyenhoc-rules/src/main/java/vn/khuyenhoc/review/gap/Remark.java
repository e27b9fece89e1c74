package vn.khuyenhoc.review.gap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * What the review of the figures of a year found wrong in themselves.
 *
 * @param origin part
 * @param kind its kind
 * @param error whether numbers contradict each other
 * @param row code of the row; empty for the place
 * @param name name of the row; empty for the place
 * @param message what was found
 * @param bases what the targets of the row count
 * @param year year
 */
public record Remark(
        Origin origin, String kind, boolean error, String row, Words name, Words message, Words bases, int year)
        implements Fact {

    @Override
    public @Nullable String about() {
        return row.isEmpty() ? null : row;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "said", said(), "bases", bases, "year", year);
    }

    private Words said() {
        return new Words(said(name.vi(), message.vi()), said(name.en(), message.en()));
    }

    private static String said(String name, String message) {
        return name.isEmpty() ? message : name + ": " + message;
    }
}
