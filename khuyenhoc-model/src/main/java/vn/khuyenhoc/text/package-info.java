/** Words for people in Vietnamese and English, and the faults of an input with their places. */
@NullMarked
package vn.khuyenhoc.text;

import org.jspecify.annotations.NullMarked;
