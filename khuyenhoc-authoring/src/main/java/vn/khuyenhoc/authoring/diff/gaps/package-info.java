/** What two packs find lacking differently in plans and results: both review everything that either could tell apart. */
@NullMarked
package vn.khuyenhoc.authoring.diff.gaps;

import org.jspecify.annotations.NullMarked;
