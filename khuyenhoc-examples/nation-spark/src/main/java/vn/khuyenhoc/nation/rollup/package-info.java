/** Decisions counted by place and title, from the communes up to the nation, and the page that shows it. */
@NullMarked
package vn.khuyenhoc.nation.rollup;

import org.jspecify.annotations.NullMarked;
