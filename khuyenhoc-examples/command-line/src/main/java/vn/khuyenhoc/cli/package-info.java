/** The library on the command line. */
@NullMarked
package vn.khuyenhoc.cli;

import org.jspecify.annotations.NullMarked;
