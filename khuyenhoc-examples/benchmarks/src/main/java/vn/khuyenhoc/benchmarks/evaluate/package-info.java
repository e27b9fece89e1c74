/** The command line's evaluation of whole files. */
@NullMarked
package vn.khuyenhoc.benchmarks.evaluate;

import org.jspecify.annotations.NullMarked;
