/**
 * The plan that follows a review: from what binds an issuer in a year and what an earlier review found, the skeleton of its plan, with what
 * only people can say left blank.
 */
@NullMarked
package vn.khuyenhoc.planning;

import org.jspecify.annotations.NullMarked;
