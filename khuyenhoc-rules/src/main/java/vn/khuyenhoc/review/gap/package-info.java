/** The facts that the rules of {@code vn.khuyenhoc.rules.gaps} look at. */
@NullMarked
package vn.khuyenhoc.review.gap;

import org.jspecify.annotations.NullMarked;
