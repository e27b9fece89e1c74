/** The board of the bodies of an area: what each has issued, reviewed, guided and reported of what binds it, by when the rest is due. */
@NullMarked
package vn.khuyenhoc.board;

import org.jspecify.annotations.NullMarked;
