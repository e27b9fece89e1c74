package vn.khuyenhoc.authoring.diff.gaps;

import java.time.LocalDate;
import vn.khuyenhoc.authoring.gaps.GapContent;

/**
 * A plan and results that both packs review.
 *
 * @param shown what it is, for people
 * @param content plan and results
 * @param date day of the review
 */
public record GapTrial(String shown, GapContent content, LocalDate date) {}
