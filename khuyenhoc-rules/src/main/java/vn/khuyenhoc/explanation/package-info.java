/** Decisions as text for people, in Vietnamese and English. */
@NullMarked
package vn.khuyenhoc.explanation;

import org.jspecify.annotations.NullMarked;
