package vn.khuyenhoc.review.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.khuyenhoc.review.RemarkKind;

/**
 * The day whose documents count; there is none where the figures are not dated.
 *
 * @param date day
 */
public record Dated(LocalDate date) {
    /** The day as a number. */
    public long day() {
        return date.toEpochDay();
    }

    /** Says that no target of a row is in force. */
    public Noted outside(Row row, List<Goal> goals) {
        String periods = goals.stream().map(Goal::period).sorted().collect(Collectors.joining("; "));
        return Noted.of(row.row(), RemarkKind.NO_TARGET_IN_FORCE, date.toString(), periods);
    }
}
