/** What learning titles and titles of other kinds mean for each other, as far as the documents read say so. */
@NullMarked
package vn.khuyenhoc.links;

import org.jspecify.annotations.NullMarked;
