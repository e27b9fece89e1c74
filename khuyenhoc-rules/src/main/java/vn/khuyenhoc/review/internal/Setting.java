package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.subject.AreaClass;

/**
 * What all rows of a review share.
 *
 * @param targets targets and conventions
 * @param tolerance which numbers a printed one may stand for
 * @param year year of the figures
 * @param day day whose documents count
 * @param area classes of area; null where they are not known
 */
record Setting(
        Targets targets,
        Tolerance tolerance,
        int year,
        LocalDate day,
        @Nullable Set<AreaClass> area) {}
