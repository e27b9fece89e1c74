/**
 * The facts that the rules of gaps look at: what people wrote in plans and results, and what the catalogue asks for, with the words of
 * rules. All are immutable.
 *
 * <p>What was not read is taken twice, in its least and in its most: see {@link vn.khuyenhoc.review.gap.Origin}. Shares and counts are
 * numbers, days are counted from 1/1/1970, and what has no day lies before or after all others.
 */
@NullMarked
package vn.khuyenhoc.review.gap;

import org.jspecify.annotations.NullMarked;
