package vn.khuyenhoc.review.gap;

import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * A sector of the association in a year.
 *
 * @param origin part
 * @param code its code
 * @param name its name
 * @param year year
 * @param entities how many communities, agencies, firms and so on there are
 * @param covered how many of them have a chapter or board
 * @param printed what the results print of it; empty where they print nothing
 */
public record Sector(Origin origin, String code, Words name, int year, double entities, double covered, String printed)
        implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "year", year, "covered", printed);
    }
}
