/** The law as data: documents, criteria sets, thresholds, authorities and calendars, each dated, cited and marked. */
@NullMarked
package vn.khuyenhoc.catalogue;

import org.jspecify.annotations.NullMarked;
