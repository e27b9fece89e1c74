/** Published figures held against the national targets of their year, with what is inconsistent in them. */
@NullMarked
package vn.khuyenhoc.review;

import org.jspecify.annotations.NullMarked;
