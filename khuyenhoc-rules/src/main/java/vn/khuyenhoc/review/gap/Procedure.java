package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A dossier on its way to a title.
 *
 * @param origin part
 * @param subject who asks for it
 * @param title title
 * @param titleName what the title is called
 * @param dataYear year of the data
 * @param handedInDate when it was handed in; null where it was not
 * @param finishedDate when it was finished; null where it was not
 * @param date the day of the handing in, or that of the review
 * @param lastDate last day on which the title has a subject; null where it has no end
 * @param law where it stands that the area has ended; null where it has not
 */
public record Procedure(
        Origin origin,
        Words subject,
        String title,
        Words titleName,
        int dataYear,
        @Nullable LocalDate handedInDate,
        @Nullable LocalDate finishedDate,
        LocalDate date,
        @Nullable LocalDate lastDate,
        @Nullable Law law)
        implements Fact {

    /** When it was handed in; after all days where it was not, or that was not read. */
    public long handedIn() {
        return Days.of(handedInDate, Days.AFTER);
    }

    /** When it was finished; after all days where it was not, or that was not read. */
    public long finished() {
        return Days.of(finishedDate, Days.AFTER);
    }

    /** The first day on which the data of its year are whole. */
    public long whole() {
        return LocalDate.of(dataYear + 1, Month.JANUARY, 1).toEpochDay();
    }

    /** The day of the handing in, or that of the review. */
    public long day() {
        return date.toEpochDay();
    }

    /** The last day on which the title has a subject; after all days where it has no end. */
    public long until() {
        return Days.of(lastDate, Days.AFTER);
    }

    @Override
    public String about() {
        return title;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of(
                "subject", subject,
                "title", titleName,
                "whole", LocalDate.ofEpochDay(whole()),
                "handedIn", Days.told(handedInDate),
                "finished", Days.told(finishedDate),
                "day", date,
                "until", Days.told(lastDate));
    }
}
