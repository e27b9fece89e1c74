/** One reading of bytes as lines, for every path that a register takes; not for users. */
@NullMarked
package vn.khuyenhoc.internal.lines;

import org.jspecify.annotations.NullMarked;
