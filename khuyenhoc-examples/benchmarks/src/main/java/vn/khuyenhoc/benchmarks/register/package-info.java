/** Whole registers. */
@NullMarked
package vn.khuyenhoc.benchmarks.register;

import org.jspecify.annotations.NullMarked;
