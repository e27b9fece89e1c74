package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * A step of the calendar of a dossier on its way to a title.
 *
 * @param origin part
 * @param kind what is done
 * @param name what is done and by whom
 * @param subject whose dossier it is
 * @param title title
 * @param titleName what the title is called
 * @param lastDate last day on which it is in time
 * @param recallFrom first day on which it is recalled
 * @param done when it was done; after all days where it was not
 * @param shown the same for messages
 * @param dataYear year of the data
 * @param law where it stands
 */
public record Step(
        Origin origin,
        String kind,
        Words name,
        Words subject,
        String title,
        Words titleName,
        LocalDate lastDate,
        long recallFrom,
        long done,
        Object shown,
        int dataYear,
        Law law)
        implements Fact {

    /** Its part, by which what it builds on names it. */
    public String part() {
        return origin.part();
    }

    /** The last day on which it is in time. */
    public long last() {
        return lastDate.toEpochDay();
    }

    @Override
    public String about() {
        return title;
    }

    @Override
    public LocalDate dueDate() {
        return lastDate;
    }

    @Override
    public boolean doneLate() {
        return done < Days.AFTER && done > last();
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "subject", subject, "title", titleName, "last", lastDate, "done", shown);
    }
}
