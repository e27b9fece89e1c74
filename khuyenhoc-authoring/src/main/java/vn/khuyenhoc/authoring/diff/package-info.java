/** What a new pack of rules changes, and for whom. */
@NullMarked
package vn.khuyenhoc.authoring.diff;

import org.jspecify.annotations.NullMarked;
