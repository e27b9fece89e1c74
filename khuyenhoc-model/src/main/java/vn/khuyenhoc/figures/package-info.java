/** Figures that a place published, as printed: counts and rates with their words of inequality, and where they stand. */
@NullMarked
package vn.khuyenhoc.figures;

import org.jspecify.annotations.NullMarked;
