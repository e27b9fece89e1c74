package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Targets;

/**
 * What all rows of a review share.
 *
 * @param targets targets and conventions
 * @param tolerance which numbers a printed one may stand for
 * @param year year of the figures; null where they are not dated
 * @param day day whose documents count; null where the figures are not dated
 * @param area what is known of the classes of area
 */
record Setting(
        Targets targets,
        Tolerance tolerance,
        @Nullable Integer year,
        @Nullable LocalDate day,
        KnownClasses area) {}
