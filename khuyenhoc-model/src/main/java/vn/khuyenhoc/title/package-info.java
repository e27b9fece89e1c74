/** Learning titles, the tiers of government that keep them and the titles that a subject already holds. */
@NullMarked
package vn.khuyenhoc.title;

import org.jspecify.annotations.NullMarked;
