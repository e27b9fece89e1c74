/** Decisions as CSV. */
@NullMarked
package vn.khuyenhoc.csv;

import org.jspecify.annotations.NullMarked;
