/** Decides on registers of any size in bounded memory. */
@NullMarked
package vn.khuyenhoc.stream;

import org.jspecify.annotations.NullMarked;
