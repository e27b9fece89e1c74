/** Not for users: how a review is made. */
@NullMarked
package vn.khuyenhoc.review.internal;

import org.jspecify.annotations.NullMarked;
