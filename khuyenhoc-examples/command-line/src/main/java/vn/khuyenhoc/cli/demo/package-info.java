/** A made-up commune with everything that the library judges, and its results. */
@NullMarked
package vn.khuyenhoc.cli.demo;

import org.jspecify.annotations.NullMarked;
