/** The facts that the rules of {@code vn.khuyenhoc.rules.targets} look at. */
@NullMarked
package vn.khuyenhoc.review.fact;

import org.jspecify.annotations.NullMarked;
