package vn.khuyenhoc.review.gap;

import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * A national target that a document of a locality leaves out, and one of its years.
 *
 * @param origin part
 * @param indicator code of the title or indicator
 * @param name what is to be reached
 * @param year year
 * @param exempt whether the locality declares that it does not concern it
 * @param law where the target stands
 */
public record LeftOut(Origin origin, String indicator, Words name, int year, boolean exempt, Law law) implements Fact {

    /** Why the locality does not owe it: {@code declared}; empty where it owes it. */
    public String exemption() {
        return exempt ? "declared" : "";
    }

    @Override
    public String about() {
        return indicator;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "year", year);
    }
}
